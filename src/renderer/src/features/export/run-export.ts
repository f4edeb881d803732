import { PIXEL_KINDS, type Edition, type FileKind } from '#core/document/edition';
import { adviseScale } from '#core/figure/format';
import type { FormatId } from '#core/figure/format-list';
import { formatOf } from '#core/figure/own-format';
import type { DeskClient } from '../../client/desk-client';
import { saveFile, type Saved } from '../../client/save-file';

/** How files are made, of one figure and of an edition alike. */
export type FileSettings = Pick<Edition, 'scale' | 'color' | 'text' | 'transparent' | 'bleed' | 'marks'>;

export interface ExportChoice extends FileSettings {
  readonly files: readonly FileKind[];
  readonly size: FormatId;
  /** BCP 47 tag; empty: the timeline's. */
  readonly lang: string;
}

export const FIRST_CHOICE: ExportChoice = {
  files: ['png'],
  size: 'web',
  scale: null,
  text: 'live',
  color: 'rgb',
  transparent: false,
  bleed: 0,
  marks: false,
  lang: '',
};

/** Makes one file and hands it over, and remembers of which revision it was; fails with a DeskError, `cancelled` once it is no longer wanted. */
export async function exportOne(
  desk: DeskClient,
  id: string,
  kind: FileKind,
  choice: ExportChoice,
  force: boolean,
  wanted?: AbortSignal,
): Promise<Saved> {
  const { size, scale, color, text, transparent, bleed, marks, lang } = choice;
  const settings = { size, color, text, transparent, bleed, marks, lang, force };
  const pixels = PIXEL_KINDS.includes(kind) ? (scale ?? adviseScale(formatOf(size))) : 1;
  const made = await desk.request('figure/export', { id, kind, ...settings, scale: pixels }, wanted);
  const { revision, ...file } = made;
  const saved = await saveFile(desk, file);
  if (saved) await desk.request('history/publish', { id, revision, name: '', files: [file.name] });
  return saved;
}

/** The same files as an edition, to count and check them. */
export function asEdition({ size, lang, ...rest }: ExportChoice): Edition {
  return { id: 'one', name: '', formats: [size], languages: lang ? [lang] : [], ...rest };
}
