import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPatch, isEmptyPatch } from '#core/edits/patch';
import { shiftEvents } from '#core/edits/shift-events';
import { boundsOf } from '#core/when/bounds';
import { event, timelineOf } from '../../../helpers/documents';

const ALL = ['clock', 'day', 'month'];
const story = timelineOf(
  event('clock', '2022-03-05T11:00'),
  event('day', '2022-03-06'),
  event('month', '2022-04'),
);
const dates = (timeline: typeof story) => timeline.events.map(({ when }) => when.edtf);

test('W13: events are shifted as finely as they are written, in one edit, and those left are counted', () => {
  const hours = shiftEvents(story, [...ALL, 'gone'], { count: 3, unit: 'hours' });
  expect(hours).toMatchObject({ left: 2, edit: { kind: 'event/shift', subject: 'Event clock' } });
  expect(dates(applyPatch(story, hours.edit.patch))).toEqual(['2022-03-05T14:00', '2022-03-06', '2022-04']);
  const days = shiftEvents(story, ALL, { count: -1, unit: 'days' });
  expect(days).toMatchObject({ left: 1, edit: { subject: '2' } });
  expect(dates(applyPatch(story, days.edit.patch))).toEqual(['2022-03-04T11:00', '2022-03-05', '2022-04']);
});

test('E5: an amount of nothing is no edit', () => {
  expect(isEmptyPatch(shiftEvents(story, ALL, { count: 0, unit: 'days' }).edit.patch)).toBe(true);
});

test('E6: shifted by the clock or by days, events keep their places to each other', () => {
  const amounts = fc.record({
    count: fc.integer({ min: -300, max: 300 }),
    unit: fc.constantFrom('minutes', 'hours', 'days', 'weeks'),
  });
  // No clock changes: by the calendar, a week with such a change is an hour shorter.
  const two = timelineOf(
    event('a', '2022-03-05T11:00', { when: { edtf: '2022-03-05T11:00', zone: 'UTC', phrase: '' } }),
    event('b', '2022-03-06T12:30', { when: { edtf: '2022-03-06T12:30', zone: 'UTC', phrase: '' } }),
  );
  const gap = (timeline: typeof story) => {
    const [a, b] = timeline.events.map(({ when }) => boundsOf(when).start!.from);
    return b! - a!;
  };
  fc.assert(
    fc.property(amounts, (shift) => {
      const { edit, left } = shiftEvents(two, ['a', 'b'], shift);
      expect(left).toBe(0);
      expect(gap(applyPatch(two, edit.patch))).toBe(gap(two));
    }),
  );
});
