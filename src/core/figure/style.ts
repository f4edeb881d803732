/** House styles: how a desk's figures look, as JSON. The files are in resources/styles. */
import { z } from 'zod';
import type { Issue } from '../document/issue';
import { HUES } from '../document/types';
import { issuesOf } from '../document/validate';
import { named } from '../sentences/said';
import { FONT_FACES } from './fonts';
import { datesSchema, fatalSchema, furnitureSchema, limitsSchema, linesSchema } from './style-page';

const families = [...new Set(FONT_FACES.map((face) => face.family))] as [string, ...string[]];
const color = z.string().regex(/^#[0-9a-f]{6}$/, named('bad-color'));
const px = z.number().min(0).max(400);
const share = z.number().min(0).max(1);
const weight = z.union([z.literal(400), z.literal(500), z.literal(600), z.literal(700)]);

/** One kind of text: size in px at 1200 px wide, weight, and which of the inks. */
const type = z.strictObject({
  size: z.number().min(6).max(120),
  weight,
  italic: z.boolean().default(false),
});

export const houseStyleSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, named('bad-style-id')),
  name: z.string().min(1).max(100),
  type: z.strictObject({
    family: z.enum(families),
    /** No text is ever set smaller on a screen, in px. */
    minimum: z.number().min(6).max(40),
    /** Nor in print, in pt. */
    printMinimum: z.number().min(4).max(20).default(6.5),
    /** Distance of baselines as a multiple of the headline's size; every label stands on this grid. */
    leading: z.number().min(1).max(2),
    /** Most characters on a line of a headline. */
    lineChars: z.int().min(12).max(80),
    /** Most lines of an event's text. */
    textLines: z.int().min(0).max(20),
    title: type,
    dek: type,
    axis: type,
    ticks: type,
    track: type,
    date: type,
    headline: type,
    keyHeadline: type,
    text: type,
    legend: type,
    source: type,
  }),
  colors: z.strictObject({
    ground: color,
    /** Ground of every other track; the same as `ground` for none. */
    band: color,
    ink: color,
    /** Dates, ticks, legend, source. */
    dim: color,
    /** The firm line of the axis. */
    axis: color,
    /** Lines between tracks. */
    rule: color,
    /** Lines of days or years behind the events. */
    grid: color,
    /** Key events. */
    accent: color,
    /** Marks of the other events, where tracks have no colour. */
    neutral: color,
    hues: z.strictObject(
      Object.fromEntries(HUES.map((hue) => [hue, color])) as Record<(typeof HUES)[number], typeof color>,
    ),
  }),
  marks: z.strictObject({
    /** Whether marks take the hue of their track or stay neutral. An event's own colour always shows. */
    color: z.enum(['track', 'neutral']),
    radius: z.number().min(2).max(20),
    stroke: z.number().min(0.5).max(6),
    /** Strength of the tint of a time that is known only roughly, and of one that lasts. */
    extent: share,
    span: share,
  }),
  lines: linesSchema.default(linesSchema.parse({})),
  spacing: z.strictObject({
    margin: px,
    /** Room for track names at the left of a wide figure. */
    gutter: px,
    /** Least room between labels side by side. */
    gap: px,
    /** Half lines of the grid between labels one above the other. */
    rows: z.int().min(1).max(8),
    /** Lines of the grid above and below a track's events. */
    band: z.number().min(0).max(4),
    /** Lines of the grid between the header and what follows, and above what stands at the foot. */
    head: z.number().min(0).max(4).default(0.6),
    foot: z.number().min(0).max(4).default(0.8),
  }),
  furniture: furnitureSchema.default(furnitureSchema.parse({})),
  dates: datesSchema.default(datesSchema.parse({})),
  limits: limitsSchema.default(limitsSchema.parse({})),
  fatal: fatalSchema,
});

export type HouseStyle = z.infer<typeof houseStyleSchema>;
export type TypeRole = Exclude<
  keyof HouseStyle['type'],
  'family' | 'minimum' | 'printMinimum' | 'leading' | 'lineChars' | 'textLines'
>;

/** A style, or everything that is wrong with it, each with the path to the field. */
export function parseHouseStyle(value: unknown): { style: HouseStyle | null; issues: Issue[] } {
  const parsed = houseStyleSchema.safeParse(value);
  if (parsed.success) return { style: parsed.data, issues: [] };
  return { style: null, issues: issuesOf(parsed.error).map((issue) => ({ ...issue, rule: 'F12' })) };
}
