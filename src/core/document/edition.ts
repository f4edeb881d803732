/** Editions: which pictures and files of a timeline are made at once, and how. */

/** The kinds of file that a timeline is exported as. */
export const FILE_KINDS = ['json', 'svg', 'png', 'pdf', 'jpeg', 'webp', 'txt'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** The kinds that are made of pixels, and those that say nothing of how a figure looks. */
export const PIXEL_KINDS: readonly FileKind[] = ['png', 'jpeg', 'webp'];
export const FACT_KINDS: readonly FileKind[] = ['json', 'txt'];

export const COLOR_MODES = ['rgb', 'cmyk'] as const;
export type ColorMode = (typeof COLOR_MODES)[number];

/** Text that can be edited, that carries its fonts with it, or that is shapes. */
export const TEXT_MODES = ['live', 'embedded', 'outlines'] as const;
export type TextMode = (typeof TEXT_MODES)[number];

/** Most pixels to a px, and the farthest bleed in mm. */
export const MOST_SCALE = 4;
export const MOST_BLEED = 20;

/** Every format in every kind of file and every language, all made in the same way. An empty list makes no file but for languages. */
export interface Edition {
  readonly id: string;
  readonly name: string;
  /** Ids of formats that are built in, such as `web`, or own sizes, such as `85mm`. */
  readonly formats: readonly string[];
  readonly files: readonly FileKind[];
  /** BCP 47 tags; none: the timeline's own language. */
  readonly languages: readonly string[];
  /** Pixels of PNG, JPEG and WebP to a px, 1 to 4; null: what each format is best made with. */
  readonly scale: number | null;
  /** The inks of a PDF. */
  readonly color: ColorMode;
  /** For SVG and PDF. */
  readonly text: TextMode;
  /** Without the ground of the style. */
  readonly transparent: boolean;
  /** How far the ground of a PDF reaches over its edge, mm, 0 to 20. */
  readonly bleed: number;
  /** Crop marks around a PDF. */
  readonly marks: boolean;
}

/** What every timeline has until its desk decides: a picture for the site and one for the page. */
export const DEFAULT_EDITION: Edition = {
  id: 'web-and-print',
  name: 'Web and print',
  formats: ['web', 'print-107'],
  files: ['svg', 'png', 'pdf'],
  languages: [],
  scale: null,
  color: 'rgb',
  text: 'live',
  transparent: false,
  bleed: 0,
  marks: false,
};

/** An edition like the default one, under another name. */
export function createEdition(id: string, name: string): Edition {
  return { ...DEFAULT_EDITION, id, name };
}

/** The same edition with its fields in the order that they are written in, and no others. */
export function orderEdition(edition: Edition): Edition {
  const { id, name, formats, files, languages, scale, color, text, transparent, bleed, marks } = edition;
  return { id, name, formats, files, languages, scale, color, text, transparent, bleed, marks };
}

/** How many files an edition consists of: text is one for every language, the document one in all. */
export function countFiles({ formats, files, languages }: Edition): number {
  const tongues = Math.max(1, languages.length);
  const pictures = files.filter((kind) => !FACT_KINDS.includes(kind)).length;
  const texts = files.includes('txt') ? tongues : 0;
  const documents = files.includes('json') ? 1 : 0;
  return formats.length === 0 ? 0 : formats.length * pictures * tongues + texts + documents;
}
