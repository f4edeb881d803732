import { z } from 'zod';
import { idSchema } from '#core/document/schema';
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
  /**
   * Opens the window that shows the figure of a timeline alone, or brings it to the front; it ends with the window that asked. `pair` is what
   * the two pages find each other by. In a browser the page opens it itself (`opened` is false).
   */
  'host/figure-window': {
    params: z.object({ id: idSchema, pair: idSchema }),
    result: z.object({ opened: z.boolean() }),
  },
  /** The language of the page, for what the host words itself: the native menu. */
  'host/language': { params: z.object({ language: z.enum(INTERFACE_LANGUAGES) }), result: z.null() },
  /** Electron asks where to save and writes the file; in a browser the page downloads it itself (`download`). */
  'host/save': {
    params: fileSchema,
    result: z.object({ outcome: z.enum(['saved', 'cancelled', 'download']), path: z.string().nullable() }),
  },
};
