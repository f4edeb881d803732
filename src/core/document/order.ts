import { changedIndex } from './record-index';
import type { Timeline, Track } from './types';

type Identified = { readonly id: string };

/** Compares by code unit, the same on every machine; localeCompare is not. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Canonical order of events: by id. */
export function compareIds(a: Identified, b: Identified): number {
  return compareText(a.id, b.id);
}

/** Canonical order of tracks: as they stand from the top, ties by id. */
export function compareTracks(a: Track, b: Track): number {
  return a.order - b.order || compareIds(a, b);
}

/** The same document with its lists in canonical order (D6). */
export function inCanonicalOrder(timeline: Timeline): Timeline {
  return {
    ...timeline,
    tracks: timeline.tracks.toSorted(compareTracks),
    events: timeline.events.toSorted(compareIds),
  };
}

const indexes = new WeakMap<readonly Identified[], ReadonlyMap<string, Identified>>();

/** Records by id; remembered per list, for lists are never changed in place. */
export function byId<T extends Identified>(records: readonly T[]): ReadonlyMap<string, T> {
  let index = indexes.get(records);
  if (!index) {
    index = new Map(records.map((record) => [record.id, record]));
    indexes.set(records, index);
  }
  return index as ReadonlyMap<string, T>;
}

/** Tells `byId` of a list that came from another by changes (null: taken away), so that it need not walk it. */
export function indexFrom<T extends Identified>(
  before: readonly T[],
  after: readonly T[],
  changes: Iterable<readonly [string, T | null]>,
): void {
  const known = indexes.get(before) as ReadonlyMap<string, T> | undefined;
  const index = known && changedIndex(known, changes, after.length);
  if (index) indexes.set(after, index);
}

/** Where an id stands, or would stand, in a list that is sorted by id. */
export function placeOfId(records: readonly Identified[], id: string): number {
  let [low, high] = [0, records.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (records[middle]!.id < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The record with an id in a list that is sorted by id; null when there is none. For some of many: `byId` makes an index of all. */
export function recordOf<T extends Identified>(records: readonly T[], id: string): T | null {
  const found = records[placeOfId(records, id)];
  return found?.id === id ? found : null;
}
