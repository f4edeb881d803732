/**
 * The patch algebra: a patch says what changed, per record, before and after. Undo is reverse and apply.
 * The rules (E1 to E7) are in docs/spec.md.
 */
import { noteChanges, type Change } from '../document/changes';
import { byId, compareIds, compareTracks, indexFrom, placeOfId } from '../document/order';
import type { Details, FigureSettings, Timeline, TimelineEvent, Track } from '../document/types';
import { isEqual } from './equal';

export type { Change };

/** Changed records by id. A record that is not named is not touched. */
export type Changes<T> = Readonly<Record<string, Change<T>>>;

/** A record that is always there, before and after; null: it is not touched. */
export type Swap<T> = { readonly before: T; readonly after: T } | null;

export interface Patch {
  readonly details: Swap<Details>;
  readonly figure: Swap<FigureSettings>;
  readonly tracks: Changes<Track>;
  readonly events: Changes<TimelineEvent>;
}

export const EMPTY_PATCH: Patch = { details: null, figure: null, tracks: {}, events: {} };

/** A patch does not fit the document: a record is not what the patch says it was. */
export class PatchConflict extends Error {
  constructor(
    /** Which record: `details`, `figure`, `tracks.ID` or `events.ID`. */
    readonly record: string,
  ) {
    super(`${record} is no longer as the edit expects it; it was changed elsewhere`);
    this.name = 'PatchConflict';
  }
}

/** Whether applying the patch would change nothing. */
export function isEmptyPatch(patch: Patch): boolean {
  const single = [patch.details, patch.figure].filter((swap) => swap !== null);
  return [single, Object.values(patch.tracks), Object.values(patch.events)].every((changes) =>
    changes.every(({ before, after }) => isEqual(before, after)),
  );
}

/** The patch that takes back what this one does; reversed twice it is itself again (E1). */
export function reversePatch(patch: Patch): Patch {
  return {
    details: reverseSwap(patch.details),
    figure: reverseSwap(patch.figure),
    tracks: reverseChanges(patch.tracks),
    events: reverseChanges(patch.events),
  };
}

/** One patch that does what the first and then the second do; what they do and take back again drops out (E3). */
export function squashPatches(first: Patch, second: Patch): Patch {
  return {
    details: squashSwaps(first.details, second.details),
    figure: squashSwaps(first.figure, second.figure),
    tracks: squashChanges(first.tracks, second.tracks),
    events: squashChanges(first.events, second.events),
  };
}

/** The document with the patch applied; throws PatchConflict when a `before` is not what stands there (E2). The document given is not changed. */
export function applyPatch(timeline: Timeline, patch: Patch): Timeline {
  return {
    id: timeline.id,
    details: applySwap('details', timeline.details, patch.details),
    figure: applySwap('figure', timeline.figure, patch.figure),
    tracks: applyChanges('tracks', timeline.tracks, patch.tracks, compareTracks),
    events: applyChanges('events', timeline.events, patch.events, compareIds),
  };
}

/** The patch that turns one document into the other; both have the same id. */
export function diffTimelines(from: Timeline, to: Timeline): Patch {
  return {
    details: swap(from.details, to.details),
    figure: swap(from.figure, to.figure),
    tracks: diffRecords(from.tracks, to.tracks),
    events: diffRecords(from.events, to.events),
  };
}

/** The change of a record that is always there; null when it stays as it is. */
export function swap<T>(before: T, after: T): Swap<T> {
  return isEqual(before, after) ? null : { before, after };
}

function reverseSwap<T>(change: Swap<T>): Swap<T> {
  return change && { before: change.after, after: change.before };
}

function squashSwaps<T>(first: Swap<T>, second: Swap<T>): Swap<T> {
  return first && second ? swap(first.before, second.after) : (first ?? second);
}

function applySwap<T>(record: string, now: T, change: Swap<T>): T {
  if (!change) return now;
  if (!isEqual(change.before, now)) throw new PatchConflict(record);
  return change.after;
}

function reverseChanges<T>(changes: Changes<T>): Changes<T> {
  return mapValues(changes, ({ before, after }) => ({ before: after, after: before }));
}

function squashChanges<T>(first: Changes<T>, second: Changes<T>): Changes<T> {
  const squashed: Record<string, Change<T>> = { ...first };
  for (const [id, change] of Object.entries(second)) {
    const before = Object.hasOwn(first, id) ? (first[id]?.before ?? null) : change.before;
    squashed[id] = { before, after: change.after };
    if (isEqual(before, change.after)) delete squashed[id];
  }
  return squashed;
}

function applyChanges<T extends { readonly id: string }>(
  list: string,
  records: readonly T[],
  changes: Changes<T>,
  compare: (a: T, b: T) => number,
): readonly T[] {
  const ids = Object.keys(changes);
  if (ids.length === 0) return records;
  const index = byId(records);
  for (const id of ids) {
    if (!isEqual(changes[id]?.before ?? null, index.get(id) ?? null))
      throw new PatchConflict(`${list}.${id}`);
  }
  const changed = replaced(records, changes, compare) ?? merged(records, changes, compare);
  indexFrom(
    records,
    changed,
    Object.entries(changes).map(([id, { after }]) => [id, after]),
  );
  noteChanges(
    records,
    changed,
    // The records themselves: what a patch says was there is equal, but may be another object.
    ids.map((id) => ({ before: index.get(id) ?? null, after: changes[id]?.after ?? null })),
  );
  return changed;
}

/** From so many changes on, and this part of the list, merging is as quick as looking each of them up. */
const FEW = 64;
const PART = 16;

/** The list with a few records put in place of others, where nothing comes, goes or changes its place; null else. */
function replaced<T extends { readonly id: string }>(
  records: readonly T[],
  changes: Changes<T>,
  compare: (a: T, b: T) => number,
): readonly T[] | null {
  const all = Object.entries(changes);
  if (all.length > FEW + records.length / PART) return null;
  const copy = records.slice();
  for (const [id, { before, after }] of all) {
    const place = placeOfId(records, id);
    // Tracks do not stand in the order of their ids; they are few, and merged.
    if (!before || !after || records[place]?.id !== id || compare(before, after) !== 0) return null;
    copy[place] = after;
  }
  return copy;
}

function merged<T extends { readonly id: string }>(
  records: readonly T[],
  changes: Changes<T>,
  compare: (a: T, b: T) => number,
): readonly T[] {
  const kept = records.filter((record) => !Object.hasOwn(changes, record.id));
  const placed = Object.values(changes).flatMap(({ after }) => (after ? [after] : []));
  return mergeSorted(kept, placed.toSorted(compare), compare);
}

/** Merges two sorted lists; linear, where sorting a hundred thousand records again would not be. */
function mergeSorted<T>(long: readonly T[], short: readonly T[], compare: (a: T, b: T) => number): T[] {
  const merged: T[] = [];
  let next = 0;
  for (const record of long) {
    for (; next < short.length && compare(short[next]!, record) < 0; next++) merged.push(short[next]!);
    merged.push(record);
  }
  return merged.concat(short.slice(next));
}

function diffRecords<T extends { readonly id: string }>(from: readonly T[], to: readonly T[]): Changes<T> {
  const changes: Record<string, Change<T>> = {};
  const [old, current] = [byId(from), byId(to)];
  for (const before of from) {
    const after = current.get(before.id) ?? null;
    if (!isEqual(before, after)) changes[before.id] = { before, after };
  }
  for (const after of to) if (!old.has(after.id)) changes[after.id] = { before: null, after };
  return changes;
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
