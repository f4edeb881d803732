/** Days and stretches that are counted: "yesterday", "last week", "two hours later", "the week of 7 March". */
import { precisionOf } from '../calendar';
import { moveDate } from '../move';
import { parseEdtf } from '../parse';
import { daysInMonth } from '../wall';
import { addDays, dayOfWhen, readDay, weekdayOf, type Day } from './days';
import type { Away, Direction, Unit } from './lexicon/meaning';
import { roughOf, stretchOfWeek } from './rough';
import type { Slots } from './slots';
import { ask, only, trouble, type Stem, type Stems } from './stems';
import type { TypedContext } from './types';

const LENGTH: Partial<Record<Unit, number>> = { day: 1, week: 7 };

/** "Yesterday", "three days ago", "two weeks later". Months and years are no finer than that. */
export function shifted(slots: Slots, { by, unit, from }: Away, context: TypedContext): Stems {
  if (unit === 'hour' || unit === 'minute') return clockShifted({ by, unit, from }, context);
  const reference = readDay(context.reference);
  const anchor = from === 'previous' ? (dayOfWhen(context.previous) ?? reference) : reference;
  const days = LENGTH[unit];
  if (!anchor) {
    const near = dayOfWhen(context.previous);
    return near && days !== undefined ? ask('reference', [addDays(near, by * days)]) : trouble('reference');
  }
  if (days !== undefined) return only(addDays(anchor, by * days));
  if (unit === 'year') return yearStem({ ...slots, year: anchor.year + by });
  if (unit !== 'month') return trouble('reference');
  const months = anchor.year * 12 + anchor.month - 1 + by;
  return roughMonth({ year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }, slots);
}

/** "Two hours later" is counted from the clock time that stands there; of the hour of writing nobody knows. */
function clockShifted({ by, unit, from }: Away, { previous, zone }: TypedContext): Stems {
  const parsed = previous && parseEdtf(previous.edtf);
  if (!parsed?.ok || parsed.value.kind !== 'date' || from !== 'previous') return trouble('duration');
  const { date } = parsed.value;
  if (!date.time || previous?.zone !== zone) return trouble('duration');
  const { qualifier: _, ...stem } = moveDate(date, 'minutes', by * (unit === 'hour' ? 60 : 1), zone);
  return precisionOf(date) === 'second' || precisionOf(date) === 'minute' ? only(stem) : trouble('duration');
}

/** "Last week", "this month", "on Tuesday last week". */
export function periodOf(slots: Slots, period: Unit, context: TypedContext): Stems {
  const reference = readDay(context.reference);
  if (!reference) return trouble('reference');
  const { direction = 'this', weekday } = slots;
  if (period === 'weekend') return weekendOf(reference, direction);
  const by = { last: -1, this: 0, next: 1 }[direction];
  if (period !== 'week') return shifted(slots, { by, unit: period, from: 'reference' }, context);
  const monday = addDays(reference, 1 - weekdayOf(reference) + by * 7);
  if (weekday !== undefined) return only(addDays(monday, weekday - 1));
  const [from, to] = stretchOfWeek(roughOf(slots));
  return ask('rough', [[addDays(monday, from), addDays(monday, to)]]);
}

/** In news a weekend is the last that began, unless a word says otherwise. */
function weekendOf(reference: Day, direction: Direction): Stems {
  const back = (weekdayOf(reference) + 1) % 7;
  const saturdays = { last: [-back], this: [-back, 7 - back], next: [7 - back] }[direction];
  const weekends = saturdays.map((days) => [addDays(reference, days), addDays(reference, days + 1)] as const);
  return ask(weekends.length > 1 ? 'direction' : 'rough', weekends);
}

/** "The week of 7 March" is the one that the day lies in; "the week ending 6 March" says its days. */
export function weekOf(week: NonNullable<Slots['week']>, days: Stems): Stems {
  if (!days.ok) return days;
  const stems = days.stems.flatMap((stem) => {
    if ('length' in stem || typeof stem.month !== 'number' || typeof stem.day !== 'number') return [];
    const day = { year: stem.year, month: stem.month, day: stem.day };
    const first = addDays(day, { from: 0, to: -6, of: 1 - weekdayOf(day) }[week]);
    return [[first, addDays(first, 6)] as const];
  });
  return stems.length === 0 ? trouble('words') : ask(days.question ?? 'rough', stems);
}

/** A year, or what is early, mid or late in it. */
export function yearStem(slots: Slots & { readonly year: number }): Stems {
  const year = slots.era === 'bc' ? 1 - slots.year : slots.year;
  const rough = roughOf(slots);
  if (!rough) return only({ year });
  const [from, to] = { early: [1, 4], mid: [5, 8], late: [9, 12] }[rough] as [number, number];
  return ask('rough', [
    [
      { year, month: from },
      { year, month: to },
    ],
    { year },
  ]);
}

/** A month, or what is early, mid or late in it. */
export function roughMonth({ year, month }: Pick<Day, 'year' | 'month'>, slots: Slots): Stems {
  const rough = roughOf(slots);
  if (!rough) return only({ year, month });
  const [from, to] = { early: [1, 10], mid: [11, 20], late: [21, daysInMonth(year, month)] }[rough] as [
    number,
    number,
  ];
  return ask('rough', [
    [
      { year, month, day: from },
      { year, month, day: to },
    ],
    { year, month },
  ]);
}

/** A decade or a century, or what is early, mid or late in it. */
export function longStem(open: Stem & { openYearDigits: 1 | 2 }, slots: Slots): Stems {
  const rough = roughOf(slots);
  if (!rough) return only(open);
  const tenth = open.openYearDigits === 1 ? 1 : 10;
  const [from, to] = { early: [0, 3], mid: [4, 6], late: [7, 9] }[rough] as [number, number];
  return ask('rough', [
    [{ year: open.year + from * tenth }, { year: open.year + (to + 1) * tenth - 1 }],
    open,
  ]);
}
