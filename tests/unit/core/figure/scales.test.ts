import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { planAxis, type AxisOptions } from '#core/figure/scales/axis';
import { momentsOf, planEqualAxis } from '#core/figure/scales/equal';
import { keptRanges } from '#core/figure/scales/stretches';
import { brokenScale, equalScale, stretchesOf, timeScale, type TimeRange } from '#core/figure/scales/time';
import { shapeOf } from '#core/figure/story';
import { figureWords } from '#core/figure/words/index';
import { dateWords } from '#core/when/words/index';

const at = (text: string) => Date.parse(`${text}Z`);
const shapes = (...dates: readonly string[]) =>
  dates.map((edtf) => shapeOf({ when: { edtf, zone: 'UTC', phrase: '' } }));
const whole = (ranges: readonly TimeRange[]) => ({ from: ranges[0]!.from, to: ranges.at(-1)!.to });

const plan = (ranges: readonly TimeRange[], options: Partial<AxisOptions> = {}) =>
  planAxis({
    ranges,
    finest: { unit: 'minute', count: 1 },
    width: 1000,
    zone: 'UTC',
    secondZone: '',
    dates: dateWords('en-GB'),
    words: figureWords('en-GB'),
    measureMajor: (text) => text.length * 7,
    measureMinor: (text) => text.length * 6,
    ...options,
  });
const texts = (ticks: readonly { text: string }[]) => ticks.map(({ text }) => text);

/** Ranges that follow one another with gaps between them. */
const ranges = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e12 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => {
    let now = 0;
    return parts.map(([length, gap]) => {
      const range = { from: now, to: now + length };
      now += length + gap;
      return range;
    });
  });

describe('every scale', () => {
  test('F60: never puts a later instant further left, and none outside of the axis', () => {
    fc.assert(
      fc.property(
        ranges,
        fc.array(fc.double({ min: -0.2, max: 1.2, noNaN: true }), { minLength: 2 }),
        (parts, shares) => {
          const { from, to } = whole(parts);
          const scales = [
            timeScale({ from, to }, 10, 500),
            brokenScale(parts, 10, 500, 12),
            equalScale([...new Set(parts.flatMap((part) => [part.from, part.to]))], 10, 500),
          ];
          const instants = shares.map((share) => from + share * (to - from)).toSorted((a, b) => a - b);
          for (const scale of scales) {
            const places = instants.map((instant) => scale.x(instant));
            places.forEach((x, index) => expect(x).toBeGreaterThanOrEqual((places[index - 1] ?? 10) - 1e-9));
            for (const x of places) expect(x).toBeLessThanOrEqual(500 + 1e-9);
            expect(scale.x(from)).toBe(10);
            expect(scale.x(to)).toBeCloseTo(500, 6);
          }
        },
      ),
    );
  });

  test('F61: a broken scale is the same on both sides of a break, and leaves it the room it was given', () => {
    const scale = brokenScale(
      [
        { from: 0, to: 100 },
        { from: 10_000, to: 10_300 },
      ],
      0,
      420,
      20,
    );
    expect(scale.breaks).toEqual([{ from: 100, to: 10_000, x0: 100, x1: 120 }]);
    expect(scale.x(50)).toBe(50);
    expect(scale.x(10_100)).toBe(220);
    expect(stretchesOf(scale)).toEqual([
      { x0: 0, x1: 100 },
      { x0: 120, x1: 420 },
    ]);
  });

  test('F62: equal spacing gives each moment the same room', () => {
    const scale = equalScale([0, 1, 1_000_000, 1_000_010], 0, 300);
    expect([0, 1, 1_000_000, 1_000_010].map((instant) => scale.x(instant))).toEqual([0, 100, 200, 300]);
  });
});

