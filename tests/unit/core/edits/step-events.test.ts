import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPatch, isEmptyPatch } from '#core/edits/patch';
import { stepEvents } from '#core/edits/step-events';
import type { Timeline } from '#core/document/types';
import { byId } from '#core/document/order';
import { event, timelineOf } from '../../../helpers/documents';

const stepped = (timeline: Timeline, steps: number, tracks = 0) =>
  applyPatch(
    timeline,
    stepEvents(timeline, { ids: timeline.events.map(({ id }) => id), steps, tracks }).patch,
  );
const dates = (timeline: Timeline) => timeline.events.map(({ when }) => when.edtf);

test.each([
  ['2022-03-05T11:00', 1, '2022-03-05T11:01'],
  ['2022-03-05T11:00', 10, '2022-03-05T11:10'],
  ['2022-03-05', -1, '2022-03-04'],
  ['2022-03-06Tlate', 1, '2022-03-07Tlate'],
  ['2022-01~', 1, '2022-02~'],
  ['2022-12', 10, '2023-10'],
  ['2022-22', 1, '2022-23'],
  ['1999', 10, '2009'],
  ['199X', -1, '198X'],
  ['19XX', 1, '20XX'],
  ['2022-03-05/2022-03-07', 1, '2022-03-06/2022-03-08'],
  ['2022-03/2022-04-15', 1, '2022-04/2022-05-15'],
])('K4: %s goes by %i of its own steps to %s', (edtf, steps, expected) => {
  expect(dates(stepped(timelineOf(event('one', edtf)), steps))).toEqual([expected]);
});

test('K4: several go by the step of the coarsest, as one edit', () => {
  const timeline = timelineOf(event('day', '2022-03-05'), event('hour', '2022-03-06T18:30'));
  expect(dates(stepped(timeline, 1))).toEqual(['2022-03-06', '2022-03-07T18:30']);
});

test('K4: between tracks events go as far as the group has room', () => {
  const timeline = timelineOf(event('one', '2022'), event('two', '2022', { track: 'b' }));
  const down = stepped(stepped(timeline, 0, 1), 0, 1);
  expect(down.events.map(({ track }) => track)).toEqual(['b', 'c']);
});

test('K4: steps there and back are no edit', () => {
  const edtf = fc.constantFrom('2022-03-05T11:00', '2022-03-05', '2022-03', '2022', '2022-03-05/2022-03-09');
  fc.assert(
    fc.property(edtf, fc.integer({ min: -20, max: 20 }), (date, steps) => {
      const timeline = timelineOf(event('one', date));
      const moved = stepped(timeline, steps);
      expect(dates(stepped(moved, -steps))).toEqual([date]);
      expect(byId(moved.events).get('one')!.when.edtf === date).toBe(steps === 0);
    }),
  );
  const nothing = stepEvents(timelineOf(), { ids: ['gone'], steps: 1, tracks: 0 });
  expect(isEmptyPatch(nothing.patch)).toBe(true);
});
