import type { Font as FontFile } from 'fontkit';
import { faceFor } from '#core/figure/fonts';
import type { Font, TextMetrics } from '#core/figure/metrics';
import { runsOf } from '#core/figure/runs';
import { openFace } from './faces';

/** A face with what was measured in it, in units of the em. */
interface Measured {
  readonly file: FontFile;
  readonly widths: Map<string, number>;
  /** Which characters it has, of those that were asked for. */
  readonly glyphs: Map<string, boolean>;
}

/** Texts remembered for each face before it starts afresh; some MB at most. */
const MOST_WIDTHS = 50_000;

/**
 * Measures text in the bundled TTFs, shaped as rasteriser and browser shape it (kerning and ligatures on).
 * `folder` is resources/fonts. A file is read when first asked for; throws when it is missing or no font.
 */
export function createMetrics(folder: string): TextMetrics {
  const faces = new Map<string, Measured>();
  const faceOf = (font: Font): Measured => {
    const key = `${font.family}/${font.weight}/${font.style}`;
    const known = faces.get(key);
    if (known) return known;
    const file = openFace(folder, faceFor(font.family, font.weight, font.style));
    const opened = { file, widths: new Map<string, number>(), glyphs: new Map<string, boolean>() };
    faces.set(key, opened);
    return opened;
  };
  const scaled = (font: Font, measure: (file: FontFile) => number) => {
    const { file } = faceOf(font);
    return (measure(file) / file.unitsPerEm) * font.size;
  };
  return {
    width: (text, font) =>
      runsOf(text, font).reduce((sum, run) => sum + widthOf(run.text, faceOf(run.font)), 0) * font.size,
    ascent: (font) => scaled(font, (file) => file.ascent),
    descent: (font) => scaled(font, (file) => -file.descent),
    capHeight: (font) => scaled(font, (file) => file.capHeight),
    missing: (text, font) =>
      [...new Set(runsOf(text, font).flatMap((run) => missingFrom(run.text, faceOf(run.font))))].join(''),
  };
}

/**
 * A text cut where letters that the face has meet letters that it lacks. Shaped in one go, the first letter's script would
 * decide how all are kerned; those that are lacking come from another font wherever there is one, and are shaped apart.
 */
function stretchesIn(text: string, face: Measured): string[] {
  const stretches: string[] = [];
  let lacking = false;
  for (const letter of text) {
    const lacks: boolean = letter === ' ' ? lacking : !hasGlyph(letter, face);
    if (stretches.length === 0 || lacks !== lacking) stretches.push('');
    stretches[stretches.length - 1] += letter;
    lacking = lacks;
  }
  return stretches;
}

/** In ems. */
function widthOf(text: string, face: Measured): number {
  const { file, widths } = face;
  let width = widths.get(text);
  if (width === undefined) {
    width =
      stretchesIn(text, face).reduce((sum, part) => sum + file.layout(part).advanceWidth, 0) /
      file.unitsPerEm;
    if (widths.size >= MOST_WIDTHS) widths.clear();
    widths.set(text, width);
  }
  return width;
}

function missingFrom(text: string, face: Measured): string[] {
  return [...text].filter((letter) => !hasGlyph(letter, face));
}

function hasGlyph(letter: string, { file, glyphs }: Measured): boolean {
  let known = glyphs.get(letter);
  if (known === undefined) {
    known = file.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
    glyphs.set(letter, known);
  }
  return known;
}
