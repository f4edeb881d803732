import { byId } from '../document/order';
import type { Timeline } from '../document/types';
import { moveWhen, moveWhenToMinute } from '../when/move';
import type { Edit } from './edit';
import { mapEvents, eventsPatch, subjectOf } from './changes';
import { freeOf, openTracks } from './locks';

export interface Move {
  readonly ids: readonly string[];
  /** How far in time, in ms; each event goes to the nearest step of its own precision (W11). */
  readonly by: number;
  /** How many tracks down (up when negative), of those that are shown and not locked; the group stops when one of it is on the first or last of them. */
  readonly tracks: number;
  /** Write single dates to the minute, whatever they were (moveWhenToMinute). */
  readonly toMinute?: boolean;
}

/**
 * Moves events together in time and across tracks, as one edit; their places relative to each other stay. Locked ones
 * are left where they are (E9), and events of hidden tracks stay on their track.
 */
export function moveEvents(timeline: Timeline, { ids: all, by, tracks, toMinute = false }: Move): Edit {
  const ids = freeOf(timeline, all);
  const order = openTracks(timeline).map((track) => track.id);
  const places = placesOf(timeline, ids, order);
  const down = Math.max(-Math.min(...places), Math.min(tracks, order.length - 1 - Math.max(...places)));
  const trackOf = (track: string) => (order.includes(track) ? order[order.indexOf(track) + down] : track);
  const changes = mapEvents(timeline, ids, (event) => ({
    ...event,
    when: toMinute ? moveWhenToMinute(event.when, by) : moveWhen(event.when, by),
    track: trackOf(event.track) ?? event.track,
  }));
  return { kind: 'event/move', subject: subjectOf(changes), patch: eventsPatch(changes) };
}

/** Which places among some tracks the events stand on, from 0. */
function placesOf(timeline: Timeline, ids: readonly string[], order: readonly string[]): number[] {
  const events = byId(timeline.events);
  return ids.flatMap((id) => {
    const event = events.get(id);
    return event && order.includes(event.track) ? [order.indexOf(event.track)] : [];
  });
}
