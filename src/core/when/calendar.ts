import { Temporal } from 'temporal-polyfill/implementation';
import type { DateExpression, Precision } from './types';
import { daysFromCivil } from './wall';

/** Years Temporal can place on the clock in every zone; EDTF allows more, no desk needs them (W5). */
export const MIN_YEAR = -271_000;
export const MAX_YEAR = 275_000;

/** Season's first month, for the northern hemisphere as EDTF level 1 leaves it: 21 spring begins in March. */
function seasonMonth(season: number): number {
  return 3 + 3 * (season - 21);
}

/** How fine the date is as written. */
export function precisionOf(date: DateExpression): Precision {
  if (date.time) return date.time.second === undefined ? 'minute' : 'second';
  if (date.part) return 'part';
  if (typeof date.day === 'number') return 'day';
  if (typeof date.month === 'number') return 'month';
  if (date.season) return 'season';
  if (date.openYearDigits === 2) return 'century';
  return date.openYearDigits === 1 ? 'decade' : 'year';
}

/** First wall-clock moment the date can mean. */
export function wallStart(date: DateExpression): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.from({
    year: date.year,
    month: monthOf(date),
    day: typeof date.day === 'number' ? date.day : 1,
    hour: date.time?.hour ?? 0,
    minute: date.time?.minute ?? 0,
    second: date.time?.second ?? 0,
  });
}

/** The same in ms, as in wall.ts. */
export function wallStartMs(date: DateExpression): number {
  return wallMs(date, 0);
}

/** First wall-clock moment after the date, in ms; the same moment for a clock time, which is exact. */
export function wallEndMs(date: DateExpression): number {
  return wallMs(date, 1);
}

const MONTHS: Partial<Record<Precision, number>> = {
  century: 1200,
  decade: 120,
  year: 12,
  season: 3,
  month: 1,
};

/** The start of the date, or of that many dates as long as it after it. */
function wallMs(date: DateExpression, after: number): number {
  const precision = precisionOf(date);
  const month = monthOf(date) - 1 + after * (MONTHS[precision] ?? 0);
  const day =
    (typeof date.day === 'number' ? date.day : 1) +
    after * (precision === 'day' || precision === 'part' ? 1 : 0);
  const days = daysFromCivil(date.year + Math.floor(month / 12), (month % 12) + 1, day);
  const { hour = 0, minute = 0, second = 0 } = date.time ?? {};
  return days * 86_400_000 + hour * 3_600_000 + minute * 60_000 + second * 1_000;
}

function monthOf(date: DateExpression): number {
  if (date.season) return seasonMonth(date.season);
  return typeof date.month === 'number' ? date.month : 1;
}