describe('breaks', () => {
  const fire = ['2019-04-15T18:20', '2019-04-15T19:50', '2019-04-16', '2019-04-18'];
  const mass = ['2024-12-07', '2024-12-08', '2024-12-09T09:00'];

  test('F61: leave out a stretch in which nothing is dated, and keep air beside it', () => {
    const told = shapes(...fire, ...mass);
    const range = { from: at('2019-04-15T18:20'), to: at('2024-12-09T09:00') };
    const kept = keptRanges(told, range);
    expect(kept).toHaveLength(2);
    expect(kept[0]!.to).toBeGreaterThan(at('2019-04-19T00:00'));
    expect(kept[1]!.from).toBeLessThan(at('2024-12-07T00:00'));
    expect(kept[1]!.from - kept[0]!.to).toBeGreaterThan(5 * 365 * 86_400_000);
  });

  test('F61: what lasts through a stretch does not keep it, what happened at some time within it does', () => {
    const range = { from: at('2019-04-15T00:00'), to: at('2024-12-09T09:00') };
    expect(keptRanges(shapes(...fire, ...mass, '2019-04-20/2024-12-08'), range)).toHaveLength(2);
    expect(keptRanges(shapes(...fire, ...mass, '202X'), range)).toHaveLength(1);
  });

  test('F61: are not made where events are spread evenly, or are too few to say', () => {
    for (const dates of [['2019', '2021', '2023'], ['2019-01-01', '2024-01-01'], ['2019-01-01']]) {
      const told = shapes(...dates);
      const range = { from: told[0]!.from!, to: told.at(-1)!.to! };
      expect(keptRanges(told, range)).toEqual([range]);
    }
  });

  test('F61: every date lies in a range that is kept', () => {
    const dates = fc.array(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(dates, (days) => {
        const told = shapes(...days.map((day) => day.toISOString().slice(0, 16)));
        const instants = told.map(({ from }) => from!).toSorted((a, b) => a - b);
        fc.pre(instants[0] !== instants.at(-1));
        const kept = keptRanges(told, { from: instants[0]!, to: instants.at(-1)! });
        for (const instant of instants)
          expect(kept.some(({ from, to }) => from <= instant && instant <= to)).toBe(true);
        expect(kept.every(({ from, to }) => Number.isInteger(from) && Number.isInteger(to))).toBe(true);
      }),
    );
  });

  test('F61: begin and end at whole milliseconds, which calendars ask for', () => {
    const told = shapes(
      '2022-03-05T00:00:01',
      '2022-03-05T00:00:02',
      '2022-03-05T00:00:04',
      '2022-03-07T00:00:10',
    );
    const kept = keptRanges(told, { from: told[0]!.from!, to: told.at(-1)!.to! + 17 });
    expect(kept).toHaveLength(2);
    for (const { from, to } of kept) expect([from, to].every(Number.isInteger)).toBe(true);
    expect(plan(kept).evenness).toBe('broken');
  });

  test('F61: say how long they are, in the language of the figure', () => {
    const parts = [
      { from: at('2019-04-15T00:00'), to: at('2019-04-19T00:00') },
      { from: at('2024-12-07T00:00'), to: at('2024-12-10T00:00') },
    ];
    const axis = plan(parts);
    expect(axis.evenness).toBe('broken');
    expect(axis.lengths).toEqual(['6 years']);
    const said = ['uk', 'de', 'fr', 'es', 'ar'].map(
      (language) => plan(parts, { dates: dateWords(language), words: figureWords(language) }).lengths[0],
    );
    expect(said).toEqual(['6 років', '6 Jahre', '6 ans', '6 años', '6 سنوات']);
    const days = plan([
      { from: 0, to: 86_400_000 },
      { from: 10 * 86_400_000, to: 12 * 86_400_000 },
    ]);
    expect(days.lengths).toEqual(['9 days']);
  });

  test('F61: each stretch of a broken axis has its own ticks, and none stands in a break', () => {
    const parts = [
      { from: at('2019-04-15T00:00'), to: at('2019-04-19T00:00') },
      { from: at('2024-12-07T00:00'), to: at('2024-12-10T00:00') },
    ];
    const axis = plan(parts, { finest: { unit: 'day', count: 1 } });
    expect(texts(axis.major).join(' ')).toMatch(/2019.*2024/);
    for (const { at: instant } of [...axis.major, ...axis.minor])
      expect(axis.ranges.some(({ from, to }) => from <= instant && instant <= to)).toBe(true);
  });

  test('F61: stretches that meet when they are widened to whole ticks are one', () => {
    const axis = plan(
      [
        { from: at('2022-03-05T01:00'), to: at('2022-03-05T20:00') },
        { from: at('2022-03-05T22:00'), to: at('2022-03-06T20:00') },
      ],
      { finest: { unit: 'day', count: 1 } },
    );
    expect(axis.evenness).toBe('even');
  });
});

