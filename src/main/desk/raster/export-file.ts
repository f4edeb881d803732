import { FILE_DEFAULTS, type File, type FileSettings } from '#contract/requests/figure';
import type { FileKind } from '#core/document/edition';
import { slugOf } from '#core/document/slug';
import type { Timeline } from '#core/document/types';
import type { FormatId } from '#core/figure/format-list';
import type { HouseStyle } from '#core/figure/style';
import { safeFileName } from '../file-name';
import type { Studio } from './studio';
import { WRITERS } from './writers/writers';

/** What is not given is as in FILE_DEFAULTS. */
export interface ExportOptions extends Partial<FileSettings> {
  readonly kind: FileKind;
  readonly size: FormatId;
  /** A style of the desk's own; without one the built-in style that the timeline names. */
  readonly style?: HouseStyle | undefined;
}

/** Makes one file of a timeline: the same bytes by request, by button and on the command line. */
export async function exportFile(studio: Studio, timeline: Timeline, options: ExportOptions): Promise<File> {
  const { kind, style, ...given } = options;
  const settings: FileSettings = { ...FILE_DEFAULTS, ...given };
  const writer = WRITERS[kind];
  const told = writer.isDocument ? timeline : inLanguage(timeline, settings.lang);
  const data = await writer.write({ studio, timeline: told, style, settings });
  const slug = slugOf(timeline.details.title);
  return {
    name: safeFileName(slug, writer.name(settings)),
    type: writer.type,
    data: Buffer.from(data).toString('base64'),
  };
}

function inLanguage(timeline: Timeline, language: string): Timeline {
  return language ? { ...timeline, details: { ...timeline.details, language } } : timeline;
}
