/** What readers of two states of a timeline would see differ: by events, field by field. */
import { byId } from '../document/order';
import type { Details, Timeline, TimelineEvent, Track } from '../document/types';
import { isEqual } from '../edits/equal';
import { diffTimelines, type Change, type Changes } from '../edits/patch';
import { boundsOf } from '../when/bounds';

/** In the order in which a desk reads them. What readers never see, such as locks, is none of them. */
export const EVENT_FIELDS = [
  'headline',
  'when',
  'track',
  'place',
  'status',
  'text',
  'sources',
  'media',
  'tags',
  'key',
  'color',
] as const satisfies readonly (keyof TimelineEvent)[];
export type EventField = (typeof EVENT_FIELDS)[number];

export const DETAIL_FIELDS = [
  'title',
  'dek',
  'credit',
  'note',
  'zone',
  'language',
] as const satisfies readonly (keyof Details)[];
export type DetailField = (typeof DETAIL_FIELDS)[number];

export const TRACK_FIELDS = ['name', 'color', 'order', 'hidden'] as const satisfies readonly (keyof Track)[];
export type TrackField = (typeof TRACK_FIELDS)[number];

/** A record that is there before and after, with what differs. */
export interface Changed<T, Field> {
  readonly before: T;
  readonly after: T;
  readonly fields: readonly Field[];
}

/** Records that came, changed and went. */
export interface Differences<T, Field> {
  readonly added: readonly T[];
  readonly changed: readonly Changed<T, Field>[];
  readonly removed: readonly T[];
}

export interface Comparison {
  /** In the order of their dates. */
  readonly events: Differences<TimelineEvent, EventField>;
  readonly tracks: Differences<Track, TrackField>;
  /** Null: they are the same. */
  readonly details: Changed<Details, DetailField> | null;
  /** Whether style, layout or labels differ. */
  readonly figure: boolean;
  /** Tracks of both states, the later as they are named now. */
  readonly trackNames: ReadonlyMap<string, string>;
}

/** Compares two states of one timeline. */
export function compareTimelines(before: Timeline, after: Timeline): Comparison {
  const patch = diffTimelines(before, after);
  return {
    events: inTimeOrder(differencesIn(patch.events, EVENT_FIELDS)),
    tracks: differencesIn(patch.tracks, TRACK_FIELDS),
    details: patch.details && changedIn(patch.details.before, patch.details.after, DETAIL_FIELDS),
    figure: patch.figure !== null,
    trackNames: new Map(
      [...byId(before.tracks).values(), ...after.tracks].map(({ id, name }) => [id, name] as const),
    ),
  };
}

/** How many events, tracks and details differ. */
export function countDifferences({ events, tracks, details }: Comparison): number {
  const count = ({ added, changed, removed }: Differences<unknown, unknown>) =>
    added.length + changed.length + removed.length;
  return count(events) + count(tracks) + (details?.fields.length ?? 0);
}

function differencesIn<T, Field extends keyof T>(
  changes: Changes<T>,
  fields: readonly Field[],
): Differences<T, Field> {
  const all: Change<T>[] = Object.values(changes);
  return {
    added: all.flatMap(({ before, after }) => (!before && after ? [after] : [])),
    removed: all.flatMap(({ before, after }) => (before && !after ? [before] : [])),
    changed: all.flatMap(({ before, after }) => {
      const changed = before && after && changedIn(before, after, fields);
      return changed ? [changed] : [];
    }),
  };
}

function changedIn<T, Field extends keyof T>(
  before: T,
  after: T,
  fields: readonly Field[],
): Changed<T, Field> | null {
  const differing = fields.filter((field) => !isEqual(before[field], after[field]));
  return differing.length > 0 ? { before, after, fields: differing } : null;
}

function inTimeOrder({
  added,
  changed,
  removed,
}: Differences<TimelineEvent, EventField>): Differences<TimelineEvent, EventField> {
  const at = ({ when }: TimelineEvent) => boundsOf(when).earliest ?? boundsOf(when).latest ?? 0;
  const byTime = (a: TimelineEvent, b: TimelineEvent) => at(a) - at(b) || (a.id < b.id ? -1 : 1);
  return {
    added: added.toSorted(byTime),
    changed: changed.toSorted((a, b) => byTime(a.after, b.after)),
    removed: removed.toSorted(byTime),
  };
}
