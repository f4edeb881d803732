/** The years that a date without one can be of (Q4). */
import { dayNumber, dayOfWhen, exists, readDay, type Day } from './days';
import type { TypedContext } from './types';

/** Two years about as near as each other: neither is the likelier. */
const TOO_FAR = 150;

/** The likeliest first: the nearest, and the year of the date that stands there where it is another. None without a day to count from. */
export function yearsOf(dayIn: (year: number) => Day, context: TypedContext): readonly number[] {
  const previous = dayOfWhen(context.previous);
  const near = previous ?? readDay(context.reference);
  if (!near) return [];
  const distance = (year: number) => Math.abs(dayNumber(dayIn(year)) - dayNumber(near));
  const [first = near.year, second = near.year] = [near.year, near.year - 1, near.year + 1].toSorted(
    (a, b) => distance(a) - distance(b),
  );
  if (first !== near.year && previous) return [first, near.year];
  return !previous && distance(first) > TOO_FAR ? [first, second] : [first];
}

/** Years around in which a day is one of the calendar. */
export const yearsAround = (day: Omit<Day, 'year'>, near: number): readonly number[] =>
  [0, -1, 1, -2, 2, -3, 3].map((away) => near + away).filter((year) => exists({ ...day, year }));