describe('equal spacing', () => {
  const options = {
    finest: { unit: 'day', count: 1 } as const,
    zone: 'UTC',
    dates: dateWords('en-GB'),
    words: figureWords('en-GB'),
  };

  test('F62: has ticks at the moments alone, and says days as they begin', () => {
    const told = shapes('2022-03-05T09:00', '2022-03-05T23:00', '2022-03-07T10:00');
    const moments = momentsOf(told, { from: told[0]!.from!, to: told[2]!.to! });
    const axis = planEqualAxis(moments, told, options);
    expect(axis.evenness).toBe('equal');
    expect(axis.minor.map((tick) => tick.at)).toEqual(moments);
    expect(texts(axis.minor).join('')).toBe('');
    expect(texts(axis.major)[0]).toBe('Sat 5 March 2022');
  });

  test.each([
    [['2022-03-05', '2022-03-09', '2022-05-30'], 'March 2022'],
    [['1990', '2001', '2022-05-30'], '1990'],
  ])('F62: speaks of what the whole is long enough for: %j', (dates, first) => {
    const told = shapes(...dates);
    const moments = momentsOf(told, { from: told[0]!.from!, to: told.at(-1)!.to! });
    expect(texts(planEqualAxis(moments, told, options).major)[0]).toBe(first);
  });
});

describe('what equal spacing must not say', () => {
  const options = {
    finest: { unit: 'minute', count: 1 } as const,
    zone: 'UTC',
    dates: dateWords('en-GB'),
    words: figureWords('en-GB'),
  };

  test('F62: no year is said in which nothing is dated, though a date ends where it begins', () => {
    const told = shapes('-0752', '1871', '194X', '1950-06-01', '2000-05-01');
    const moments = momentsOf(told, { from: told[0]!.from!, to: told.at(-1)!.to! });
    const axis = planEqualAxis(moments, told, { ...options, finest: { unit: 'day', count: 1 } });
    expect(texts(axis.major)).toEqual(['753 BC', '1871', '1940', '1950', '2000']);
    expect(axis.major[3]?.at).toBe(at('1950-06-01T00:00'));
    expect(axis.minor.map((tick) => tick.at)).toEqual(moments);
    expect(axis.clock).toBe(false);
  });

  test('F62: events dated by the clock have its city said', () => {
    const told = shapes('2022-03-05T09:00', '2022-03-05T23:00');
    const moments = momentsOf(told, { from: told[0]!.from!, to: told[1]!.to! });
    expect(planEqualAxis(moments, told, options).clock).toBe(true);
  });
});

describe('lengths of breaks', () => {
  const YEAR = 365.25 * 86_400_000;
  test.each([
    [5.6, '6 years'],
    [2.5, '30 months'],
    [2.05, '2 years'],
    [1.9, '23 months'],
    [400.4, '400 years'],
  ])('F61: %f years are said as %s, never a tenth too long or too short', (years, said) => {
    const last = Math.round(10 * 86_400_000 + years * YEAR);
    const axis = plan([
      { from: 0, to: 10 * 86_400_000 },
      { from: last, to: last + 10 * 86_400_000 },
    ]);
    expect(axis.lengths).toEqual([said]);
  });
});

