import type { ExportKind, File } from '#contract/requests/figure';
import { slugOf } from '#core/document/slug';
import type { Timeline } from '#core/document/types';
import type { FormatId } from '#core/figure/format-list';
import { writeDateline } from '#core/formats/dateline';
import { safeFileName } from '../file-name';
import type { Studio } from './studio';

export interface ExportOptions {
  readonly kind: ExportKind;
  readonly size: FormatId;
  /** Pixels to a px, 1 to 4; for PNG. */
  readonly scale: number;
}

/** Makes one file of a timeline: the same bytes by request, by button and on the command line. */
export async function exportFile(studio: Studio, timeline: Timeline, options: ExportOptions): Promise<File> {
  const { name, type, data } = await WRITERS[options.kind](studio, timeline, options);
  const slug = slugOf(timeline.details.title);
  return { name: safeFileName(slug, name), type, data: Buffer.from(data).toString('base64') };
}

interface Written {
  /** What follows the slug in the file's name. */
  readonly name: string;
  readonly type: string;
  readonly data: string | Buffer;
}

const WRITERS: Readonly<
  Record<
    ExportKind,
    (studio: Studio, timeline: Timeline, options: ExportOptions) => Written | Promise<Written>
  >
> = {
  json: (_studio, timeline) => ({ name: '.json', type: 'application/json', data: writeDateline(timeline) }),
  svg: (studio, timeline, { size }) => ({
    name: `-${size}.svg`,
    type: 'image/svg+xml',
    data: studio.draw(timeline, size).svg,
  }),
  png: async (studio, timeline, { size, scale }) => ({
    name: `-${size}${scale > 1 ? `@${scale}x` : ''}.png`,
    type: 'image/png',
    data: await studio.png(studio.draw(timeline, size).svg, scale),
  }),
};
