import { z } from 'zod';
import { MAX_LINE, idSchema } from '#core/document/schema';
import { TEMPLATE_IDS } from '#core/document/templates/registry';
import { issueSchema } from '../errors';

/** A timeline as the library lists it. Times are ms since the epoch. */
export const summarySchema = z.object({
  id: idSchema,
  /** Name of its files and its name on the command line; unique in the library. */
  slug: z.string(),
  title: z.string(),
  zone: z.string(),
  tracks: z.int(),
  events: z.int(),
  /** Number of the last edit; 0 when there was none. */
  revision: z.int(),
  createdAt: z.number(),
  changedAt: z.number(),
  /** First and last moment that its events give, whatever goes on before or after; null when none gives one. */
  earliest: z.number().nullable(),
  latest: z.number().nullable(),
  /** When it was put away; null: it is at work. */
  archivedAt: z.number().nullable(),
  /** When it was deleted; null: it was not. */
  deletedAt: z.number().nullable(),
});
export type Summary = z.infer<typeof summarySchema>;

/** An event found by its words. `excerpt` marks the words found with U+2039 and U+203A. */
export const hitSchema = z.object({
  timeline: idSchema,
  title: z.string(),
  event: idSchema,
  headline: z.string(),
  excerpt: z.string(),
});
export type Hit = z.infer<typeof hitSchema>;

const one = z.object({ id: idSchema });

export const libraryRequests = {
  /** All timelines that are not deleted, the last changed first; those put away among them. */
  'library/list': { params: z.object({}), result: z.array(summarySchema) },
  'library/create': {
    params: z.object({
      title: z.string().max(MAX_LINE).default('Untitled timeline'),
      zone: z.string(),
      language: z.string().default('en-GB'),
      /** What it begins with. */
      template: z.enum(TEMPLATE_IDS).default('empty'),
    }),
    result: summarySchema,
  },
  /** A copy with a new id; `Copy of` before its title, without its history. */
  /** The copy has the title that is given, else one in English. */
  'library/duplicate': {
    params: one.extend({
      title: z
        .string()
        .max(2 * MAX_LINE)
        .optional(),
    }),
    result: summarySchema,
  },
  /** Puts a timeline away among those that are done with, or takes it back. */
  'library/archive': { params: one.extend({ archived: z.boolean() }), result: summarySchema },
  /** Timelines that were deleted, the last first. */
  'library/trash': { params: z.object({}), result: z.array(summarySchema) },
  /** Removes a deleted timeline for good, with its history; `not-found` for one that is not in the trash. */
  'library/destroy': { params: one, result: z.null() },
  /** Deletes; `library/restore` takes it back. */
  'library/delete': { params: one, result: z.null() },
  'library/restore': { params: one, result: summarySchema },
  /** Reads a file of any known format by its text into a new timeline; `invalid-input` with every issue when it cannot. */
  'library/import': {
    params: z.object({ name: z.string().max(255), text: z.string().max(64 * 1024 * 1024), zone: z.string() }),
    result: z.object({ summary: summarySchema, issues: z.array(issueSchema) }),
  },
  /** Events whose headline, text, place or sources hold words beginning with those asked for; best first. */
  'library/search': {
    params: z.object({ query: z.string().max(500), limit: z.int().min(1).max(200).default(50) }),
    result: z.array(hitSchema),
  },
};
