/** The order of the list by any of its columns. Pure. */
import { STATUSES, type Track, type TimelineEvent } from '#core/document/types';
import { compareText } from '#core/document/order';
import { sortKey } from './collation';
import { compareTime, type Entry } from './order';

export const SORTS = ['date', 'headline', 'track', 'status', 'sources'] as const;
export type SortColumn = (typeof SORTS)[number];

export interface Sort {
  readonly by: SortColumn;
  readonly descending: boolean;
}

/** A value to sort by; numbers and texts do not meet, for a sort is by one column. */
type Key = number | string;

/** What sorting goes by besides the events. */
export interface SortContext {
  readonly tracks: readonly Track[];
  /** BCP 47 tag of the alphabet. */
  readonly language: string;
}

/** The order as a comparison; equals stand in the order of time, whichever way the column is sorted. */
export function comparison({ by, descending }: Sort, context: SortContext): (a: Entry, b: Entry) => number {
  const sign = descending ? -1 : 1;
  if (by === 'date') return (a, b) => sign * compareTime(a, b);
  const keyOf = keyFor(by, context);
  return (a, b) => sign * compareKeys(keyOf(a.event), keyOf(b.event)) || compareTime(a, b);
}

/** Entries that stand in the order of time, in that of a column: put together by their keys, so that only the keys are compared. */
export function sortEntries(
  byTime: readonly Entry[],
  { by, descending }: Sort,
  context: SortContext,
): readonly Entry[] {
  if (by === 'date') return descending ? byTime.toReversed() : byTime;
  const keyOf = keyFor(by, context);
  const groups = new Map<Key, Entry[]>();
  for (const entry of byTime) {
    const key = keyOf(entry.event);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  const keys = [...groups.keys()].sort(compareKeys);
  if (descending) keys.reverse();
  const sorted: Entry[] = [];
  for (const key of keys) for (const entry of groups.get(key)!) sorted.push(entry);
  return sorted;
}

function compareKeys(a: Key, b: Key): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
}

function keyFor(
  by: Exclude<SortColumn, 'date'>,
  { tracks, language }: SortContext,
): (event: TimelineEvent) => Key {
  if (by === 'sources') return (event) => event.sources.length;
  if (by === 'status') return (event) => STATUSES.indexOf(event.status);
  if (by === 'headline') return (event) => headlineKey(event, language);
  const places = new Map(tracks.map((track, place) => [track.id, place]));
  return (event) => places.get(event.track) ?? tracks.length;
}

const keys = new WeakMap<TimelineEvent, { language: string; key: string }>();

/** Headlines that are empty stand behind the others. */
function headlineKey(event: TimelineEvent, language: string): string {
  let known = keys.get(event);
  if (known?.language !== language) {
    const text = event.headline.trim();
    known = { language, key: text === '' ? '\uffff' : sortKey(text, language) };
    keys.set(event, known);
  }
  return known.key;
}
