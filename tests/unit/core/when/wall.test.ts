import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill/implementation';
import { describe, expect, it } from 'vitest';
import { daysFromCivil, daysInMonth, instantsOfWall, wallFieldsAt } from '#core/when/wall';
import { offsetMinutes, wallAt } from '#core/when/zone';

const ZONES = [
  'UTC',
  'Europe/Kyiv',
  'Europe/London',
  'America/New_York',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Asia/Tehran',
];
const arbZone = fc.constantFrom(...ZONES);
const DAY = 86_400_000;
const YEAR = 365.2425 * DAY;
const wide = fc.integer({ min: Math.round(-4_000 * YEAR), max: Math.round(2_000 * YEAR) });
const near = fc.integer({ min: Math.round(-80 * YEAR), max: Math.round(80 * YEAR) });
/** To the second: offsets have seconds, and no parts of them. */
const arbWall = fc.oneof(near, near, wide).map((ms) => Math.floor(ms / 1000) * 1000);

const temporalWall = (ms: number) =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('UTC').toPlainDateTime();

describe('wall time as a number', () => {
  it('W7 W8 means the instants that Temporal gives, also in hours that clocks skip or repeat', () => {
    fc.assert(
      fc.property(arbWall, arbZone, (ms, zone) => {
        const wall = temporalWall(ms);
        const at = (disambiguation: 'compatible' | 'later') => wall.toZonedDateTime(zone, { disambiguation });
        const skipped = !at('compatible').toPlainDateTime().equals(wall);
        const first = at('compatible').epochMilliseconds;
        const last = skipped ? first : at('later').epochMilliseconds;
        expect(instantsOfWall(ms, zone)).toEqual({ first, last, skipped });
      }),
      { numRuns: 600 },
    );
  });

  it('W8 shows on the calendar and the clock what Temporal shows, at every instant', () => {
    fc.assert(
      fc.property(arbWall, arbZone, (instant, zone) => {
        const { year, month, day, dayOfWeek: weekday, hour, minute } = wallAt(instant, zone);
        expect(wallFieldsAt(instant, zone)).toEqual({ year, month, day, weekday, hour, minute });
      }),
      { numRuns: 600 },
    );
  });

  it('W8 is right in every quarter of an hour around the changes of clocks', () => {
    for (const zone of ZONES) {
      const start = Temporal.ZonedDateTime.from({ year: 2021, month: 1, day: 1, timeZone: zone });
      for (let at = start.getTimeZoneTransition('next'), turn = 0; at && turn < 6; turn++) {
        const middle = at.toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds;
        for (let ms = middle - 3 * 3_600_000; ms <= middle + 3 * 3_600_000; ms += 900_000) {
          const wall = temporalWall(ms);
          const first = wall.toZonedDateTime(zone, { disambiguation: 'compatible' });
          expect(instantsOfWall(ms, zone).first).toBe(first.epochMilliseconds);
          expect(instantsOfWall(ms, zone).skipped).toBe(!first.toPlainDateTime().equals(wall));
        }
        at = at.getTimeZoneTransition('next');
      }
    }
  });

  it('W7 has the offset that Temporal gives at any instant', () => {
    fc.assert(
      fc.property(fc.oneof(near, wide), arbZone, (instant, zone) => {
        const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
        expect(offsetMinutes(instant, zone)).toBe(there.offsetNanoseconds / 60e9);
      }),
      { numRuns: 400 },
    );
  });

  it('W5 counts days and months as Temporal does', () => {
    const year = fc.integer({ min: -271_000, max: 275_000 });
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), (y, month) => {
        expect(daysInMonth(y, month)).toBe(Temporal.PlainYearMonth.from({ year: y, month }).daysInMonth);
        const day = Temporal.PlainDate.from({ year: y, month, day: 1 });
        expect(daysFromCivil(y, month, 1)).toBe(day.toZonedDateTime('UTC').epochMilliseconds / DAY);
      }),
    );
  });
});
