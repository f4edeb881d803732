/** From what the words of one date say to the dates that they can mean. */
import { clocksOf } from './clock';
import { addDays, dayOfWhen, exists, readDay, weekdayOf, type Day } from './days';
import type { Direction } from './lexicon/meaning';
import { nightsOf } from './nights';
import { longStem, periodOf, roughMonth, shifted, weekOf, yearStem } from './periods';
import type { Slots } from './slots';
import {
  ask,
  kindOf,
  only,
  trouble,
  type Reading,
  type Resolved,
  type StemKind,
  type StemOrStretch,
  type Stems,
} from './stems';
import type { Question, TypedContext } from './types';
import { yearsAround, yearsOf } from './years';

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
  const nights = readings.map((reading) => nightReadings(slots, reading));
  const asked = nights.some((each) => each !== null) ? 'night' : null;
  return {
    ok: true,
    readings: readings.flatMap((reading, at) => nights[at] ?? [reading]),
    question: found.question ?? clocks.question ?? asked,
  };
}

/** The nights that a part of a day can be; null where it is none that has to be asked. */
function nightReadings({ night, time }: Slots, { start }: Reading): readonly Reading[] | null {
  return night && !time && typeof start !== 'string' && start.part ? nightsOf(night, start) : null;
}

function stemsOf(slots: Slots, context: TypedContext): Stems {
  const kind = kindOf(slots);
  if (kind === 'mixed') return trouble('words');
  if (kind === null) return clockAlone(slots, context);
  // A year of two digits decides between centuries before anything else is worked out.
  if (slots.shortYear !== undefined && kind !== 'order') return shortYear(slots, slots.shortYear, context);
  return STEMS[kind](slots, context);
}

const STEMS: Readonly<Record<StemKind, (slots: Slots, context: TypedContext) => Stems>> = {
  order: (slots, context) => eitherOrder(slots, slots.order!, context),
  week: (slots, context) => weekOf(slots.week!, stemsOf(without(slots, 'week'), context)),
  period: (slots, context) => periodOf(slots, slots.period!, context),
  shift: (slots, context) => shifted(slots, slots.shift!, context),
  century: (slots) => longStem({ year: (slots.century! - 1) * 100, openYearDigits: 2 }, slots),
  decade: (slots) => longStem({ year: slots.decade!, openYearDigits: 1 }, slots),
  day: (slots, context) => dayStem(slots, slots.day!, context),
  weekday: (slots, context) => weekdayStem(slots, slots.weekday!, context),
  month: monthStem,
  season: monthStem,
  year: (slots) => yearStem({ ...slots, year: slots.year! }),
};

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

function monthStem(slots: Slots, context: TypedContext): Stems {
  const { season, direction } = slots;
  const month = slots.month ?? 3 + 3 * ((season ?? 21) - 21);
  const written = yearOf(slots);
  const dayIn = (year: number) => ({ year, month, day: 15 });
  const years =
    written !== undefined
      ? [written]
      : direction
        ? yearsTowards(direction, month, season === undefined ? 1 : 3, context)
        : yearsOf(dayIn, context);
  if (years.length === 0) return trouble('year');
  if (season !== undefined)
    return several(
      'year',
      years.map((year) => only({ year, season })),
    );
  return several(
    'year',
    years.map((year) => roughMonth({ year, month }, slots)),
  );
}

/** "Last spring" is over, "next spring" has not begun; where the same year has one, it may be that or the one beyond. */
function yearsTowards(
  direction: Direction,
  month: number,
  months: number,
  { reference }: TypedContext,
): readonly number[] {
  const now = readDay(reference);
  if (!now) return [];
  if (direction === 'this') return [now.year];
  if (direction === 'next') return now.month < month ? [now.year, now.year + 1] : [now.year + 1];
  return now.month >= month + months ? [now.year, now.year - 1] : [now.year - 1];
}

/** The readings of each, asked about where there are several. */
function several(question: Question, found: readonly Stems[]): Stems {
  const stems = found.flatMap((each): readonly StemOrStretch[] => (each.ok ? each.stems : []));
  if (stems.length === 0) return found[0]!;
  const asked = found.find((each) => each.ok && each.question !== null);
  const inner = asked?.ok ? asked.question : null;
  return stems.length === 1 && inner === null
    ? only(stems[0]!)
    : ask(found.length > 1 ? question : inner!, stems);
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
  const years = yearsOf((year) => ({ year, month, day }), context);
  if (years.length === 0) return trouble('year');
  if (slots.weekday !== undefined) return yearByWeekday({ month, day }, slots.weekday, years);
  return several(
    'year',
    years.map((year) => checked({ year, month, day }, slots)),
  );
}

function checked(day: Day, { weekday }: Slots): Stems {
  if (!exists(day)) return trouble('calendar');
  return weekday !== undefined && weekdayOf(day) !== weekday ? trouble('weekday') : only(day);
}

/** "Sunday 6 March" without a year: where the likely year has another weekday then, one of the two is a slip, or it is another year. */
function yearByWeekday({ month, day }: Omit<Day, 'year'>, weekday: number, years: readonly number[]): Stems {
  const [likely = 0] = years;
  const days = yearsAround({ month, day }, likely).map((year) => ({ year, month, day }));
  const fits = (date: Day) => weekdayOf(date) === weekday;
  const known = days.find((date) => years.includes(date.year) && fits(date));
  if (known) return only(known);
  const written = { year: likely, month, day };
  if (!exists(written)) return trouble('calendar');
  const away = ((weekday - weekdayOf(written) + 10) % 7) - 3;
  return ask('weekday', [written, addDays(written, away), ...days.filter(fits).slice(0, 1)]);
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

/** A clock time or a part of a day belongs to the day that stands there; else it is asked for. */
function clockAlone(slots: Slots, context: TypedContext): Stems {
  if (!slots.time && !slots.part && !slots.midnight) return trouble('words');
  const previous = dayOfWhen(context.previous);
  if (previous) return only(previous);
  const reference = readDay(context.reference);
  return reference ? ask('day', [reference]) : trouble('reference');
}
