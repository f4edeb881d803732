import { z } from 'zod';
import { idSchema } from '#core/document/schema';
import { houseStyleSchema } from '#core/figure/style';
import { parseFormat } from '#core/figure/own-format';

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

export const EXPORT_KINDS = ['json', 'svg', 'png'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** Id of a built-in format, or an own size such as `85mm`. */
const size = z
  .string()
  .max(40)
  .refine((text) => parseFormat(text).format !== null, {
    error: ({ input }) => parseFormat(String(input)).issue?.message ?? 'is no format',
  })
  .default('web');

export const figureRequests = {
  /** The figure as SVG, the same that an export writes; width and height in px. `style` tries another than the timeline's. */
  'figure/draw': {
    params: z.object({ id: idSchema, size, style: houseStyleSchema.optional() }),
    result: z.object({ svg: z.string(), width: z.number(), height: z.number(), revision: z.int() }),
  },
  /** Makes one file. `scale` is of pixels per px, for png. */
  'figure/export': {
    params: z.object({
      id: idSchema,
      kind: z.enum(EXPORT_KINDS),
      size,
      scale: z.int().min(1).max(4).default(1),
    }),
    result: fileSchema,
  },
};
