import { FILE_DEFAULTS, type File, type FileSettings } from '#contract/requests/figure';
import { FACT_KINDS, type FileKind } from '#core/document/edition';
import { slugOf } from '#core/document/slug';
import type { Timeline } from '#core/document/types';
import type { FormatId } from '#core/figure/format-list';
import type { Finding } from '#core/figure/preflight/finding';
import type { HouseStyle } from '#core/figure/style';
import { safeFileName } from '../file-name';
import { drawOnce } from './draw-once';
import { takeTurns } from '../wanted';
import { assertPublishable } from './publishable';
import type { Studio } from './studio';
import { WRITERS } from './writers/writers';

/** What is not given is as in FILE_DEFAULTS. */
export interface ExportOptions extends Partial<FileSettings> {
  readonly kind: FileKind;
  readonly size: FormatId;
  /** A style of the desk's own; without one the built-in style that the timeline names. */
  readonly style?: HouseStyle | undefined;
  readonly wanted?: AbortSignal | undefined;
}

export interface MadeFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Buffer;
  /** What preflight found in its picture that is no reason to refuse it. */
  readonly findings: readonly Finding[];
}

/**
 * Makes one file of a timeline: the same bytes by request, by button, in an edition and on the command line. `not-publishable` where
 * preflight finds what the house style calls fatal, unless it is forced; `cancelled`, between two steps, once it is no longer wanted.
 */
export async function makeFile(
  studio: Studio,
  timeline: Timeline,
  options: ExportOptions,
): Promise<MadeFile> {
  const { kind, style, wanted, ...given } = options;
  const settings: FileSettings = { ...FILE_DEFAULTS, ...given };
  const writer = WRITERS[kind];
  const told = writer.isDocument ? timeline : inLanguage(timeline, settings.lang);
  await takeTurns(wanted);
  const findings = FACT_KINDS.includes(kind) ? [] : studio.compose(told, settings.size, style).findings;
  if (!settings.force) assertPublishable(findings, timeline);
  // Drawing and encoding take about as long as each other: the desk's other work has its turn in between.
  await takeTurns(wanted);
  const data = await writer.write({ studio, timeline: told, style, settings });
  await takeTurns(wanted);
  return { name: nameFile(timeline, kind, settings), type: writer.type, bytes: Buffer.from(data), findings };
}

/** The same as text, to cross the boundary. */
export async function exportFile(studio: Studio, timeline: Timeline, options: ExportOptions): Promise<File> {
  const { name, type, bytes } = await makeFile(drawOnce(studio), timeline, options);
  return { name, type, data: bytes.toString('base64') };
}

/** The name of a file; what makes it another than its neighbours is in it. */
export function nameFile(timeline: Timeline, kind: FileKind, settings: FileSettings): string {
  return safeFileName(slugOf(timeline.details.title), WRITERS[kind].name(settings));
}

/** Another language changes the wording of dates and the figure's own words; what the desk has written stays as it is. */
export function inLanguage(timeline: Timeline, language: string): Timeline {
  return language ? { ...timeline, details: { ...timeline.details, language } } : timeline;
}
