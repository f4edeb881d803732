import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveWhen, moveWhenToMinute, resizeWhen, whenAt } from '#core/when/move';
import type { Precision, When } from '#core/when/types';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const when = (edtf: string, zone = 'Europe/Kyiv', phrase = 'as said'): When => ({ edtf, zone, phrase });
const moved = (edtf: string, delta: number, zone?: string) => moveWhen(when(edtf, zone), delta).edtf;

describe('moveWhen', () => {
  it.each([
    ['2022-03-06', DAY, '2022-03-07'],
    ['2022-03-06', 1.4 * DAY, '2022-03-07'],
    ['2022-02-28', DAY, '2022-03-01'],
    ['2022-03-06Tlate', -DAY, '2022-03-05Tlate'],
    ['2022-03-06~', 2 * DAY, '2022-03-08~'],
    ['2022-01', 31 * DAY, '2022-02'],
    ['2022', 370 * DAY, '2023'],
    ['202X', 11 * 365 * DAY, '203X'],
    ['2022-24', 92 * DAY, '2023-21'],
    ['2022-03-06T11:00', 2 * HOUR, '2022-03-06T13:00'],
    ['2022-03-06T11:00:30', 1000, '2022-03-06T11:00:31'],
    ['2022-03-05/2022-03-06', DAY, '2022-03-06/2022-03-07'],
    ['2022-03-05/..', DAY, '2022-03-06/..'],
    ['../2022-03-06', -DAY, '../2022-03-05'],
    ['2022-03-05T11:00/2022-03-05T22:00', HOUR, '2022-03-05T12:00/2022-03-05T23:00'],
    ['2022-03-05/2022-03-06T22:00', DAY, '2022-03-06/2022-03-07T22:00'],
    ['2022-03-05Tevening/2022-03-06', DAY, '2022-03-06Tevening/2022-03-07'],
  ])('W11 %s moved by %d ms is %s', (edtf, delta, expected) => {
    expect(moved(edtf, delta)).toBe(expected);
  });

  it('W11 less than half a step leaves the date alone, phrase and all', () => {
    const day = when('2022-03-06');
    expect(moveWhen(day, 0.4 * DAY)).toBe(day);
    expect(moveWhen(day, -0.4 * DAY)).toBe(day);
  });

  it.each([
    ['Y275000', 9e14],
    ['Y-270999', -9e14],
    ['99XX', 2e13],
    ['000X', -2e12],
    ['2022-03-06', 9e15],
  ])('W5 leaves %s alone rather than move it out of the years that can be written', (edtf, delta) =>
    expect(moved(edtf, delta)).toBe(edtf),
  );

  it('a moved date is no longer what the phrase said', () => {
    expect(moveWhen(when('2022-03-06'), DAY).phrase).toBe('');
  });

  it('W11 hours are real hours across a change of the clocks', () => {
    expect(moved('2022-03-27T02:30', HOUR)).toBe('2022-03-27T04:30');
    expect(moved('2022-10-30T02:30', HOUR)).toBe('2022-10-30T03:30+03:00');
    expect(moved('2022-10-30T02:30', 2 * HOUR)).toBe('2022-10-30T03:30+02:00');
  });

  it('W11 a day moved across a change of the clocks is the next day', () => {
    expect(moved('2022-03-27', DAY)).toBe('2022-03-28');
    expect(moved('2022-10-29', DAY)).toBe('2022-10-30');
  });
});

describe('moveWhenToMinute', () => {
  it.each([
    ['2022-03-06', 14 * HOUR, '2022-03-06T14:00'],
    ['2022-03-06~', 14 * HOUR, '2022-03-06T14:00~'],
    ['2022-03-06Tlate', -HOUR, '2022-03-06T19:00'],
    ['2022-03-06T11:00:30', HOUR, '2022-03-06T12:00:30'],
    ['2022-03-05/2022-03-06', DAY, '2022-03-06/2022-03-07'],
    ['2022-03-06', 0, '2022-03-06'],
  ])('W11 %s moved by %d ms to the minute is %s', (edtf, delta, expected) => {
    expect(moveWhenToMinute(when(edtf), delta).edtf).toBe(expected);
  });
});

