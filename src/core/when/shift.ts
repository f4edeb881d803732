/** Dates moved by an amount that was asked for in words: "two days later", "a month earlier" (W13). */
import { checkWhen } from './check';
import { canMove, coarsest, mapDates, moveDate, mustParse, rewritten, type Unit } from './move';
import type { Precision, When } from './types';

export const SHIFT_UNITS = ['minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const;
export type ShiftUnit = (typeof SHIFT_UNITS)[number];

/** How far in time: so many units later, earlier when negative. */
export interface Shift {
  readonly count: number;
  readonly unit: ShiftUnit;
}

/** Each unit as a count of one that dates are written in, and about how many ms it is. */
const UNITS: Readonly<Record<ShiftUnit, { of: 'minutes' | 'days' | 'months'; count: number; ms: number }>> = {
  minutes: { of: 'minutes', count: 1, ms: 60_000 },
  hours: { of: 'minutes', count: 60, ms: 3_600_000 },
  days: { of: 'days', count: 1, ms: 86_400_000 },
  weeks: { of: 'days', count: 7, ms: 604_800_000 },
  months: { of: 'months', count: 1, ms: 2_629_746_000 },
  years: { of: 'months', count: 12, ms: 31_556_952_000 },
};

/** How many months one step of a precision is, where it is months. */
const MONTHS: Partial<Record<Precision, number>> = {
  month: 1,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

const MINUTES_OF_DAY = 1440;

/**
 * The date moved by an amount, by the clock for minutes and hours and by the calendar for the rest. Null where it
 * cannot be: the amount is no whole number of steps of its coarsest written end, it would lead out of the years that
 * can be written (W5), or the span would end before it begins, as months of different length can make it.
 */
export function shiftWhen(when: When, { count, unit }: Shift): When | null {
  const expression = mustParse(when);
  const amount = { of: UNITS[unit].of, count: count * UNITS[unit].count };
  const step = stepsOf(coarsest(expression), amount);
  if (!step || !canMove(expression, count * UNITS[unit].ms)) return null;
  const moved = rewritten(
    when,
    mapDates(expression, (date) => moveDate(date, step.unit, step.count, when.zone)),
  );
  return checkWhen(moved).length === 0 ? moved : null;
}

/** An amount as calendar units that a precision can be moved by; null where it is finer, or falls between two steps. */
function stepsOf(
  precision: Precision,
  { of, count }: { of: 'minutes' | 'days' | 'months'; count: number },
): { unit: Unit; count: number } | null {
  const months = MONTHS[precision];
  if (months) return of === 'months' && count % months === 0 ? { unit: 'months', count } : null;
  if (of !== 'minutes' || precision === 'minute' || precision === 'second') return { unit: of, count };
  return count % MINUTES_OF_DAY === 0 ? { unit: 'days', count: count / MINUTES_OF_DAY } : null;
}
