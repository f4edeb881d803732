/**
 * Wall-clock time as a number: ms from 1970-01-01T00:00 to it as if there were no zones. Instants come from it as
 * Temporal gives them ("compatible" in a skipped hour), without an object for each of a hundred thousand dates.
 */
import { stretchAt } from './offsets';

const DAY = 86_400_000;

/** Days from 1970-01-01 to a day of the proleptic Gregorian calendar, `month` from 1; Howard Hinnant, days_from_civil. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Days in a month of the proleptic Gregorian calendar, `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return daysFromCivil(nextYear, nextMonth, 1) - daysFromCivil(year, month, 1);
}

/** The instants (ms since the epoch) that a wall time can mean: as `instantsOf` of zone.ts, and whether clocks skip it. */
export function instantsOfWall(
  wall: number,
  zone: string,
): { first: number; last: number; skipped: boolean } {
  let [first, last] = [Infinity, -Infinity];
  // An offset is less than a day, so every stretch that can hold the wall time begins or ends within a day of it.
  for (let instant = wall - DAY; instant <= wall + DAY;) {
    const { to, offset } = stretchAt(clamp(instant), zone);
    const meant = wall - offset;
    if (clamp(instant) <= meant && meant < to && stretchAt(clamp(meant), zone).offset === offset) {
      first = Math.min(first, meant);
      last = Math.max(last, meant);
    }
    instant = to;
  }
  if (first <= last) return { first, last, skipped: false };
  // Moved on by the gap, as RFC 5545 does: read with the offset from before it.
  const moved = wall - stretchAt(clamp(wall - DAY), zone).offset;
  return { first: moved, last: moved, skipped: true };
}

/** First and last instant of Temporal, ms since the epoch. */
const LIMIT = 8.64e15;

function clamp(instant: number): number {
  return Math.max(-LIMIT, Math.min(instant, LIMIT));
}
