import type { FontStyle, FontWeight } from './fonts';

/** A face at a size in px. */
export interface Font {
  readonly family: string;
  readonly weight: FontWeight;
  readonly style: FontStyle;
  readonly size: number;
}

/**
 * What a layout asks of the real fonts. The desk makes one from the same files that rasterise the figure, so
 * that what is measured is what is drawn. All lengths in px.
 */
export interface TextMetrics {
  /** Advance width of one line, kerned. */
  width(text: string, font: Font): number;
  /** Height of the face above the baseline, and its depth below; both positive. */
  ascent(font: Font): number;
  descent(font: Font): number;
  /** Height of a capital. */
  capHeight(font: Font): number;
  /** The characters of a text that the face has no glyph for, each once. */
  missing(text: string, font: Font): string;
}
