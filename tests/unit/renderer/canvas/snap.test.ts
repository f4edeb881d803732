import { expect, test } from 'vitest';
import { dragShift, placeAt, snapShift, snapStep } from '../../../../src/renderer/src/canvas/gestures/snap';
import { at, event, KYIV, timeline } from './make';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test('the grid grows as the zoom goes out', () => {
  expect(snapStep(HOUR / 360)).toBe(MINUTE);
  expect(snapStep(HOUR / 60)).toBe(15 * MINUTE);
  expect(snapStep(HOUR / 8)).toBe(HOUR);
  expect(snapStep(DAY / 6)).toBe(DAY);
  expect(snapStep(365 * DAY)).toBe(DAY);
});

test('a clock time lands on the grid of the zone’s clock', () => {
  const from = at('2022-03-06T09:07Z');
  expect(from + snapShift(from, 20 * MINUTE, 15 * MINUTE, KYIV)).toBe(at('2022-03-06T09:30Z'));
  expect(from + snapShift(from, -3 * HOUR, HOUR, KYIV)).toBe(at('2022-03-06T06:00Z'));
});

test('steps of a day keep the time of day, also over a change of clocks', () => {
  const from = at('2022-03-26T16:00Z');
  expect(from + snapShift(from, DAY, DAY, KYIV)).toBe(at('2022-03-27T15:00Z'));
});

const story = timeline(
  event('clock', '2022-03-06T11:07'),
  event('day', '2022-03-06'),
  event('month', '2022-03'),
);
const shift = (ids: string[], by: number, step = HOUR) =>
  dragShift(story, { ids, grabbed: ids[0] ?? '', by, toMinute: false }, step);

test('W11 a day goes by whole days, a month by whole months, whatever the grid', () => {
  expect(shift(['day'], 0.4 * DAY)).toBe(0);
  expect(shift(['day'], 0.6 * DAY)).toBe(DAY);
  expect(shift(['month'], 20 * DAY)).toBe(31 * DAY - HOUR);
});

test('E6 what is dragged together goes by the step of the coarsest', () => {
  expect(shift(['clock'], 5 * HOUR)).toBe(5 * HOUR - 7 * MINUTE);
  expect(shift(['clock', 'day'], 5 * HOUR)).toBe(0);
  expect(shift(['clock', 'day'], 20 * HOUR)).toBe(DAY);
});

test('a drag of an event that is gone goes nowhere', () => {
  expect(shift(['gone'], DAY)).toBe(0);
});

test('a new event is as precise as the zoom shows', () => {
  const place = (msPerPx: number) => placeAt(at('2022-03-06T09:07Z') + 0.4, msPerPx, KYIV).edtf;
  expect(place(HOUR / 60)).toBe('2022-03-06T11:00');
  expect(place(HOUR / 200)).toBe('2022-03-06T11:05');
  expect(place(DAY / 200)).toBe('2022-03-06');
  expect(place(DAY / 4)).toBe('2022-03');
  expect(place(DAY * 20)).toBe('2022');
});
