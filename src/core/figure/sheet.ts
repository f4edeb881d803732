/** What every part of one picture shares: style, fonts at their size, the grid of baselines, words. */
import { dateWords } from '../when/words/index';
import { styledWords } from '../when/words/styled';
import type { DateWords } from '../when/words/types';
import type { Details, FigureSettings, LabelPlace, Timeline } from '../document/types';
import { faceFor } from './fonts';
import { leastSize, type Format } from './format';
import type { Font, TextMetrics } from './metrics';
import { NO_PICTURES, type Pictures } from './picture';
import type { HouseStyle, TypeRole } from './style';
import { figureWords } from './words/index';
import type { FigureWords } from './words/types';

export interface Sheet {
  readonly style: HouseStyle;
  readonly metrics: TextMetrics;
  readonly details: Details;
  readonly figure: FigureSettings;
  /** Where labels were put by hand in this format, by the id of their event. */
  readonly kept: Readonly<Record<string, LabelPlace>>;
  readonly words: FigureWords;
  /** Words of dates as the style has them. */
  readonly dates: DateWords;
  readonly fonts: Readonly<Record<TypeRole, Font>>;
  /** 1 is the style's own size. */
  readonly scale: number;
  /** Widths of the style's lines at this scale, px. */
  readonly lines: HouseStyle['lines'];
  /** Distance of two baselines of a label, px; labels stand on this grid. */
  readonly line: number;
  /** px. */
  readonly width: number;
  readonly height: number | null;
  /** Room at the left and right, and at the top and bottom; where the format has a safe area, that is kept clear. */
  readonly margin: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether there is room for the texts of key events. */
  readonly texts: boolean;
  /** The images that there is room for; none where there is no room for images. */
  readonly pictures: Pictures;
  /** Size of images; 1 is as large as they are where there is room. */
  readonly pictureScale: number;
}

export interface SheetOptions {
  readonly style: HouseStyle;
  readonly metrics: TextMetrics;
  readonly timeline: Timeline;
  readonly format: Format;
  readonly scale: number;
  readonly detail: Detail;
  readonly pictures?: Pictures | undefined;
}

/** How much of its events a figure tells, most first: with images, with small ones, with the texts of key events, or headlines alone. */
export const DETAILS = ['pictures', 'thumbnails', 'texts', 'headlines'] as const;
export type Detail = (typeof DETAILS)[number];

/** Size of small images. */
const THUMBNAIL = 0.45;

const ROLES: readonly TypeRole[] = [
  'title',
  'dek',
  'axis',
  'ticks',
  'track',
  'date',
  'headline',
  'keyHeadline',
  'text',
  'legend',
  'source',
];

export function createSheet(options: SheetOptions): Sheet {
  const { style, metrics, timeline, format, scale, detail, pictures = NO_PICTURES } = options;
  const { details, figure } = timeline;
  const least = leastSize(style, format);
  const fonts = Object.fromEntries(ROLES.map((role) => [role, fontOf(style, role, scale, least)]));
  const headline = fontOf(style, 'headline', scale, least);
  return {
    style,
    metrics,
    details,
    figure,
    kept: figure.labels[format.id] ?? {},
    words: figureWords(regionOf(details.language, style.dates.form)),
    dates: styledWords(dateWords(details.language), style.dates),
    fonts: fonts as Record<TypeRole, Font>,
    scale,
    lines: linesOf(style, scale),
    line: Math.round(headline.size * style.type.leading),
    width: format.width,
    height: format.height,
    ...marginsOf(format, style, scale),
    texts: detail !== 'headlines',
    pictures: detail === 'pictures' || detail === 'thumbnails' ? pictures : NO_PICTURES,
    pictureScale: detail === 'thumbnails' ? THUMBNAIL : 1,
  };
}

/** Which English the figure speaks goes with the form of its dates: `Sun., March 6` or `Sun 6 March`. */
function regionOf(language: string, form: HouseStyle['dates']['form']): string {
  if (form === 'language' || language.split('-')[0] !== 'en') return language;
  return form === 'ap' ? 'en-US' : 'en-GB';
}

/** A glyph on the very edge of the axis, struck through, stays in the picture. */
const GLYPH_REACH = 1.35;

function marginsOf({ width, safe }: Format, { spacing, marks }: HouseStyle, scale: number) {
  const wanted = Math.round(Math.max(width * 0.02, Math.min(spacing.margin, width * 0.03) * scale));
  const margin = Math.max(wanted, marks.radius * scale * GLYPH_REACH);
  return {
    margin: Math.ceil(Math.max(margin, safe.left, safe.right)),
    top: Math.ceil(Math.max(margin, safe.top)),
    bottom: Math.ceil(Math.max(margin, safe.bottom)),
  };
}

/** Lines grow more slowly than type, or those of a large picture would be heavy and those of a small one vanish. */
function linesOf({ lines }: HouseStyle, scale: number): HouseStyle['lines'] {
  const grown = Object.entries(lines).map(([name, width]) => [name, width * Math.sqrt(scale)]);
  return Object.fromEntries(grown) as HouseStyle['lines'];
}

/** Never under the least size; else half px, so that sizes stay clean in a design program. */
function fontOf(style: HouseStyle, role: TypeRole, scale: number, least: number): Font {
  const { size, weight, italic } = style.type[role];
  const face = faceFor(style.type.family, weight, italic ? 'italic' : 'normal');
  const scaled = Math.max(Math.round(size * scale * 2) / 2, least);
  return { family: face.family, weight: face.weight, style: face.style, size: scaled };
}

/** `Europe/Kyiv` is Kyiv's. */
export function cityOf(zone: string): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
}
