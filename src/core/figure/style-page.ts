/** The parts of a house style beyond type and colour: furniture, wording of dates, limits of print, what is fatal. */
import { z } from 'zod';
import { named } from '../sentences/said';
import { CHECK_IDS } from './preflight/finding';

/** Texts that can stand below the plot. */
export const FOOT_PARTS = ['note', 'source', 'credit'] as const;

/** Largest picture a style may carry, characters of its data address; about 750 kB. */
const MOST_DATA = 1_000_000;

/** Base64 of the first bytes of every PNG, and of every JPEG. */
const PICTURE = /^data:image\/(png;base64,iVBORw0KGgo|jpeg;base64,\/9j\/)[A-Za-z0-9+/]*={0,2}$/;

const logo = z.strictObject({
  /** The picture itself: a PNG or JPEG as a data address. */
  data: z.string().max(MOST_DATA, named('logo-too-large')).regex(PICTURE, named('logo-unread')),
  /** px at the style's own size. */
  width: z.number().min(4).max(400),
  height: z.number().min(4).max(400),
  place: z.enum(['top-right', 'bottom-right']),
});

/** A text of the style's own, for timelines that have none. */
const said = z.string().max(1_000).default('');
const px = z.number().min(0.1).max(8);

/** Widths of lines, px at the style's own size. Where type is set larger they grow by the square root of that. */
export const linesSchema = z.strictObject({
  axis: px.default(1.5),
  ticks: px.default(1),
  /** Through the bands, at days or years. */
  grid: px.default(1),
  /** From a mark to its words. */
  leader: px.default(1),
  /** Between tracks, and above the foot. */
  rule: px.default(1),
});

const noTwice = (list: readonly string[]) => new Set(list).size === list.length;
const TWICE = named('named-twice');

export const furnitureSchema = z.strictObject({
  /** What the figure begins with: nothing, a firm line across it, or a short bar in the accent. */
  top: z.enum(['none', 'line', 'tab']).default('none'),
  title: z.boolean().default(true),
  dek: z.boolean().default(true),
  /** Where the legend stands, if anywhere. */
  legend: z.enum(['above', 'below', 'none']).default('above'),
  /** What stands below the plot, in this order; what is not named is not shown. */
  foot: z
    .array(z.enum(FOOT_PARTS))
    .refine(noTwice, TWICE)
    .default([...FOOT_PARTS]),
  /** A line above it. */
  footLine: z.boolean().default(false),
  credit: said,
  note: said,
  logo: logo.nullable().default(null),
});

export const datesSchema = z.strictObject({
  /** `language`: as the timeline's language has it. In English, `long`: 6 March 2022; `short`: 6 Mar 2022; `ap`: March 6, 2022. */
  form: z.enum(['language', 'long', 'short', 'ap']).default('language'),
  /** 18:30 or 6:30 p.m. */
  clock: z.enum(['language', '12', '24']).default('language'),
});

export const limitsSchema = z.strictObject({
  /** Thinnest line that prints, pt. */
  rule: z.number().min(0.05).max(3).default(0.25),
  /** Most ink on one spot, per cent over all four inks. */
  ink: z.number().min(100).max(400).default(300),
});

/** Findings of preflight that refuse an export. */
export const fatalSchema = z.array(z.enum(CHECK_IDS)).refine(noTwice, TWICE).default(['overlap', 'overflow']);
