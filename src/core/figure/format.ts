/** What a format of a figure is: how large it is, and what is legible where it is seen. */
import type { HouseStyle } from './style';

export const UNITS = ['px', 'mm', 'in', 'pt'] as const;
export type Unit = (typeof UNITS)[number];

/** Where a picture is seen; it decides how small type may be. */
export type Medium = 'web' | 'phone' | 'print' | 'social' | 'broadcast';

/** Room that words keep clear of at each edge, px. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** An output size. Lengths are px at 96 an inch, with the fractions that mm give; never rounded. */
export interface Format {
  /** As the command line and a timeline's settings name it. */
  readonly id: string;
  readonly name: string;
  readonly medium: Medium;
  /** The unit it is spoken of in. */
  readonly unit: Unit;
  readonly width: number;
  /** Null: as tall as the facts need. */
  readonly height: number | null;
  /** How large type is set, 1 being the style's own size. A fixed height may set it smaller, down to the least. */
  readonly type: number;
  /** No text is set smaller here, px, whatever the style says. */
  readonly least: number;
  readonly safe: Insets;
  /** Whether it is laid over another picture and so has no ground of its own. */
  readonly transparent: boolean;
}

const PER_INCH: Readonly<Record<Unit, number>> = { px: 96, in: 1, mm: 25.4, pt: 72 };

/** A length in px at 96 an inch, unrounded. */
export function inPx(length: number, unit: Unit): number {
  return unit === 'px' ? length : (length * 96) / PER_INCH[unit];
}

/** A length in px, in another unit. */
export function fromPx(px: number, unit: Unit): number {
  return unit === 'px' ? px : (px * PER_INCH[unit]) / 96;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

export function insets(vertical: number, horizontal: number): Insets {
  return { top: vertical, right: horizontal, bottom: vertical, left: horizontal };
}

/** The smallest type of a style in a format, px: the style's minimum for screens or for print, and never less than the format's. */
export function leastSize({ type }: HouseStyle, { medium, least }: Format): number {
  return Math.max(least, medium === 'print' ? inPx(type.printMinimum, 'pt') : type.minimum);
}

/** Pixels to a px that a PNG is best made with: 300 to the inch in print, twice on screens, as it is where the size is in pixels. */
export function adviseScale({ medium }: Format): number {
  if (medium === 'print') return 4;
  return medium === 'web' || medium === 'phone' ? 2 : 1;
}

/** Its size in its own unit: `107 mm wide`, `1080 × 1350 px`. */
export function sizeText({ width, height, unit }: Format): string {
  const round = (px: number) => String(Math.round(fromPx(px, unit) * 100) / 100);
  return height === null ? `${round(width)} ${unit} wide` : `${round(width)} × ${round(height)} ${unit}`;
}
