/** A kind of file is one file in this folder that exports a Writer, and one line in writers.ts. */
import type { FileSettings } from '#contract/requests/figure';
import type { Timeline } from '#core/document/types';
import { formatOf } from '#core/figure/own-format';
import type { HouseStyle } from '#core/figure/style';
import { withoutGround, type Scene } from '#core/figure/scene';
import { outlineScene } from '../outline';
import type { Studio } from '../studio';

export interface Job {
  readonly studio: Studio;
  readonly timeline: Timeline;
  /** A style of the desk's own. */
  readonly style: HouseStyle | undefined;
  readonly settings: FileSettings;
}

export interface Writer {
  /** Media type. */
  readonly type: string;
  /** It holds the document as it is, whose language no setting changes. */
  readonly isDocument?: true;
  /** What follows the slug in the file's name, such as `-web@2x.png`. */
  name(settings: FileSettings): string;
  /** Same job, same bytes. Throws a DeskError for what this kind of file cannot hold. */
  write(job: Job): string | Buffer | Promise<Buffer>;
}

/** `-web-uk` and what makes this file another than its neighbours. */
export function figureName({ size, lang }: FileSettings, marks: readonly (string | false)[]): string {
  return [`-${size}`, lang && `-${lang}`, ...marks].filter(Boolean).join('');
}

/** The figure as settings and format want it: with or without ground, its text live or as outlines. */
export function sceneOf({ studio, timeline, style, settings }: Job): Scene {
  const { scene } = studio.compose(timeline, settings.size, style);
  const { transparent } = formatOf(settings.size);
  const laid = settings.transparent || transparent ? withoutGround(scene) : scene;
  return settings.text === 'outlines' ? outlineScene(laid, studio.faces) : laid;
}
