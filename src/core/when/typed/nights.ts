/** Nights, which lie in two days: which of them is meant is asked (Q2). */
import type { DateExpression } from '../types';
import { addDays, type Day } from './days';
import type { Night } from './lexicon/meaning';
import type { Reading } from './stems';

type Dated = Day & Pick<DateExpression, 'qualifier'>;

const early = (date: Dated): DateExpression => ({ ...date, part: 'early' });
const late = (date: Dated): DateExpression => ({ ...date, part: 'late' });
const away = (date: Dated, days: number): Dated => ({ ...date, ...addDays(date, days) });

/** What a night that is named with one day can mean; null where it is the end of that day and nothing is to be asked. */
export function nightsOf(night: Night, date: DateExpression): readonly Reading[] | null {
  if (night === 'of' || !isDay(date)) return null;
  if (night === 'into') return nightInto(date);
  if (night === 'over') return [...nightInto(date).slice(0, 2), ...nightInto(away(date, 1)).slice(0, 1)];
  return [date].flatMap((day) => [
    { start: early(day), end: null },
    { start: late(day), end: null },
  ]);
}

/** The night that ends on a day: as a whole, and the side of midnight that it may have been. */
export function nightInto(date: Dated): readonly Reading[] {
  const before = away(date, -1);
  return [
    { start: late(before), end: early(date) },
    { start: early(date), end: null },
    { start: late(before), end: null },
  ];
}

export const isDay = (date: DateExpression): date is DateExpression & Dated =>
  typeof date.month === 'number' && typeof date.day === 'number';
