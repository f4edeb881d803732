import { Temporal } from 'temporal-polyfill/implementation';
import type { DateExpression, Precision } from './types';

/** Years Temporal can place on the clock in every zone; EDTF allows more, no desk needs them (W5). */
export const MIN_YEAR = -271_000;
export const MAX_YEAR = 275_000;

/** Days in a month of the proleptic Gregorian calendar, `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  return Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

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
  const month = date.season ? seasonMonth(date.season) : typeof date.month === 'number' ? date.month : 1;
  return Temporal.PlainDateTime.from({
    year: date.year,
    month,
    day: typeof date.day === 'number' ? date.day : 1,
    hour: date.time?.hour ?? 0,
    minute: date.time?.minute ?? 0,
    second: date.time?.second ?? 0,
  });
}

const SPAN: Partial<Record<Precision, Temporal.DurationLike>> = {
  century: { years: 100 },
  decade: { years: 10 },
  year: { years: 1 },
  season: { months: 3 },
  month: { months: 1 },
  day: { days: 1 },
  part: { days: 1 },
};

/** First wall-clock moment after the date; the same moment for a clock time, which is exact. */
export function wallEnd(date: DateExpression): Temporal.PlainDateTime {
  const span = SPAN[precisionOf(date)];
  return span ? wallStart(date).add(span) : wallStart(date);
}
