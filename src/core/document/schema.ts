/**
 * The shape of a document and the rules of its single fields, checked at every boundary. The JSON Schema in
 * resources/schema is generated from these; rules between records are in validate.ts.
 */
import { z } from 'zod';
import { checkWhen } from '../when/check';
import { named } from '../sentences/said';
import { parseEdtf } from '../when/parse';
import { isZone } from '../when/zone';
import { DEFAULT_FIGURE } from './create';
import { COLOR_MODES, DEFAULT_EDITION, FILE_KINDS, MOST_BLEED, MOST_SCALE, TEXT_MODES } from './edition';
import { HUES, LAYOUTS, SCALES, STANCES, STATUSES } from './types';

/** Longest texts a document takes, in UTF-16 units; far above any desk's, far below what stalls a window (D7). */
export const MAX_LINE = 1_000;
export const MAX_TEXT = 100_000;
/** Most records of a timeline (D7). */
export const MAX_TRACKS = 1_000;
export const MAX_EVENTS = 200_000;

const line = z
  .string()
  .max(MAX_LINE)
  .regex(/^[^\r\n]*$/, named('not-one-line'))
  .default('');
const text = z.string().max(MAX_TEXT).default('');

/** Ids stand in file names, SVG ids and addresses: letters, digits, `_` and `-`, 64 at most (D1). */
export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, named('bad-id'));

const link = z
  .string()
  .max(4_000)
  .regex(/^(https?:\/\/\S+)?$/i, named('bad-link'))
  .default('');

const NO_ZONE = {
  error: named('no-zone'),
  params: { rule: 'W6' },
};
const zone = z.string().refine(isZone, NO_ZONE);

export const whenSchema = z
  .object({ edtf: z.string().max(100), zone: z.string().max(100), phrase: line })
  .check((context) => {
    for (const { rule, says } of checkWhen(context.value)) {
      context.issues.push({
        code: 'custom',
        input: context.value,
        path: [rule === 'W6' ? 'zone' : 'edtf'],
        params: { rule, says },
      });
    }
  });

export const sourceSchema = z.object({
  publisher: line,
  person: line,
  stance: z.enum(STANCES).default('reports'),
  link,
  quote: text,
  seen: z
    .string()
    .refine((seen) => seen === '' || parseEdtf(seen).ok, {
      error: named('no-date'),
      params: { rule: 'W1' },
    })
    .default(''),
});

/** Names an image by the SHA-256 of its bytes; empty for none. */
const image = z
  .string()
  .regex(/^([0-9a-f]{64})?$/, named('bad-image-name'))
  .default('');

export const mediaSchema = z.object({
  url: link,
  image,
  caption: text,
  credit: line,
  alt: text,
});

export const eventSchema = z.object({
  id: idSchema,
  track: idSchema,
  headline: line,
  text,
  when: whenSchema,
  place: line,
  status: z.enum(STATUSES).default('reported'),
  sources: z.array(sourceSchema).max(200).default([]),
  media: z.array(mediaSchema).max(200).default([]),
  tags: z.array(line).max(200).default([]),
  key: z.boolean().default(false),
  color: z.enum(HUES).nullable().default(null),
  locked: z.boolean().default(false),
});

export const trackSchema = z.object({
  id: idSchema,
  name: line,
  color: z.enum(HUES).default('blue'),
  order: z.number().default(0),
  locked: z.boolean().default(false),
  hidden: z.boolean().default(false),
});

/** A BCP 47 tag, as far as Dateline needs it. */
export const languageSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, named('bad-language'));

export const detailsSchema = z.object({
  title: line,
  dek: text,
  language: languageSchema.default('en-GB'),
  zone,
  reference: z
    .string()
    .regex(/^(\d{4}-\d{2}-\d{2})?$/, named('bad-reference'))
    .refine((day) => day === '' || parseEdtf(day).ok, {
      error: named('no-calendar-day'),
      params: { rule: 'W1' },
    })
    .default(''),
  credit: line,
  note: text,
});

/** Farther than this from its mark no label is ever put, px. */
const far = z.number().min(-10_000).max(10_000);
const formatName = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,39}$/, named('bad-format'));

/** A list whose items stand in it once. */
function listOf<T extends string>(item: z.ZodType<T>, most: number, standard: readonly T[]) {
  const isOnce = (items: readonly T[]) => new Set(items).size === items.length;
  return z
    .array(item)
    .max(most)
    .refine(isOnce, { error: named('named-twice'), params: { rule: 'D8' } })
    .default([...standard]);
}

export const editionSchema = z.object({
  id: idSchema,
  name: line,
  formats: listOf(formatName, 50, DEFAULT_EDITION.formats),
  files: listOf(z.enum(FILE_KINDS), FILE_KINDS.length, DEFAULT_EDITION.files),
  languages: listOf(languageSchema, 20, DEFAULT_EDITION.languages),
  scale: z.int().min(1).max(MOST_SCALE).nullable().default(DEFAULT_EDITION.scale),
  color: z.enum(COLOR_MODES).default(DEFAULT_EDITION.color),
  text: z.enum(TEXT_MODES).default(DEFAULT_EDITION.text),
  transparent: z.boolean().default(DEFAULT_EDITION.transparent),
  bleed: z.number().min(0).max(MOST_BLEED).default(DEFAULT_EDITION.bleed),
  marks: z.boolean().default(DEFAULT_EDITION.marks),
});

export const figureSchema = z.object({
  style: idSchema.default(DEFAULT_FIGURE.style),
  layout: z.enum(LAYOUTS).default(DEFAULT_FIGURE.layout),
  scale: z.enum(SCALES).default(DEFAULT_FIGURE.scale),
  secondZone: z
    .string()
    .refine((name) => name === '' || isZone(name), NO_ZONE)
    .default(''),
  alt: text,
  description: text,
  editions: z
    .array(editionSchema)
    .max(50)
    .refine((editions) => new Set(editions.map(({ id }) => id)).size === editions.length, {
      error: named('edition-twice'),
      params: { rule: 'D8' },
    })
    .default([editionSchema.parse(DEFAULT_EDITION)]),
  labels: z.record(formatName, z.record(idSchema, z.object({ x: far, y: far }))).default({}),
});

export const timelineSchema = z.object({
  id: idSchema,
  details: detailsSchema,
  figure: figureSchema.default(figureSchema.parse({})),
  tracks: z.array(trackSchema).max(MAX_TRACKS),
  events: z.array(eventSchema).max(MAX_EVENTS),
});
