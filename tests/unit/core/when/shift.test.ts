import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf } from '#core/when/bounds';
import { checkWhen } from '#core/when/check';
import { parseEdtf } from '#core/when/parse';
import { datesOf } from '#core/when/check';
import { precisionOf } from '#core/when/calendar';
import { SHIFT_UNITS, shiftWhen, type ShiftUnit } from '#core/when/shift';

const ZONE = 'Europe/Kyiv';
const when = (edtf: string) => ({ edtf, zone: ZONE, phrase: 'as said' });
const shifted = (edtf: string, count: number, unit: ShiftUnit) =>
  shiftWhen(when(edtf), { count, unit })?.edtf ?? null;

test.each<[string, number, ShiftUnit, string | null]>([
  ['2022-03-05T11:00', 90, 'minutes', '2022-03-05T12:30'],
  ['2022-03-05T11:00', -2, 'hours', '2022-03-05T09:00'],
  ['2022-03-05T11:00:07', 1, 'hours', '2022-03-05T12:00:07'],
  ['2022-03-05T11:00', 1, 'weeks', '2022-03-12T11:00'],
  // Clocks go forward on 27 March: a day is a day of the calendar, and an hour one of the clock.
  ['2022-03-26T12:00', 1, 'days', '2022-03-27T12:00'],
  ['2022-03-26T12:00', 24, 'hours', '2022-03-27T13:00'],
  ['2022-03-05', 2, 'days', '2022-03-07'],
  ['2022-03-05', 48, 'hours', '2022-03-07'],
  ['2022-03-05', 36, 'hours', null],
  ['2022-03-05', 20, 'minutes', null],
  ['2022-01-31', 1, 'months', '2022-02-28'],
  ['2020-02-29', 1, 'years', '2021-02-28'],
  ['2022-03-06Tlate', -1, 'days', '2022-03-05Tlate'],
  ['2022-03~', -3, 'months', '2021-12~'],
  ['2022-03', 31, 'days', null],
  ['2022-22', 3, 'months', '2022-23'],
  ['2022-22', 1, 'months', null],
  ['2022', 1, 'years', '2023'],
  ['2022', 24, 'months', '2024'],
  ['2022', 7, 'months', null],
  ['202X', 10, 'years', '203X'],
  ['202X', 5, 'years', null],
  ['2022-03-05/2022-03-07', 1, 'days', '2022-03-06/2022-03-08'],
  ['2022-03-05/..', 1, 'days', '2022-03-06/..'],
  ['/2022-03', 1, 'months', '/2022-04'],
  ['2022-03-05/2022-03-06T11:00', 1, 'hours', null],
  ['2022-03-05/2022-03-06T11:00', 1, 'days', '2022-03-06/2022-03-07T11:00'],
  // Both ends would be on 28 February, the last of them first.
  ['2022-01-30T10:00/2022-01-31T09:00', 1, 'months', null],
  ['Y274998', 9, 'years', null],
])('W13: %s by %i %s is %s', (edtf, count, unit, expected) => {
  expect(shifted(edtf, count, unit)).toBe(expected);
});

test('W13: a shift is a valid date of the same precision, and there and back by days is none', () => {
  const edtf = fc.constantFrom(
    '2022-03-05T11:00',
    '2022-03-05',
    '2022-03-05Tlate~',
    '2022-03-05/2022-03-09',
    '2022-03-05T11:00/2022-03-09T12:00',
  );
  fc.assert(
    fc.property(
      edtf,
      fc.integer({ min: -400, max: 400 }),
      fc.constantFrom(...SHIFT_UNITS),
      (date, count, unit) => {
        const moved = shiftWhen(when(date), { count, unit });
        if (!moved) return;
        expect(checkWhen(moved)).toEqual([]);
        expect(precisions(moved.edtf)).toEqual(precisions(date));
        if (count !== 0) expect(Math.sign(from(moved.edtf) - from(date))).toBe(Math.sign(count));
      },
    ),
  );
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
      expect(shifted(shifted('2022-03-05', days, 'days')!, -days, 'days')).toBe('2022-03-05');
    }),
  );
});

function precisions(edtf: string) {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? datesOf(parsed.value).map(precisionOf) : [];
}

function from(edtf: string): number {
  return boundsOf(when(edtf)).start!.from;
}
