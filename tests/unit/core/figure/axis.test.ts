import { describe, expect, it } from 'vitest';
import { planAxis, type AxisOptions } from '#core/figure/scales/axis';
import { figureWords } from '#core/figure/words/index';
import { dateWords } from '#core/when/words/index';

const plan = (from: string, to: string, options: Partial<AxisOptions> = {}) =>
  planAxis({
    ranges: [{ from: Date.parse(from), to: Date.parse(to) }],
    secondZone: '',
    finest: { unit: 'minute', count: 1 },
    width: 1000,
    zone: 'UTC',
    dates: dateWords('en-GB'),
    words: figureWords('en-GB'),
    measureMajor: (text) => text.length * 7,
    measureMinor: (text) => text.length * 6,
    ...options,
  });
const texts = (ticks: readonly { text: string }[]) => ticks.map(({ text }) => text);

describe('planAxis', () => {
  it('F9: says hours below and the day once above, the year only where it is new', () => {
    const axis = plan('2022-03-05T00:00Z', '2022-03-07T00:00Z', { width: 600 });
    expect(texts(axis.major)).toEqual(['Sat 5 March 2022', 'Sun 6 March']);
    expect(texts(axis.minor)).toContain('06:00');
    expect(texts(axis.minor)).not.toContain('00:00');
    expect(axis.clock).toBe(true);
  });
  it('F9: has no ticks finer than the events are dated', () => {
    const axis = plan('2022-03-05T00:00Z', '2022-03-07T00:00Z', { finest: { unit: 'day', count: 1 } });
    expect(axis.minor).toEqual([]);
    expect(texts(axis.major)).toEqual(['Sat 5 March 2022', 'Sun 6 March']);
    expect(axis.clock).toBe(false);
  });
  it('F9: says the year at a new year', () => {
    const axis = plan('2021-12-31T00:00Z', '2022-01-02T00:00Z', { finest: { unit: 'day', count: 1 } });
    expect(texts(axis.major)).toEqual(['Fri 31 December 2021', 'Sat 1 January 2022']);
    expect(axis.known).toEqual({});
  });
  it('tells what it says once for all', () => {
    expect(plan('2022-03-05T06:00Z', '2022-03-05T18:00Z').known).toEqual({
      knownYear: 2022,
      knownDay: { year: 2022, month: 3, day: 5 },
    });
  });
  it.each([
    ['2022-03-01T00:00Z', '2022-05-20T00:00Z', 'March 2022', '7'],
    ['2020-02-01T00:00Z', '2022-06-01T00:00Z', '2020', 'Mar'],
  ])('F9: counts in what has room from %s to %s', (from, to, major, minor) => {
    const axis = plan(from, to);
    expect(texts(axis.major)).toContain(major);
    expect(texts(axis.minor).some((text) => text.startsWith(minor))).toBe(true);
  });
  it('F9: counts millennia in round years on both sides of year 1', () => {
    const axis = plan('-000800-01-01T00:00:00Z', '2022-01-01T00:00Z');
    expect(texts(axis.minor)).toEqual(expect.arrayContaining(['800 BC', '200 BC', '1', '200', '2000']));
  });
  it('words the axis in the language of the timeline', () => {
    const axis = plan('2022-03-05T00:00Z', '2022-03-07T00:00Z', {
      dates: dateWords('uk'),
      words: figureWords('uk'),
    });
    expect(texts(axis.major)).toEqual(['Сб 5 березня 2022', 'Нд 6 березня']);
  });
});