describe('a second zone', () => {
  const day = [{ from: at('2022-03-05T00:00'), to: at('2022-03-06T06:00') }];

  it('F63: words the same instants by its own clock, and its midnight by the day that begins', () => {
    const axis = plan(day, { zone: 'Europe/Kyiv', secondZone: 'America/New_York', width: 1400 });
    expect(axis.second).toBe(true);
    const noon = axis.minor.find(({ text }) => text === '12:00');
    expect(noon?.second).toBe('05:00');
    expect(axis.minor.map(({ second }) => second)).toContain('6 March');
  });

  it('F63: says its day where that begins, though no tick of the first zone stands there', () => {
    const axis = plan(day, { zone: 'Europe/Kyiv', secondZone: 'Europe/London', width: 420 });
    expect(texts(axis.minor).filter(Boolean)).toEqual(['06:00', '12:00', '18:00', '06:00', '12:00']);
    const midnight = axis.minor.find(({ at: instant }) => instant === at('2022-03-06T00:00'));
    expect(midnight).toMatchObject({ text: '', second: '6 March', secondDay: true });
  });

  it('F63: has a word where the first zone says a day, and no word twice', () => {
    const axis = plan(day, { zone: 'Europe/Kyiv', secondZone: 'Asia/Kathmandu', width: 1400 });
    const midnight = axis.minor.find(({ at: instant }) => instant === at('2022-03-05T22:00'));
    expect(midnight).toMatchObject({ text: '', second: '03:45' });
    expect(new Set(axis.minor.map((tick) => tick.at)).size).toBe(axis.minor.length);
  });

  it('F63: says each of its days once, on the days that its clock is changed too', () => {
    const range = [{ from: at('2022-03-11T22:00'), to: at('2022-03-14T22:00') }];
    const axis = plan(range, { zone: 'Europe/Kyiv', secondZone: 'America/New_York', width: 1400 });
    const days = axis.minor.filter(({ secondDay }) => secondDay);
    expect(days.map(({ second }) => second)).toEqual(['12 March', '13 March', '14 March']);
    expect(days.map((tick) => new Date(tick.at).getUTCHours())).toEqual([5, 5, 4]);
  });

  it('F63: is left out where no clock is shown', () => {
    const axis = plan(day, { secondZone: 'Europe/London', finest: { unit: 'day', count: 1 } });
    expect(axis.second).toBe(false);
  });
});

describe('ticks', () => {
  it.each([
    ['Europe/Kyiv', '2022-03-26T22:00', 23],
    ['Europe/Kyiv', '2022-10-29T21:00', 25],
    ['America/New_York', '2022-03-13T05:00', 23],
    ['America/New_York', '2022-11-06T04:00', 25],
  ])('F8: a day of %s from %sZ has its %i hours, each by the wall clock', (zone, from, hours) => {
    const start = at(from);
    const axis = plan([{ from: start, to: start + hours * 3_600_000 }], { zone, width: 3_000 });
    expect(axis.ranges[0]).toEqual({ from: start, to: start + hours * 3_600_000 });
    for (const tick of axis.minor)
      expect(tick.text).toBe(
        new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
          tick.at,
        ),
      );
  });

  it('F9: counts decades on both sides of year 1, and there is no year 0', () => {
    const from = Date.parse('-000048-01-01T00:00:00Z');
    const to = Date.parse('0015-01-01T00:00:00Z');
    const axis = plan([{ from, to }], { finest: { unit: 'year', count: 1 }, width: 700 });
    const said = texts(axis.minor);
    expect(said).toEqual(expect.arrayContaining(['30 BC', '10 BC', '1', '10']));
    expect(said).not.toContain('0');
    expect(new Set(said).size).toBe(said.length);
  });
});

test.each(['en-GB', 'en-US', 'uk', 'de', 'fr', 'es', 'ar'])(
  'F61, F62: lengths of breaks and the note on equal spacing are said in %s',
  (language) => {
    const words = figureWords(language);
    expect(words.equal).not.toBe('');
    if (!language.startsWith('en')) expect(words.equal).not.toBe(figureWords('en-GB').equal);
    const units = ['minute', 'hour', 'day', 'month', 'year'] as const;
    for (const count of [1, 2, 5, 11, 21, 100]) {
      const said = units.map((unit) => words.length(count, unit));
      expect(new Set(said).size).toBe(units.length);
      for (const text of said) expect(text).not.toMatch(/undefined|^\s|\s$/);
    }
  },
);
