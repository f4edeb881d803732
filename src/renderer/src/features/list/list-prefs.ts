/** How the list is laid out on this machine: its order and its columns. Nothing of it is in a document. */
import { z } from 'zod';
import { rememberedStore } from '../../client/remembered';
import { createStore, type WritableStore } from '../../client/store';
import { COLUMNS } from './columns';
import { NO_FILTER, type ListFilter } from './filter';
import { SORTS } from './sort';

const prefsSchema = z.object({
  sort: z.object({ by: z.enum(SORTS), descending: z.boolean() }),
  hidden: z.array(z.enum(COLUMNS)),
  /** Px, of the columns whose width was changed. */
  widths: z.partialRecord(z.enum(COLUMNS), z.number().min(24).max(2_000)),
});

export type ListPrefs = z.infer<typeof prefsSchema>;

const INITIAL: ListPrefs = { sort: { by: 'date', descending: false }, hidden: [], widths: {} };

export const listPrefs: WritableStore<ListPrefs> = rememberedStore('dateline-list', INITIAL, (stored) =>
  prefsSchema.parse(stored),
);

const filters = new Map<string, WritableStore<ListFilter>>();

/** The filter of a timeline, for as long as the page is there. */
export function filterOf(timeline: string): WritableStore<ListFilter> {
  let filter = filters.get(timeline);
  if (!filter) filters.set(timeline, (filter = createStore(NO_FILTER)));
  return filter;
}
