/** Small documents for tests. */
import { createEvent, createTimeline, createTrack } from '#core/document/create';
import { inCanonicalOrder } from '#core/document/order';
import type { Timeline, TimelineEvent, Track } from '#core/document/types';

export const KYIV = 'Europe/Kyiv';

/** An event on track `a` at a date in Kyiv. */
export function event(id: string, edtf: string, fields: Partial<TimelineEvent> = {}): TimelineEvent {
  return { ...createEvent(id, 'a', { edtf, zone: KYIV, phrase: '' }), headline: `Event ${id}`, ...fields };
}

export const tracks: readonly Track[] = ['a', 'b', 'c'].reduce<Track[]>(
  (list, id) => [...list, createTrack(id, `Track ${id}`, list)],
  [],
);

/** A timeline in Kyiv with the tracks a, b and c. */
export function timelineOf(...events: TimelineEvent[]): Timeline {
  const empty = createTimeline('test', { title: 'A test', zone: KYIV, language: 'en-GB' });
  return inCanonicalOrder({ ...empty, tracks, events });
}
