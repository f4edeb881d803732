import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestEvent, neighbour, outermost } from '#core/document/neighbours';
import { byId } from '#core/document/order';
import type { Timeline } from '#core/document/types';
import { boundsOf } from '#core/when/bounds';
import { event, timelineOf } from '../../../helpers/documents';

const timeline = timelineOf(
  event('early', '2022-03-05'),
  event('hour', '2022-03-05T09:00'),
  event('late', '2022-03-07'),
  event('other', '2022-03-06', { track: 'c' }),
  event('ongoing', '/2022-03-09', { track: 'c' }),
);
const from = (id: string, source: Timeline = timeline) => byId(source.events).get(id)!;
const go = (id: string, direction: Parameters<typeof neighbour>[2], source = timeline) =>
  neighbour(source, from(id, source), direction)?.id ?? null;

test('K3: left and right go from event to event in time on the same track, and stop at its ends', () => {
  expect([go('early', 'next'), go('hour', 'next'), go('late', 'next')]).toEqual(['hour', 'late', null]);
  expect([go('late', 'previous'), go('early', 'previous')]).toEqual(['hour', null]);
  expect([go('hour', 'first'), go('hour', 'last')]).toEqual(['early', 'late']);
});

test('K3: up and down go to the event nearest in time on the next track that has one and is shown', () => {
  expect([go('late', 'below'), go('hour', 'below'), go('other', 'above')]).toEqual([
    'other',
    'other',
    'hour',
  ]);
  expect([go('late', 'above'), go('other', 'below')]).toEqual([null, null]);
  const hidden = {
    ...timeline,
    tracks: timeline.tracks.map((track) => ({ ...track, hidden: track.id === 'c' })),
  };
  expect(go('late', 'below', hidden)).toBeNull();
  expect(outermost(hidden, 'last')?.id).toBe('late');
});

test('K3: an event without a start stands where it ends', () => {
  expect([go('other', 'next'), go('ongoing', 'above')]).toEqual(['ongoing', 'late']);
});

test('K3: with nothing selected the event nearest to the middle of the view is first', () => {
  const at = boundsOf({ edtf: '2022-03-06T02:00', zone: 'Europe/Kyiv', phrase: '' }).earliest!;
  expect(nearestEvent(timeline, at)?.id).toBe('other');
  expect(nearestEvent(timelineOf(), at)).toBeNull();
  expect([outermost(timeline, 'first')?.id, outermost(timeline, 'last')?.id]).toEqual(['early', 'ongoing']);
});

const minutes = fc.array(fc.tuple(fc.integer({ min: 0, max: 59 }), fc.constantFrom('a', 'b', 'c')), {
  minLength: 1,
  maxLength: 40,
});
const documents = minutes.map((places) =>
  timelineOf(
    ...places.map(([minute, track], index) =>
      event(`e${index}`, `2022-03-05T11:${String(minute).padStart(2, '0')}`, { track }),
    ),
  ),
);

test('K3: going right from the first event passes every event of the track once, in time, and left leads back', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const track = document.events[0]!.track;
      const passed: string[] = [];
      let at = neighbour(document, document.events[0]!, 'first');
      for (; at; at = neighbour(document, at, 'next')) {
        const next = neighbour(document, at, 'next');
        if (next) {
          expect(boundsOf(next.when).earliest).toBeGreaterThanOrEqual(boundsOf(at.when).earliest!);
          expect(neighbour(document, next, 'previous')).toBe(at);
        }
        passed.push(at.id);
      }
      const own = document.events.filter((each) => each.track === track).map(({ id }) => id);
      expect(passed.toSorted()).toEqual(own.toSorted());
    }),
  );
});

test('K3: no event of the track reached by up or down is nearer', () => {
  fc.assert(
    fc.property(documents, fc.constantFrom('above' as const, 'below' as const), (document, direction) => {
      const start = document.events[0]!;
      const found = neighbour(document, start, direction);
      if (!found) return;
      const away = (id: string) =>
        Math.abs(boundsOf(from(id, document).when).earliest! - boundsOf(start.when).earliest!);
      const same = document.events.filter(({ track }) => track === found.track);
      for (const { id } of same) expect(away(found.id)).toBeLessThanOrEqual(away(id));
    }),
  );
});
