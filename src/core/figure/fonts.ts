/** The faces that ship with Dateline, as data: the files of resources/fonts, and the only fonts a figure may name. */

export type FontWeight = 400 | 500 | 600 | 700;
export type FontStyle = 'normal' | 'italic';

export interface FontFace {
  /** As CSS and SVG name the family. */
  readonly family: string;
  readonly weight: FontWeight;
  readonly style: FontStyle;
  /** Name of the file in resources/fonts. */
  readonly file: string;
}

/** Static TTFs with Latin, Cyrillic and Greek, under the SIL Open Font License: OFL-*.txt beside them. */
export const FONT_FACES: readonly FontFace[] = [
  { family: 'Fira Sans', weight: 400, style: 'normal', file: 'FiraSans-Regular.ttf' },
  { family: 'Fira Sans', weight: 400, style: 'italic', file: 'FiraSans-Italic.ttf' },
  { family: 'Fira Sans', weight: 500, style: 'normal', file: 'FiraSans-Medium.ttf' },
  { family: 'Fira Sans', weight: 600, style: 'normal', file: 'FiraSans-SemiBold.ttf' },
  { family: 'Fira Sans', weight: 700, style: 'normal', file: 'FiraSans-Bold.ttf' },
  { family: 'Source Sans 3', weight: 400, style: 'normal', file: 'SourceSans3-Regular.ttf' },
  { family: 'Source Sans 3', weight: 600, style: 'normal', file: 'SourceSans3-SemiBold.ttf' },
  { family: 'Source Sans 3', weight: 700, style: 'normal', file: 'SourceSans3-Bold.ttf' },
  { family: 'Inter', weight: 400, style: 'normal', file: 'Inter-Regular.ttf' },
  { family: 'Inter', weight: 500, style: 'normal', file: 'Inter-Medium.ttf' },
  { family: 'Inter', weight: 600, style: 'normal', file: 'Inter-SemiBold.ttf' },
  { family: 'Inter', weight: 700, style: 'normal', file: 'Inter-Bold.ttf' },
];

/** Faces for the letters of one script, set within texts of the faces above. */
export const SCRIPT_FACES: readonly FontFace[] = [
  { family: 'Noto Sans Arabic', weight: 400, style: 'normal', file: 'NotoSansArabic-Regular.ttf' },
  { family: 'Noto Sans Arabic', weight: 700, style: 'normal', file: 'NotoSansArabic-Bold.ttf' },
  { family: 'Noto Sans Hebrew', weight: 400, style: 'normal', file: 'NotoSansHebrew-Regular.ttf' },
  { family: 'Noto Sans Hebrew', weight: 700, style: 'normal', file: 'NotoSansHebrew-Bold.ttf' },
];

export const ALL_FACES: readonly FontFace[] = [...FONT_FACES, ...SCRIPT_FACES];

/**
 * The bundled face nearest to what is asked for: the family's, then the nearest weight in the right style,
 * then the nearest weight upright. Throws for a family that is not bundled.
 */
export function faceFor(family: string, weight: number, style: FontStyle = 'normal'): FontFace {
  const cost = (face: FontFace) => Math.abs(face.weight - weight) + (face.style === style ? 0 : 1_000);
  const [best] = ALL_FACES.filter((face) => face.family === family).toSorted((a, b) => cost(a) - cost(b));
  if (!best) throw new RangeError(`"${family}" is not among the bundled fonts`);
  return best;
}
