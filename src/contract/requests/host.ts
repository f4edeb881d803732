import { z } from 'zod';
import { editionHostRequests } from './edition';
import { fileSchema } from './figure';

/** Requests that the host answers itself, not the desk. */
export const hostRequests = {
  ...editionHostRequests,
  'host/info': {
    params: z.object({}),
    result: z.object({
      host: z.enum(['electron', 'web']),
      version: z.string(),
      /** Where the library file lies. */
      library: z.string(),
      /** `process.platform` of the machine. */
      platform: z.string(),
    }),
  },
  /** Electron asks where to save and writes the file; in a browser the page downloads it itself (`download`). */
  'host/save': {
    params: fileSchema,
    result: z.object({ outcome: z.enum(['saved', 'cancelled', 'download']), path: z.string().nullable() }),
  },
};
