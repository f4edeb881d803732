import { z } from 'zod';
import { rememberedStore } from '../../client/remembered';
import type { WritableStore } from '../../client/store';

const panesSchema = z.object({
  /** The list of events. */
  list: z.boolean(),
  /** The inspector as a column of a wide window. */
  inspector: z.boolean(),
  /** The inspector over the canvas of a narrow window. */
  overlay: z.boolean(),
  /** The history in place of the inspector. */
  history: z.boolean().default(false),
});

/** Which panels are shown. */
export type Panes = z.infer<typeof panesSchema>;

/** The panels as they were left on this machine. */
export function rememberPanes(): WritableStore<Panes> {
  const initial = { list: true, inspector: true, overlay: false, history: false };
  return rememberedStore('dateline-panes', initial, (stored) => panesSchema.parse(stored));
}

/** From this width the inspector has its own column; below it lies over the canvas. */
export const WIDE = '(min-width: 1280px)';
