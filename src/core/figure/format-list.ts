/** Output sizes of a figure that are built in. Own sizes are read by own-format.ts. */
import { inPx, insets, NO_INSETS, type Format } from './format';

const free = { safe: NO_INSETS, transparent: false } as const;
const mm = (width: number, least: number) =>
  ({
    ...free,
    medium: 'print',
    unit: 'mm',
    width: inPx(width, 'mm'),
    height: null,
    type: 0.77,
    least,
  }) as const;
const social = { unit: 'px', medium: 'social', transparent: false } as const;

/**
 * Graphics-safe area of television: 5 % of each side (EBU R 95, 2017; the safe title area of SMPTE ST 2046-1 is
 * the same). Smallest type: 1/45 of the height.
 */
const television = (width: number, height: number) =>
  ({
    medium: 'broadcast',
    unit: 'px',
    width,
    height,
    type: height / 480,
    least: height / 45,
    safe: insets(height * 0.05, width * 0.05),
    transparent: true,
  }) as const;

/** What an app lays over a story: 14 % at the top, 20 % at the bottom (Meta's guide to ads in stories). */
const STORY_SAFE = { top: 269, right: 65, bottom: 384, left: 65 };

/**
 * Smallest type: 12 px on a phone, 7 pt in one narrow column of print, 6.5 pt in wider ones. A post of 1080 px is
 * seen about 390 px wide, so that 25 px of it are 9 px there.
 */
export const FORMATS = [
  {
    id: 'web',
    name: 'Web 1200',
    ...free,
    medium: 'web',
    unit: 'px',
    width: 1200,
    height: null,
    type: 1,
    least: 10,
  },
  {
    id: 'web-640',
    name: 'Web 640',
    ...free,
    medium: 'web',
    unit: 'px',
    width: 640,
    height: null,
    type: 0.93,
    least: 10,
  },
  {
    id: 'phone',
    name: 'Phone 360',
    ...free,
    medium: 'phone',
    unit: 'px',
    width: 360,
    height: null,
    type: 1,
    least: 12,
  },
  { id: 'print-52', name: 'Print 52 mm', ...mm(52, inPx(7, 'pt')) },
  { id: 'print-107', name: 'Print 107 mm', ...mm(107, inPx(6.5, 'pt')) },
  { id: 'print-163', name: 'Print 163 mm', ...mm(163, inPx(6.5, 'pt')) },
  {
    id: 'square',
    name: 'Square 1080',
    ...social,
    width: 1080,
    height: 1080,
    type: 2,
    least: 25,
    safe: NO_INSETS,
  },
  {
    id: 'portrait',
    name: 'Portrait 1080 × 1350',
    ...social,
    width: 1080,
    height: 1350,
    type: 2,
    least: 25,
    safe: NO_INSETS,
  },
  {
    id: 'story',
    name: 'Story 1080 × 1920',
    ...social,
    width: 1080,
    height: 1920,
    type: 2.3,
    least: 28,
    safe: STORY_SAFE,
  },
  { id: 'broadcast', name: 'Broadcast 1920 × 1080', ...television(1920, 1080) },
  { id: 'broadcast-4k', name: 'Broadcast 3840 × 2160', ...television(3840, 2160) },
] as const satisfies readonly Format[];

export type BuiltInFormatId = (typeof FORMATS)[number]['id'];
/** Id of a format: one that is built in, or an own size such as `85mm` or `1200x630`. */
export type FormatId = string;
export const FORMAT_IDS = FORMATS.map((format) => format.id) as [BuiltInFormatId, ...BuiltInFormatId[]];
