/** Which event stands beside which: in time on its track, and on the tracks above and below. */
import { boundsOf } from '../when/bounds';
import { compareText } from './order';
import type { Timeline, TimelineEvent } from './types';

/** Where to go from an event; `first` and `last` are of its track, the others of all tracks that are shown. */
export const DIRECTIONS = ['next', 'previous', 'above', 'below', 'first', 'last'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** An event with the stretch that it is sorted by, ms since the epoch. */
interface Spot {
  readonly event: TimelineEvent;
  readonly from: number;
  readonly to: number;
}

type Lanes = ReadonlyMap<string, readonly Spot[]>;

const known = new WeakMap<readonly TimelineEvent[], Lanes>();

/**
 * The event that a step from another leads to; null at the end of the track or of the tracks, and when the event is
 * not there. Tracks that are hidden or empty are passed over. O(log n), once a list of events has been sorted.
 */
export function neighbour(
  timeline: Timeline,
  from: TimelineEvent,
  direction: Direction,
): TimelineEvent | null {
  const lane = lanesOf(timeline).get(from.track) ?? [];
  if (direction === 'first') return lane[0]?.event ?? null;
  if (direction === 'last') return lane.at(-1)?.event ?? null;
  if (direction === 'above' || direction === 'below') return across(timeline, from, direction);
  const at = firstFrom(lane, (spot) => compareSpots(spot, spotOf(from)) >= 0);
  if (lane[at]?.event.id !== from.id) return null;
  return lane[direction === 'next' ? at + 1 : at - 1]?.event ?? null;
}

/** The event that begins nearest to an instant (ms since the epoch) on any track that is shown; null when there is none. */
export function nearestEvent(timeline: Timeline, instant: number): TimelineEvent | null {
  const nearest = shownLanes(timeline).flatMap((lane) => nearestIn(lane, instant) ?? []);
  return closest(nearest, instant)?.event ?? null;
}

/** The first and the last event in time of all tracks that are shown. */
export function outermost(timeline: Timeline, side: 'first' | 'last'): TimelineEvent | null {
  const ends = shownLanes(timeline).flatMap((lane) => lane.at(side === 'first' ? 0 : -1) ?? []);
  return ends.toSorted(compareSpots).at(side === 'first' ? 0 : -1)?.event ?? null;
}

function across(timeline: Timeline, from: TimelineEvent, direction: 'above' | 'below'): TimelineEvent | null {
  const lanes = lanesOf(timeline);
  const place = timeline.tracks.findIndex((track) => track.id === from.track);
  if (place < 0) return null;
  const tracks =
    direction === 'below' ? timeline.tracks.slice(place + 1) : timeline.tracks.slice(0, place).toReversed();
  const target = tracks.find((track) => !track.hidden && lanes.has(track.id));
  return (target && nearestIn(lanes.get(target.id) ?? [], spotOf(from).from)?.event) ?? null;
}

function shownLanes(timeline: Timeline): (readonly Spot[])[] {
  const lanes = lanesOf(timeline);
  return timeline.tracks.flatMap((track) => (track.hidden ? [] : [lanes.get(track.id) ?? []]));
}

function nearestIn(lane: readonly Spot[], instant: number): Spot | null {
  const at = firstFrom(lane, (spot) => spot.from >= instant);
  return closest(lane.slice(Math.max(at - 1, 0), at + 1), instant);
}

/** The spot that begins nearest; of two as near the first. */
function closest(spots: readonly Spot[], instant: number): Spot | null {
  return spots.reduce<Spot | null>(
    (best, spot) => (best && Math.abs(best.from - instant) <= Math.abs(spot.from - instant) ? best : spot),
    null,
  );
}

/** The first place in a sorted lane from which on a condition holds; the length when it never does. */
function firstFrom(lane: readonly Spot[], holds: (spot: Spot) => boolean): number {
  let [low, high] = [0, lane.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(lane[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Events of each track in the order of time; remembered per list of events, for lists are never changed in place. */
function lanesOf({ events }: Timeline): Lanes {
  let lanes = known.get(events);
  if (!lanes) {
    const made = new Map<string, Spot[]>();
    for (const event of events) {
      const lane = made.get(event.track);
      if (lane) lane.push(spotOf(event));
      else made.set(event.track, [spotOf(event)]);
    }
    for (const lane of made.values()) lane.sort(compareSpots);
    known.set(events, (lanes = made));
  }
  return lanes;
}

function spotOf(event: TimelineEvent): Spot {
  const { start, end } = boundsOf(event.when);
  const from = (start ?? end)?.from ?? 0;
  return { event, from, to: (end ?? start)?.to ?? from };
}

function compareSpots(a: Spot, b: Spot): number {
  return a.from - b.from || a.to - b.to || compareText(a.event.id, b.event.id);
}
