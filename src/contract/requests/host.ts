import { z } from 'zod';
import { INTERFACE_LANGUAGES } from '../command-words/index';
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
  /** The language of the page, for what the host words itself: the native menu. */
  'host/language': { params: z.object({ language: z.enum(INTERFACE_LANGUAGES) }), result: z.null() },
  /** Electron asks where to save and writes the file; in a browser the page downloads it itself (`download`). */
  'host/save': {
    params: fileSchema,
    result: z.object({ outcome: z.enum(['saved', 'cancelled', 'download']), path: z.string().nullable() }),
  },
};
