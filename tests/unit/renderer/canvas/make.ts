import { createEvent, createTimeline, createTrack } from '#core/document/create';
import { inCanonicalOrder } from '#core/document/order';
import type { Timeline, TimelineEvent, Track } from '#core/document/types';

export const KYIV = 'Europe/Kyiv';

/** An event of a date, in Kyiv, on a track. */
export function event(id: string, edtf: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  const when = { edtf, zone: KYIV, phrase: '' };
  return { ...createEvent(id, 'north', when), headline: id, ...more };
}

/** A timeline in Kyiv with three tracks, from the top: north, middle, south. */
export function timeline(...events: TimelineEvent[]): Timeline {
  const tracks = ['north', 'middle', 'south'].reduce<Track[]>(
    (others, id) => [...others, createTrack(id, id.toUpperCase(), others)],
    [],
  );
  const empty = createTimeline('t', { title: 'T', zone: KYIV, language: 'en-GB' });
  return inCanonicalOrder({ ...empty, tracks, events });
}

/** ms since the epoch of an ISO 8601 instant. */
export function at(iso: string): number {
  return Date.parse(iso);
}
