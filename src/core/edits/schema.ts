/** The shape of an edit, checked where it enters the desk. */
import { z } from 'zod';
import { detailsSchema, eventSchema, figureSchema, idSchema, trackSchema } from '../document/schema';
import { EDIT_KINDS } from './edit';

const changesOf = <T extends z.ZodType>(record: T) =>
  z.record(idSchema, z.object({ before: record.nullable(), after: record.nullable() }));

export const patchSchema = z.object({
  details: z.object({ before: detailsSchema, after: detailsSchema }).nullable(),
  figure: z.object({ before: figureSchema, after: figureSchema }).nullable(),
  tracks: changesOf(trackSchema),
  events: changesOf(eventSchema),
});

export const editSchema = z.object({
  kind: z.enum(EDIT_KINDS),
  subject: z.string().max(1_000),
  patch: patchSchema,
});
