import { z } from 'zod';
import { MAX_LINE, idSchema } from '#core/document/schema';
import type { Timeline } from '#core/document/types';

const one = z.object({ id: idSchema });
const revision = z.int().min(0);

/** A revision that the desk has given a name. `at` in ms since the epoch. */
const versionSchema = z.object({ id: idSchema, revision, name: z.string(), at: z.number() });

/** What was exported of a revision: the name of the edition or of the one file, and the names of all files. */
const publicationSchema = z.object({
  id: idSchema,
  revision,
  name: z.string(),
  files: z.array(z.string()),
  at: z.number(),
});

/** As in timeline/open: it was checked when it was written. */
const timelineSchema = z.custom<Timeline>((value) => typeof value === 'object' && value !== null);

export const historyRequests = {
  /** The document as it was after a revision; 0 is how it began. `not-found` for one that is not there yet. */
  'history/at': { params: one.extend({ revision }), result: z.object({ timeline: timelineSchema }) },
  /** Revisions with a name, the newest first. */
  'history/versions': { params: one, result: z.array(versionSchema) },
  /** Gives a revision a name; it may have several. */
  'history/name': {
    params: one.extend({ revision, name: z.string().trim().min(1).max(MAX_LINE) }),
    result: versionSchema,
  },
  /** Takes a name away; the revision stays. `version` is its id. */
  'history/unname': { params: one.extend({ version: idSchema }), result: z.null() },
  /** What was exported, the last first. */
  'history/publications': { params: one, result: z.array(publicationSchema) },
  /** Remembers that files of a revision were saved; the hosts do so for editions. */
  'history/publish': {
    params: one.extend({
      revision,
      name: z.string().max(MAX_LINE),
      files: z.array(z.string().max(255)).min(1).max(10_000),
    }),
    result: publicationSchema,
  },
};
