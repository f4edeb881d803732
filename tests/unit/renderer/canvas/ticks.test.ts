import { expect, test } from 'vitest';
import { stepFor } from '../../../../src/renderer/src/canvas/axis/steps';
import { ticksOf } from '../../../../src/renderer/src/canvas/axis/ticks';
import { at, KYIV } from './make';

const ticks = (from: string, to: string, width: number, language = 'en-GB', zone = KYIV) =>
  ticksOf({ from: at(from), to: at(to) }, width, zone, language);

test('the step is the finest whose labels have room', () => {
  expect(stepFor(3_600_000 / 60)).toEqual({ unit: 'hour', count: 1 });
  expect(stepFor(86_400_000 / 199)).toEqual({ unit: 'hour', count: 12 });
  expect(stepFor(86_400_000 / 60)).toEqual({ unit: 'day', count: 1 });
  expect(stepFor(31_556_952_000 / 10)).toEqual({ unit: 'year', count: 10 });
});

test('hours and days are those of the timeline’s zone', () => {
  const { minor, major } = ticks('2022-03-05T22:00Z', '2022-03-06T22:00Z', 300);
  expect(minor.slice(0, 3).map(({ label }) => label)).toEqual(['00:00', '06:00', '12:00']);
  expect(major[0]).toEqual({ at: at('2022-03-05T22:00Z'), label: 'Sun 6 March 2022' });
});

test('a day can leave its year to the day before it, but not the first of a year', () => {
  const { major } = ticks('2021-12-30T22:00Z', '2022-01-02T21:00Z', 400);
  expect(major.map(({ label, short }) => short ?? label)).toEqual([
    'Fri 31 December 2021',
    'Sat 1 January 2022',
    'Sun 2 January',
  ]);
});

test('midnights stay midnights where clocks go forward and back', () => {
  const spring = ticks('2022-03-25T22:00Z', '2022-03-28T21:00Z', 400).major.map(({ at: instant }) => instant);
  expect(spring).toEqual(
    ['2022-03-25T22:00Z', '2022-03-26T22:00Z', '2022-03-27T21:00Z', '2022-03-28T21:00Z'].map(at),
  );
  const autumn = ticks('2022-10-29T21:00Z', '2022-10-30T22:00Z', 400).major.map(({ at: instant }) => instant);
  expect(autumn).toEqual(['2022-10-29T21:00Z', '2022-10-30T22:00Z'].map(at));
});

test('an hour that the zone skips has no tick', () => {
  const labels = ticks('2022-03-27T00:00Z', '2022-03-27T03:00Z', 400).minor.map(({ label }) => label);
  expect(labels).not.toContain('03:00');
  expect(labels).toContain('04:00');
});

test('months begin anew and no day stands too near the next first', () => {
  const days = ticks('2022-02-28T22:00Z', '2022-04-03T21:00Z', 400).minor.map(({ label }) => label);
  expect(days).toEqual(['Tue 1', 'Tue 8', 'Tue 15', 'Tue 22', 'Fri 1']);
});

test('years before the common era are worded and round as people count, and there is no year 0', () => {
  const year = 31_556_952_000;
  const centuries = (count: number) => Date.UTC(2000, 0) + (count * 100 - 2000) * year;
  const labels = (from: number, to: number, width: number) =>
    ticksOf({ from, to }, width, 'UTC', 'en-GB').minor.map(({ label }) => label);
  expect(labels(centuries(-2.05), centuries(2.05), 410)).toEqual([
    '300 BC', '200 BC', '100 BC', '100', '200',
  ]); // prettier-ignore
  expect(labels(centuries(-0.02), centuries(0.03), 350).join()).toContain('2 BC,1 BC,1,2');
});

test('labels are worded in the timeline’s language', () => {
  expect(ticks('2022-03-05T22:00Z', '2022-03-06T22:00Z', 300, 'en-US').major[0]?.label).toBe(
    'Sun March 6, 2022',
  );
  expect(ticks('2022-03-05T22:00Z', '2022-03-06T22:00Z', 300, 'uk').major[0]?.label).toBe(
    'нд 6 березня 2022',
  );
});

test('all of time can be in view', () => {
  const { minor } = ticksOf({ from: -8.6e15, to: 8.6e15 }, 1000, KYIV, 'en-GB');
  expect(minor.length).toBeGreaterThan(3);
  expect(minor.length).toBeLessThan(30);
});
