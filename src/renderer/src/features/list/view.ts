/** What the list shows, as rows: events that pass the filter, in order, under headings of days. Pure. */
import { recordOf } from '#core/document/order';
import type { TimelineEvent, Track } from '#core/document/types';
import { isFiltering, matcher, type ListFilter } from './filter';
import { entryOf, sameHead, type Entry, type TimeOrder } from './order';
import { comparison, sortEntries, type Sort } from './sort';

export type ListRow =
  | { readonly kind: 'event'; readonly entry: Entry; /** Among the events, from 0. */ readonly at: number }
  /** A heading for the event that follows it, and others of its day. */
  | { readonly kind: 'head'; readonly entry: Entry };

export interface ListView {
  readonly entries: readonly Entry[];
  /** How many rows there are, headings included. */
  readonly rows: number;
  row(at: number): ListRow | null;
  /** The row of an event; null when it is not shown. O(log n). */
  rowOf(id: string): number | null;
  /** The place of an event among those shown; null when it is not shown. O(log n). */
  placeOf(id: string): number | null;
}

export interface ViewOptions {
  readonly filter: ListFilter;
  readonly sort: Sort;
  /** Of the alphabet, BCP 47. */
  readonly language: string;
  /** Headings of days; only where the list is sorted by date. */
  readonly heads: boolean;
}

/** What of a document the list shows. */
export interface ListSource {
  readonly events: readonly TimelineEvent[];
  readonly tracks: readonly Track[];
  /** Of the days, IANA. */
  readonly zone: string;
}

/** The rows of a document. Its events are not walked again for rows, scrolling or selection. */
export function listView(
  { events, tracks, zone }: ListSource,
  order: TimeOrder,
  options: ViewOptions,
): ListView {
  const context = { tracks, language: options.language };
  const byTime = order.of(events, zone);
  const wanted = matcher(options.filter);
  const kept = isFiltering(options.filter) ? byTime.filter(({ event }) => wanted(event)) : byTime;
  const entries = sortEntries(kept, options.sort, context);
  const heads = options.heads && options.sort.by === 'date' ? headsOf(entries) : [];
  const compare = comparison(options.sort, context);
  const placeOf = (id: string) => {
    const event = recordOf(events, id);
    return event && findPlace(entries, entryOf(event, zone), compare);
  };
  return {
    entries,
    rows: entries.length + heads.length,
    row: (at) => rowAt(entries, heads, at),
    placeOf,
    rowOf(id) {
      const place = placeOf(id);
      return place === null ? null : place + headsUpTo(heads, place);
    },
  };
}

/** The places of events that have a heading above them. */
function headsOf(entries: readonly Entry[]): readonly number[] {
  const heads: number[] = [];
  for (let at = 0; at < entries.length; at++) {
    if (at === 0 || !sameHead(entries[at - 1]!, entries[at]!)) heads.push(at);
  }
  return heads;
}

/** How many headings stand above an event. */
function headsUpTo(heads: readonly number[], place: number): number {
  return lowest(heads.length, (at) => heads[at]! > place);
}

function rowAt(entries: readonly Entry[], heads: readonly number[], at: number): ListRow | null {
  // The heading with index h stands in row heads[h] + h.
  const above = lowest(heads.length, (head) => heads[head]! + head > at);
  const head = heads[above - 1];
  if (head !== undefined && head + above - 1 === at) return { kind: 'head', entry: entries[head]! };
  const entry = entries[at - above];
  return entry ? { kind: 'event', entry, at: at - above } : null;
}

function findPlace(
  entries: readonly Entry[],
  entry: Entry,
  compare: (a: Entry, b: Entry) => number,
): number | null {
  const place = lowest(entries.length, (at) => compare(entries[at]!, entry) >= 0);
  return entries[place]?.event.id === entry.event.id ? place : null;
}

/** The first of `length` indexes for which a condition holds that holds for all after it, too. */
function lowest(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
