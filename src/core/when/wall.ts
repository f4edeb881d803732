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

/** What a calendar and a clock show at a wall time; years are astronomical, `month` is from 1, `weekday` from 1, a Monday (ISO 8601). */
export interface WallFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

/** The day of the proleptic Gregorian calendar by Howard Hinnant, civil_from_days. */
export function wallFields(wall: number): WallFields {
  const days = Math.floor(wall / DAY);
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const leapsBefore = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapsBefore);
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const minutes = Math.floor((wall - days * DAY) / 60_000);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
    weekday: ((((days + 3) % 7) + 7) % 7) + 1,
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
  };
}

/** The wall time in a zone at an instant (ms since the epoch). */
export function wallOf(instant: number, zone: string): number {
  return instant + stretchAt(clamp(instant), zone).offset;
}

/** The same as fields. */
export function wallFieldsAt(instant: number, zone: string): WallFields {
  return wallFields(wallOf(instant, zone));
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
  const before = stretchAt(clamp(wall - DAY), zone);
  // Most are nowhere near a change of clocks.
  if (wall + DAY < before.to) return once(wall - before.offset);
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
  return { ...once(wall - before.offset), skipped: true };
}

function once(instant: number) {
  return { first: instant, last: instant, skipped: false };
}

/** First and last instant of Temporal, ms since the epoch. */
const LIMIT = 8.64e15;

function clamp(instant: number): number {
  return Math.max(-LIMIT, Math.min(instant, LIMIT));
}
