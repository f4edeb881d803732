/** From what the words of one date say to the dates that they can mean. */
import type { DateExpression, IntervalEnd } from '../types';
import { addDays, dayNumber, dayOfWhen, exists, readDay, weekdayOf, type Day } from './days';
import type { Unit } from './lexicon/meaning';
import type { Slots } from './slots';
import { clocksOf } from './clock';
import type { Question, Trouble, TypedContext } from './types';

/** A single date has no end. */
export interface Reading {
  readonly start: IntervalEnd;
  readonly end: IntervalEnd | null;
}

/** One reading, or several with the question that decides between them. */
export type Resolved =
  | { readonly ok: true; readonly readings: readonly Reading[]; readonly question: Question | null }
  | { readonly ok: false; readonly trouble: Trouble };

/** A date without its clock and its qualifier. */
type Stem = Omit<DateExpression, 'qualifier'>;
type Stems =
  | {
      readonly ok: true;
      readonly stems: readonly (Stem | readonly [Stem, Stem])[];
      readonly question: Question | null;
    }
  | { readonly ok: false; readonly trouble: Trouble };

export const trouble = (of: Trouble) => ({ ok: false, trouble: of }) as const;
const only = (stem: Stem | readonly [Stem, Stem]): Stems => ({ ok: true, stems: [stem], question: null });
const ask = (question: Question, stems: readonly (Stem | readonly [Stem, Stem])[]): Stems => ({
  ok: true,
  stems,
  question,
});

export function resolve(slots: Slots, context: TypedContext): Resolved {
  const found = stemsOf(slots, context);
  if (!found.ok) return found;
  const clocks = clocksOf(slots);
  if (!clocks.ok) return clocks;
  const qualifier = slots.about ? (slots.doubt ? '%' : '~') : slots.doubt ? '?' : '';
  const readings = found.stems.flatMap((stem) =>
    clocks.clocks.map(({ nextDay, ...clock }): Reading => {
      if ('length' in stem)
        return {
          start: { ...stem[0], qualifier: qualifier || '~' },
          end: { ...stem[1], qualifier: qualifier || '~' },
        };
      const day = nextDay ? { ...stem, ...addDays(stem as Day, 1) } : stem;
      return { start: { ...day, ...clock, qualifier }, end: null };
    }),
  );
  return { ok: true, readings, question: found.question ?? clocks.question };
}

function stemsOf(slots: Slots, context: TypedContext): Stems {
  if (slots.order) return eitherOrder(slots, slots.order, context);
  if (slots.period) return periodOf(slots, context);
  if (slots.shift) return shifted(slots.shift, context);
  if (slots.century !== undefined) return only({ year: (slots.century - 1) * 100, openYearDigits: 2 });
  if (slots.decade !== undefined) return only({ year: slots.decade, openYearDigits: 1 });
  if (slots.shortYear !== undefined) return shortYear(slots, slots.shortYear, context);
  if (slots.day !== undefined) return dayStem(slots, slots.day, context);
  if (slots.weekday !== undefined) return weekdayStem(slots, slots.weekday, context);
  if (slots.month !== undefined || slots.season !== undefined) return monthStem(slots, context);
  if (slots.year !== undefined) return yearStem(slots, slots.year);
  return clockAlone(slots, context);
}

function eitherOrder(slots: Slots, [a, b]: readonly [number, number], context: TypedContext): Stems {
  const found = [
    stemsOf({ ...without(slots, 'order'), day: a, month: b }, context),
    stemsOf({ ...without(slots, 'order'), day: b, month: a }, context),
  ];
  const stems = found.flatMap((each) => (each.ok ? each.stems : []));
  if (stems.length === 0) return found[0]!;
  return stems.length === 1 ? only(stems[0]!) : ask('order', stems);
}

function without(slots: Slots, key: keyof Slots): Slots {
  return Object.fromEntries(Object.entries(slots).filter(([name]) => name !== key));
}

/** Two digits of a year are those of the years around; farther away there is a century to ask for. */
function shortYear(given: Slots, digits: number, context: TypedContext): Stems {
  const slots = without(given, 'shortYear');
  const near = (dayOfWhen(context.previous) ?? readDay(context.reference))?.year;
  const years = [1900 + digits, 2000 + digits];
  // "32 March" is more often a slip than a month of 2032.
  const hasDay = slots.day !== undefined || slots.order !== undefined;
  const [close] = years.filter((year) => hasDay && near !== undefined && Math.abs(year - near) <= 10);
  if (close !== undefined) return stemsOf({ ...slots, year: close }, context);
  const found = years.map((year) => stemsOf({ ...slots, year }, context));
  const stems = found.flatMap((each) => (each.ok ? each.stems : []));
  return stems.length === 0 ? found[0]! : ask('year', stems);
}

/** Astronomical: the year before 1 is 0. */
const yearOf = ({ year, era }: Slots): number | undefined =>
  year === undefined ? undefined : era === 'bc' ? 1 - year : year;

