import { z } from 'zod';
import { FILE_KINDS } from '#core/document/edition';
import { editionSchema, idSchema, languageSchema } from '#core/document/schema';
import { errorSchema } from '../errors';
import { findingSchema, sizeSchema } from './figure';

/** Which file of an edition; JSON is of no format and no language, text of no format. */
const placeShape = {
  name: z.string(),
  kind: z.enum(FILE_KINDS),
  /** Id of the format. */
  format: z.string().nullable(),
  /** BCP 47 tag of the words in it. */
  language: z.string().nullable(),
};

export const editionFileSchema = z.object({ ...placeShape, bytes: z.int() });
export type EditionFile = z.infer<typeof editionFileSchema>;

/** A file that was not made, and why. */
export const refusedFileSchema = z.object({
  ...placeShape,
  ...errorSchema.pick({ says: true, issues: true }).shape,
});
export type RefusedFile = z.infer<typeof refusedFileSchema>;

/** Everything that speaks against the file. */
export function reasonsOf({ says, issues }: Pick<RefusedFile, 'says' | 'issues'>): RefusedFile['says'][] {
  return issues.length > 0 ? issues.map((issue) => issue.says) : [says];
}

/** What came of an edition: the files in the order they were made, without the manifest. */
export const editionResultSchema = z.object({
  files: z.array(editionFileSchema),
  refused: z.array(refusedFileSchema),
});
export type EditionResult = z.infer<typeof editionResultSchema>;

/** What preflight finds in one picture. */
export const checkedPictureSchema = z.object({
  format: sizeSchema,
  language: languageSchema,
  findings: z.array(findingSchema),
});
export type CheckedPicture = z.infer<typeof checkedPictureSchema>;

export const editionRequests = {
  /** Draws every format in every language and says what preflight finds; formats that are none are left out. */
  'edition/check': {
    params: z.object({ id: idSchema, edition: editionSchema }),
    result: z.array(checkedPictureSchema),
  },
};

/** The part that the host answers, for it asks where to save. */
export const editionHostRequests = {
  /**
   * Makes every file of an edition where the user says. `job` is any id that the caller gives it, to follow its progress and to cancel it.
   * Files that cannot be made are refused, and do not keep the others from being made. Nothing is written before all are made.
   */
  'host/export-edition': {
    params: z.object({
      id: idSchema,
      edition: editionSchema,
      job: idSchema,
      /** Make also pictures in which preflight found what the house style calls fatal. */
      force: z.boolean().default(false),
    }),
    result: editionResultSchema.extend({
      /** `nothing`: every file was refused. `download`: the page fetches one archive from `path`. */
      outcome: z.enum(['saved', 'download', 'cancelled', 'nothing']),
      /** The folder, or the address; null when nothing was written. */
      path: z.string().nullable(),
    }),
  },
  /** Ends a job before its next file; nothing of it is written. One that is over is none of its business. */
  'host/cancel-edition': { params: z.object({ job: idSchema }), result: z.null() },
};
