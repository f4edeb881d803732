/**
 * What is locked stays where it is (E9): no operation moves, shifts, resizes or removes a locked event, nor one of a
 * locked track, gives it another date or track, or puts an event onto a locked track. Operations leave such events
 * as they are; whoever calls them says why, with what stands here.
 */
import { byId } from '../document/order';
import type { Timeline, TimelineEvent, Track } from '../document/types';

/** What holds an event: its own lock, or that of its track, by the track's name. */
export type Lock = { readonly kind: 'event' } | { readonly kind: 'track'; readonly track: string };

/** What holds an event of the timeline; null: nothing does. The track's lock is told first, for no event of it can be moved before it is opened. */
export function lockOf(timeline: Timeline, event: TimelineEvent): Lock | null {
  const track = byId(timeline.tracks).get(event.track);
  if (track?.locked) return { kind: 'track', track: track.name };
  return event.locked ? { kind: 'event' } : null;
}

export interface Parted {
  /** Ids of the events that may be moved, in the order given. */
  readonly free: readonly string[];
  /** Those that stay, each with what holds it. */
  readonly held: readonly { readonly id: string; readonly lock: Lock }[];
}

/** Parts events into those that may be moved and those that stay; ids that are not there drop out. */
export function partLocked(timeline: Timeline, ids: Iterable<string>): Parted {
  const events = byId(timeline.events);
  const free: string[] = [];
  const held: { id: string; lock: Lock }[] = [];
  for (const id of ids) {
    const event = events.get(id);
    const lock = event && lockOf(timeline, event);
    if (lock) held.push({ id, lock });
    else if (event) free.push(id);
  }
  return { free, held };
}

/** Ids of the events that may be moved. */
export function freeOf(timeline: Timeline, ids: Iterable<string>): readonly string[] {
  return partLocked(timeline, ids).free;
}

/** The tracks that events can be moved onto, from the top: those that are shown and not locked. */
export function openTracks(timeline: Timeline): readonly Track[] {
  return timeline.tracks.filter(({ locked, hidden }) => !locked && !hidden);
}
