import { z } from 'zod';
import { idSchema } from '#core/document/schema';
import type { Timeline } from '#core/document/types';
import { EDIT_KINDS } from '#core/edits/edit';
import { editSchema } from '#core/edits/schema';

/** What an edit was, without its patch. */
export const editNameSchema = z.object({ kind: z.enum(EDIT_KINDS), subject: z.string() });
export type EditName = z.infer<typeof editNameSchema>;

/** What undo and redo would do next; null when there is nothing. */
export const historySchema = z.object({ undo: editNameSchema.nullable(), redo: editNameSchema.nullable() });
export type History = z.infer<typeof historySchema>;

/** Where a timeline stands after an edit. */
const stateSchema = z.object({ revision: z.int(), history: historySchema });

/** One row of the edit log; undo and redo are rows too. */
export const logEntrySchema = editNameSchema.extend({
  revision: z.int(),
  action: z.enum(['edit', 'undo', 'redo']),
  at: z.number(),
});

/** The whole document was checked when it was written; checking a hundred thousand events again costs seconds. */
const timelineSchema = z.custom<Timeline>((value) => typeof value === 'object' && value !== null);

const one = z.object({ id: idSchema });

/** How many events a part of a document holds. */
const partSize = z.int().min(1).max(100_000).default(1_000);

/** All of a document but its events. */
export type Outline = Omit<Timeline, 'events'>;
const outlineSchema = z.custom<Outline>((value) => typeof value === 'object' && value !== null);

export const timelineRequests = {
  'timeline/open': {
    params: one,
    result: stateSchema.extend({ timeline: timelineSchema, slug: z.string() }),
  },
  /**
   * The same without its events, for who takes them in parts of `limit`: how many there are, and the id that each part
   * follows on, null for the first.
   */
  'timeline/outline': {
    params: one.extend({ limit: partSize }),
    result: stateSchema.extend({
      outline: outlineSchema,
      events: z.int().nonnegative(),
      parts: z.array(idSchema.nullable()),
    }),
  },
  /**
   * A part of the events, in the order of their ids: those behind the id `after`, all of one `revision`. They come as the text
   * of a JSON array, as the library keeps them, so that only who wants them reads them.
   */
  'timeline/events': {
    params: one.extend({ after: idSchema.nullable().default(null), limit: partSize }),
    result: z.object({ revision: z.int(), events: z.string() }),
  },
  /** Commits an edit; `conflict` when a record is not what its patch expects, `invalid-input` when it would break a rule. */
  'timeline/edit': { params: one.extend({ edit: editSchema }), result: stateSchema },
  /** Takes the last edit back; `nothing-to-undo` when there is none. */
  'timeline/undo': { params: one, result: stateSchema },
  'timeline/redo': { params: one, result: stateSchema },
  /** The edit log, newest first; with `before` only revisions before that one. */
  'timeline/history': {
    params: one.extend({
      limit: z.int().min(1).max(10_000).default(200),
      before: z.int().optional(),
    }),
    result: z.array(logEntrySchema),
  },
};