describe('resizeWhen', () => {
  const at = (iso: string) => Date.parse(iso);

  it('W11 an end keeps its precision', () => {
    expect(resizeWhen(when('2022-03-05/2022-03-06'), 'end', at('2022-03-08T13:00Z')).edtf).toBe(
      '2022-03-05/2022-03-08',
    );
    expect(resizeWhen(when('2022-03-05/2022-03-06~'), 'start', at('2022-03-04T13:00Z')).edtf).toBe(
      '2022-03-04/2022-03-06~',
    );
    expect(resizeWhen(when('2022-03-05T11:00/2022-03-05T22:00'), 'end', at('2022-03-05T19:30Z')).edtf).toBe(
      '2022-03-05T11:00/2022-03-05T21:30',
    );
  });

  it('W11 an end that is a part of a day stays that part of another day', () => {
    const evening = when('2022-03-05Tevening/2022-03-06');
    expect(resizeWhen(evening, 'start', at('2022-03-04T13:00Z')).edtf).toBe('2022-03-04Tevening/2022-03-06');
  });

  it('an end put on a boundary belongs to the day before it', () => {
    expect(resizeWhen(when('2022-03-05/2022-03-06'), 'end', at('2022-03-07T22:00Z')).edtf).toBe(
      '2022-03-05/2022-03-07',
    );
  });

  it.each([
    ['2022-03-05/..', 'end', '2022-03-09T12:00Z'],
    ['2022-03-05', 'end', '2022-03-09T12:00Z'],
  ] as const)('W9 leaves %s alone when its %s cannot go to %s', (edtf, side, instant) => {
    const before = when(edtf);
    expect(resizeWhen(before, side, at(instant))).toBe(before);
  });

  it.each([
    ['2022-03-05/2022-03-08', 'end', '2022-03-05/2022-03-05'],
    ['2022-03-05/2022-03-08~', 'start', '2022-03-08/2022-03-08~'],
    ['2022-03-05T11:00/2022-03-05T22:00', 'end', '2022-03-05T11:00/2022-03-05T11:00'],
    ['2022-03-05T11:00/2022-03-07', 'end', '2022-03-05T11:00/2022-03-06'],
    ['2022-03-31T11:00/2022-06', 'end', '2022-03-31T11:00/2022-04'],
    ['2022-03/2022-03-28', 'end', '2022-03/2022-03-01'],
    ['-0043-03/-0043-09', 'end', '-0043-03/-0043-03'],
    ['2022-03-01/2022-03-07T12:00', 'start', '2022-03-07/2022-03-07T12:00'],
  ] as const)('W9 an end of %s that would pass the other stops there: its %s', (edtf, side, stopped) => {
    const beyond = side === 'end' ? '-000099-01-01T00:00Z' : '2099-01-01T00:00Z';
    expect(resizeWhen(when(edtf), side, at(beyond)).edtf).toBe(stopped);
  });

  it('W9 an end that is dragged across the other never jumps back: where it is told is the nearest that can be', () => {
    const day = (at: number) => new Date(at).toISOString().slice(0, 10);
    const [first, last] = [at('2022-03-05'), at('2022-03-20')];
    fc.assert(
      fc.property(fc.integer({ min: first - 40 * DAY, max: last + 40 * DAY }), (instant) => {
        const span = `${day(first)}/${day(last)}`;
        const nearest = day(Math.max(first, instant - 1));
        expect(resizeWhen(when(span, 'UTC'), 'end', instant).edtf).toBe(`${day(first)}/${nearest}`);
      }),
    );
  });
});

describe('whenAt', () => {
  const instant = Date.parse('2022-03-06T21:30:15Z');
  it.each<[Precision, string]>([
    ['century', '20XX'],
    ['decade', '202X'],
    ['year', '2022'],
    ['season', '2022-21'],
    ['month', '2022-03'],
    ['day', '2022-03-06'],
    ['minute', '2022-03-06T23:30'],
    ['second', '2022-03-06T23:30:15'],
  ])('writes an instant in Kyiv to the %s as %s', (precision, edtf) => {
    expect(whenAt(instant, 'Europe/Kyiv', precision)).toEqual({ edtf, zone: 'Europe/Kyiv', phrase: '' });
  });

  it('takes the day of the zone, not of Greenwich', () => {
    expect(whenAt(Date.parse('2022-03-06T22:30:00Z'), 'Europe/Kyiv', 'day').edtf).toBe('2022-03-07');
  });

  it('gives January of the winter of the year before', () => {
    expect(whenAt(Date.parse('2022-01-15T12:00:00Z'), 'UTC', 'season').edtf).toBe('2021-24');
  });
});
