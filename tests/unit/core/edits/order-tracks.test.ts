import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Timeline } from '#core/document/types';
import { orderTrack } from '#core/edits/order-tracks';
import { applyPatch, isEmptyPatch } from '#core/edits/patch';
import { timelineOf, tracks } from '../../../helpers/documents';

const ids = (timeline: Timeline) => timeline.tracks.map(({ id }) => id);
const moved = (timeline: Timeline, id: string, before: string | null) =>
  applyPatch(timeline, orderTrack(timeline, id, before).patch);

test('C7: a track stands above the one it is put before, and the others keep their places', () => {
  expect(ids(moved(timelineOf(), 'c', 'a'))).toEqual(['c', 'a', 'b']);
  expect(ids(moved(timelineOf(), 'c', 'b'))).toEqual(['a', 'c', 'b']);
  expect(ids(moved(timelineOf(), 'a', null))).toEqual(['b', 'c', 'a']);
  expect(Object.keys(orderTrack(timelineOf(), 'c', 'b').patch.tracks)).toEqual(['c']);
});

test('E5: a track that stays where it is makes no edit', () => {
  for (const before of ['a', 'b'])
    expect(isEmptyPatch(orderTrack(timelineOf(), 'a', before).patch)).toBe(true);
  expect(isEmptyPatch(orderTrack(timelineOf(), 'c', null).patch)).toBe(true);
  expect(isEmptyPatch(orderTrack(timelineOf(), 'gone', 'a').patch)).toBe(true);
});

test('C7: tracks of the same order, or with no number between them, are told apart', () => {
  const order = fc.constantFrom(0, 1, 1 + Number.EPSILON, 2, -1);
  fc.assert(
    fc.property(fc.array(order, { minLength: 3, maxLength: 3 }), fc.nat(2), fc.nat(3), (orders, from, to) => {
      const story = {
        ...timelineOf(),
        tracks: tracks
          .map((track, index) => ({ ...track, order: orders[index] ?? 0 }))
          .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
      };
      const before = ids(story);
      const [id, above] = [before[from] ?? 'a', before[to] ?? null];
      const others = before.filter((each) => each !== id);
      const at = above === id || above === null ? -1 : others.indexOf(above);
      const wanted = above === id ? before : at < 0 ? [...others, id] : others.toSpliced(at, 0, id);
      expect(ids(moved(story, id, above))).toEqual(wanted);
    }),
  );
});
