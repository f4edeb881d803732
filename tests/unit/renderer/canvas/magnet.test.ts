import { expect, test } from 'vitest';
import { differenceWords } from '../../../../src/renderer/src/canvas/gestures/difference';
import { editOfDrag, type Grip } from '../../../../src/renderer/src/canvas/gestures/drag';
import { speed } from '../../../../src/renderer/src/canvas/gestures/edge-scroll';
import { attract, type EndsNear } from '../../../../src/renderer/src/canvas/gestures/magnet';
import { event, timeline } from './make';

const HOUR = 3_600_000;
const story = timeline(
  event('clock', '2022-03-06T11:00'),
  event('day', '2022-03-06'),
  event('timed', '2022-03-05T10:00/2022-03-05T12:00'),
);
const body = (...ids: string[]): Grip => ({ grabbed: ids[0] ?? '', ids, part: 'body' });
const pull = (by: number) => ({ by, tracks: 0, step: HOUR, toMinute: false });
/** An end at 13:37 in Kyiv on 6 March. */
const END = Date.UTC(2022, 2, 6, 11, 37);
const near: EndsNear = (instant, radius) => (Math.abs(instant - END) <= radius ? [END] : []);
const whenOf = (grip: Grip, by: number, radius = HOUR / 2) => {
  const drawn = attract(story, grip, pull(by), near, radius);
  return editOfDrag(story, grip, drawn)?.patch.events[grip.grabbed]?.after?.when.edtf;
};

test('C3: an event is drawn to an end within reach, off the grid', () => {
  expect(whenOf(body('clock'), 2.5 * HOUR)).toBe('2022-03-06T13:37');
  expect(whenOf(body('clock'), 1.6 * HOUR)).toBe('2022-03-06T13:00');
  expect(whenOf(body('clock', 'timed'), 2.5 * HOUR)).toBe('2022-03-06T13:37');
});

test('C3: an end of a span is drawn too, its start or its end', () => {
  expect(whenOf({ grabbed: 'timed', ids: ['timed'], part: 'end' }, 25.5 * HOUR)).toBe(
    '2022-03-05T10:00/2022-03-06T13:37',
  );
  expect(whenOf(body('timed'), 25.6 * HOUR)).toBe('2022-03-06T11:37/2022-03-06T13:37');
  expect(whenOf(body('timed'), 27.6 * HOUR)).toBe('2022-03-06T13:37/2022-03-06T15:37');
});

test('C3 W11: a day is not drawn to a clock time, nor anything together with a day', () => {
  expect(whenOf(body('day'), 11.6 * HOUR, 12 * HOUR)).toBeUndefined();
  expect(whenOf(body('clock', 'day'), 2.5 * HOUR)).toBeUndefined();
});

test('C2: the difference is told in words, by the clock on the wall and by the calendar for months', () => {
  const when = (edtf: string) => ({ edtf, zone: 'Europe/Kyiv', phrase: '' });
  const told = (a: string, b: string, part: 'body' | 'start' | 'end' = 'body', locale = 'en-GB') =>
    differenceWords(when(a), when(b), part, locale);
  expect(told('2022-03-05', '2022-03-08')).toBe('+3 days');
  expect(told('2022-03-05T11:00', '2022-03-04T09:30')).toBe('−1 day 1 hour 30 minutes');
  expect(told('2022-03', '2023-05')).toBe('+1 year 2 months');
  expect(told('2022-03-05/2022-03-06', '2022-03-05/2022-03-08', 'end')).toBe('+2 days');
  expect(told('2022-03-05/2022-03-06', '2022-03-05/2022-03-08', 'start')).toBeNull();
  // Hundreds of days say nothing; also across the years that were counted down.
  expect(told('-0043-03-15', '-0034-05-02')).toBe('+9 years 1 month 17 days');
  expect(told('2022-03-05', '2022-12-31')).toBe('+301 days');
  // Clocks went forward between the two.
  expect(told('2022-03-26', '2022-03-28')).toBe('+2 days');
  expect(told('2022-03-05', '2022-03-08', 'body', 'uk')).toBe('+3 дні');
  expect(told('2022-03-05', '2022-03-05')).toBeNull();
});

test('C6: near an edge the canvas scrolls, the faster the farther out, and not in the middle', () => {
  expect(speed(500, 0, 1000)).toBe(0);
  expect(speed(990, 0, 1000)).toBeGreaterThan(0);
  expect(speed(1010, 0, 1000)).toBeGreaterThan(speed(990, 0, 1000));
  expect(speed(5, 0, 1000)).toBeLessThan(0);
  expect(speed(5, 0, 60)).toBe(0);
});
