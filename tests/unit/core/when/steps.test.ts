import { describe, expect, it } from 'vitest';
import { nominalLength, stepEnd, stepStart, stepsBetween } from '#core/when/steps';
import { wallFieldsAt } from '#core/when/wall';

const at = (iso: string) => Date.parse(iso);
const iso = (instants: readonly number[]) =>
  instants.map((instant) => new Date(instant).toISOString().slice(0, 16));

describe('steps of the calendar', () => {
  it('F8: hours keep to the wall clock over a day of 23 hours', () => {
    const steps = stepsBetween(
      at('2022-03-26T22:00Z'),
      at('2022-03-27T21:00Z'),
      { unit: 'hour', count: 6 },
      'Europe/Kyiv',
    );
    expect(iso(steps)).toEqual([
      '2022-03-26T22:00',
      '2022-03-27T03:00',
      '2022-03-27T09:00',
      '2022-03-27T15:00',
      '2022-03-27T21:00',
    ]);
  });
  it('F8: an hour that the zone skips has no tick, one that it repeats has one', () => {
    const hours = (from: string, to: string) =>
      stepsBetween(at(from), at(to), { unit: 'hour', count: 1 }, 'Europe/Kyiv').map(
        (instant) => wallFieldsAt(instant, 'Europe/Kyiv').hour,
      );
    expect(hours('2022-03-27T00:00Z', '2022-03-27T02:00Z')).toEqual([2, 4, 5]);
    expect(hours('2022-10-29T23:00Z', '2022-10-30T02:00Z')).toEqual([2, 3, 4]);
  });
  it('F8: days and months begin at local midnight', () => {
    const months = stepsBetween(
      at('2022-02-15T00:00Z'),
      at('2022-05-02T00:00Z'),
      { unit: 'month', count: 1 },
      'America/New_York',
    );
    expect(iso(months)).toEqual(['2022-03-01T05:00', '2022-04-01T04:00', '2022-05-01T04:00']);
  });
  it('F8: seven days begin on Mondays', () => {
    const weeks = stepsBetween(
      at('2022-03-02T00:00Z'),
      at('2022-03-15T00:00Z'),
      { unit: 'day', count: 7 },
      'UTC',
    );
    expect(iso(weeks)).toEqual(['2022-03-07T00:00', '2022-03-14T00:00']);
  });
  it('F8: years before year 1 fall on round numbers as people count them', () => {
    const [from, to] = [at('-000999-01-01T00:00:00Z'), at('1000-01-01T00:00:00Z')];
    const years = stepsBetween(from, to, { unit: 'year', count: 500 }, 'UTC');
    expect(years.map((instant) => wallFieldsAt(instant, 'UTC').year)).toEqual([-999, -499, 1, 500, 1000]);
  });
  it('finds the step around an instant, and stays where a step begins', () => {
    const day = { unit: 'day', count: 1 } as const;
    const [noon, midnight] = [at('2022-03-05T10:00Z'), at('2022-03-04T22:00Z')];
    expect(stepStart(noon, day, 'Europe/Kyiv')).toBe(midnight);
    expect(stepEnd(noon, day, 'Europe/Kyiv')).toBe(at('2022-03-05T22:00Z'));
    expect(stepEnd(midnight, day, 'Europe/Kyiv')).toBe(midnight);
  });
  it('knows about how long a step is', () => {
    expect(nominalLength({ unit: 'hour', count: 6 })).toBe(21_600_000);
  });
});
