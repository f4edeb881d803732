/** Days as numbers, and dates made of them. */
import { Temporal } from 'temporal-polyfill/implementation';
import { boundsOf } from '../bounds';
import { datesOf } from '../check';
import { parseEdtf } from '../parse';
import type { DateExpression, When } from '../types';
import { daysFromCivil, daysInMonth } from '../wall';
import { wallAt } from '../zone';

/** A whole day as numbers; `month` from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const dayNumber = ({ year, month, day }: Day): number => daysFromCivil(year, month, day);

/** The day so many days later. */
export function addDays({ year, month, day }: Day, days: number): Day {
  const moved = Temporal.PlainDate.from({ year, month, day }).add({ days });
  return { year: moved.year, month: moved.month, day: moved.day };
}

/** Monday is 1. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

export const exists = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The reference day of a context; null when there is none. */
export function readDay(text: string): Day | null {
  const parsed = parseEdtf(text);
  const [date] = parsed.ok ? datesOf(parsed.value) : [];
  return date ? wholeDay(date) : null;
}

/** The first day of a date that stands there already, in its own zone; null when there is none. */
export function dayOfWhen(when: When | null): Day | null {
  if (!when) return null;
  const parsed = parseEdtf(when.edtf);
  if (!parsed.ok) return null;
  const [date] = datesOf(parsed.value);
  const whole = date && wholeDay(date);
  if (whole) return whole;
  const { start, end } = boundsOf(when);
  const instant = start?.from ?? end?.from;
  if (instant === undefined) return null;
  const { year, month, day } = wallAt(instant, when.zone);
  return { year, month, day };
}

function wholeDay({ year, month, day, openYearDigits }: DateExpression): Day | null {
  return typeof month === 'number' && typeof day === 'number' && !openYearDigits
    ? { year, month, day }
    : null;
}
