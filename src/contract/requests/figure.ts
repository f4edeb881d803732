import { z } from 'zod';
import { COLOR_MODES, FILE_KINDS, MOST_BLEED, MOST_SCALE, TEXT_MODES } from '#core/document/edition';
import { idSchema, languageSchema } from '#core/document/schema';
import { houseStyleSchema } from '#core/figure/style';
import { parseFormat } from '#core/figure/own-format';
import { CHECK_IDS, SEVERITIES } from '#core/figure/preflight/finding';
import { sentence } from '#core/sentences/said';
import { saidSchema } from '../errors';

/** A file that was made, for saving. */
export const fileSchema = z.object({
  /** A safe name with its ending. */
  name: z.string(),
  /** Media type. */
  type: z.string(),
  /** Its bytes in base64. */
  data: z.base64(),
});
export type File = z.infer<typeof fileSchema>;

/** Id of a built-in format, or an own size such as `85mm`. */
export const sizeSchema = z
  .string()
  .max(40)
  .refine((text) => parseFormat(text).format !== null, {
    error: ({ input }) => {
      const { issue } = parseFormat(String(input));
      return issue ? sentence(issue.says) : undefined;
    },
  })
  .default('web');

/** How a file is made; each kind of file reads what concerns it. */
const settingsShape = {
  size: sizeSchema,
  /** Pixels to a px, for PNG, JPEG and WebP. */
  scale: z.int().min(1).max(MOST_SCALE).default(1),
  /** The inks of a PDF. */
  color: z.enum(COLOR_MODES).default('rgb'),
  /** For SVG and PDF; a PDF's live text always carries its fonts. */
  text: z.enum(TEXT_MODES).default('live'),
  /** Without the ground of the style; a JPEG keeps it. */
  transparent: z.boolean().default(false),
  /** How far the ground of a PDF reaches over its edge, mm. */
  bleed: z.number().min(0).max(MOST_BLEED).default(0),
  /** Crop marks around a PDF. */
  marks: z.boolean().default(false),
  /** Make it although preflight found what the house style calls fatal. */
  force: z.boolean().default(false),
  /** BCP 47 tag of the language of dates and other words of the figure; empty: the timeline's. */
  lang: z.union([z.literal(''), languageSchema]).default(''),
};
const settingsSchema = z.object(settingsShape);
export type FileSettings = Readonly<z.infer<typeof settingsSchema>>;
export const FILE_DEFAULTS: FileSettings = settingsSchema.parse({});

/** See PlacedLabel and Finding of core/figure. */
const labelSchema = z.object({ event: idSchema, x: z.number(), y: z.number() });
export const findingSchema = z.object({
  check: z.enum(CHECK_IDS),
  severity: z.enum(SEVERITIES),
  says: saidSchema,
  event: idSchema.nullable(),
});

export const figureRequests = {
  /** The figure as SVG, the same that an export writes; width and height in px. `style` tries another than the timeline's. */
  'figure/draw': {
    params: z.object({
      id: idSchema,
      size: sizeSchema,
      style: houseStyleSchema.optional(),
      /** An earlier state; the last when absent. */
      at: z.int().min(0).optional(),
    }),
    result: z.object({
      svg: z.string(),
      width: z.number(),
      height: z.number(),
      typeScale: z.number(),
      labels: z.array(labelSchema).readonly(),
      findings: z.array(findingSchema).readonly(),
      revision: z.int(),
    }),
  },
  /** A small figure for lists; null for a timeline without events, or with so many that it would hold up others. */
  'figure/thumbnail': {
    params: z.object({ id: idSchema }),
    result: z.object({ svg: z.string().nullable() }),
  },
  /** Makes one file of the document as it is, and says of which revision. */
  'figure/export': {
    params: z.object({ id: idSchema, kind: z.enum(FILE_KINDS), ...settingsShape }),
    result: fileSchema.extend({ revision: z.int() }),
  },
};