function yearStem(slots: Slots, _year: number): Stems {
  const year = yearOf(slots) ?? 0;
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

/** "Early", "mid" and "late" of something longer than a day. */
function roughOf({ part, mid }: Slots): 'early' | 'mid' | 'late' | null {
  if (mid) return 'mid';
  return part === 'early' || part === 'late' ? part : null;
}

function monthStem(slots: Slots, context: TypedContext): Stems {
  const { month, season } = slots;
  const near = dayOfWhen(context.previous) ?? readDay(context.reference);
  const first = month ?? 3 + 3 * ((season ?? 21) - 21);
  const year = yearOf(slots) ?? (near && nearestYear(near, (y) => ({ year: y, month: first, day: 15 })));
  if (year === null || year === undefined) return trouble('year');
  if (month === undefined) return season === undefined ? trouble('year') : only({ year, season });
  const rough = roughOf(slots);
  if (!rough) return only({ year, month });
  const last = rough === 'late' ? lastDay(year, month) : 0;
  const [from, to] = { early: [1, 10], mid: [11, 20], late: [21, last] }[rough] as [number, number];
  return ask('rough', [
    [
      { year, month, day: from },
      { year, month, day: to },
    ],
    { year, month },
  ]);
}

function lastDay(year: number, month: number): number {
  return [31, 30, 29, 28].find((day) => exists({ year, month, day })) ?? 28;
}

/** The year in which a day lies nearest to another. */
function nearestYear(near: Day, dayIn: (year: number) => Day): number {
  const distance = (year: number) => Math.abs(dayNumber(dayIn(year)) - dayNumber(near));
  return [near.year, near.year - 1, near.year + 1].toSorted((a, b) => distance(a) - distance(b))[0]!;
}

function dayStem(slots: Slots, day: number, context: TypedContext): Stems {
  const near = dayOfWhen(context.previous) ?? readDay(context.reference);
  const { month } = slots;
  if (month === undefined) {
    if (slots.year !== undefined || !near) return trouble(near ? 'words' : 'reference');
    // "The 6th" is of the month at hand; of the one before, where this one's is still to come.
    const isAhead = !context.previous && day > near.day;
    const { year, month: at } = isAhead ? addDays({ ...near, day: 1 }, -1) : near;
    return checked({ year, month: at, day }, slots);
  }
  const written = yearOf(slots);
  if (written !== undefined) return checked({ year: written, month, day }, slots);
  if (!near) return trouble('year');
  if (slots.weekday !== undefined) return yearByWeekday({ month, day }, slots.weekday, near);
  return checked({ year: nearestYear(near, (year) => ({ year, month, day })), month, day }, slots);
}

function checked(day: Day, { weekday }: Slots): Stems {
  if (!exists(day)) return trouble('calendar');
  return weekday !== undefined && weekdayOf(day) !== weekday ? trouble('weekday') : only(day);
}

/** "Sunday 6 March" without a year: the nearest year in which it is a Sunday. */
function yearByWeekday({ month, day }: Omit<Day, 'year'>, weekday: number, near: Day): Stems {
  for (const away of [0, -1, 1, -2, 2, -3, 3]) {
    const found = { year: near.year + away, month, day };
    if (exists(found) && weekdayOf(found) === weekday) return only(found);
  }
  return trouble('weekday');
}

/** In news a weekday is the last one, the day of writing among them, unless a word says otherwise. */
function weekdayStem({ direction }: Slots, weekday: number, context: TypedContext): Stems {
  const reference = readDay(context.reference);
  const from = reference ?? dayOfWhen(context.previous);
  if (!from) return trouble('reference');
  const back = (weekdayOf(from) - weekday + 7) % 7;
  const [past, ahead] = [addDays(from, -back), addDays(from, 7 - back)];
  if (!reference) return ask('reference', [past, ahead]);
  if (direction === 'next') return only(ahead);
  if (direction === 'last') return only(back === 0 ? addDays(from, -7) : past);
  return direction === 'this' && back !== 0 ? ask('direction', [past, ahead]) : only(past);
}

const LENGTH: Partial<Record<Unit, number>> = { day: 1, week: 7 };

/** "Yesterday", "three days ago", "two weeks later". Months and years are no finer than that. */
function shifted({ by, unit, from }: NonNullable<Slots['shift']>, context: TypedContext): Stems {
  const reference = readDay(context.reference);
  const anchor = from === 'previous' ? (dayOfWhen(context.previous) ?? reference) : reference;
  const days = LENGTH[unit];
  if (!anchor) {
    const near = dayOfWhen(context.previous);
    return near && days !== undefined ? ask('reference', [addDays(near, by * days)]) : trouble('reference');
  }
  if (days !== undefined) return only(addDays(anchor, by * days));
  if (unit === 'year') return only({ year: anchor.year + by });
  if (unit !== 'month') return trouble('reference');
  const months = anchor.year * 12 + anchor.month - 1 + by;
  return only({ year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 });
}

/** "Last week", "this month", "next year". */
function periodOf({ period, direction }: Slots, context: TypedContext): Stems {
  const reference = readDay(context.reference);
  if (!reference || !period) return trouble('reference');
  const by = { last: -1, this: 0, next: 1 }[direction ?? 'this'];
  if (period !== 'week') return shifted({ by, unit: period, from: 'reference' }, context);
  const monday = addDays(reference, 1 - weekdayOf(reference) + by * 7);
  return ask('rough', [[monday, addDays(monday, 6)]]);
}

/** A clock time or a part of a day belongs to the day that stands there; else it is asked for. */
function clockAlone(slots: Slots, context: TypedContext): Stems {
  if (!slots.time && !slots.part && !slots.midnight) return trouble('words');
  const previous = dayOfWhen(context.previous);
  if (previous) return only(previous);
  const reference = readDay(context.reference);
  return reference ? ask('day', [reference]) : trouble('reference');
}
