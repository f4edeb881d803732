/** Two ends of a span, each of which says only what the other does not. */
import { precisionOf } from '../calendar';
import { checkWhen } from '../check';
import { formatEdtf } from '../format';
import { moveWhen } from '../move';
import { parseEdtf } from '../parse';
import type { DateExpression, IntervalEnd, When } from '../types';
import type { Ends, Lasting } from './ends';
import type { Unit } from './lexicon/meaning';
import { resolve, trouble, type Reading, type Resolved } from './resolve';
import { fillSlots, type Slots } from './slots';
import type { TypedContext } from './types';

/** The readings of a text whose ends were found. */
export function readEnds(ends: Ends, context: TypedContext): Resolved {
  if (ends.kind === 'duration') return trouble('duration');
  if (ends.kind === 'span') return readSpan(ends, context);
  const slots = fillSlots(ends.kind === 'lasting' ? ends.start : ends.date);
  if (!slots || Object.keys(slots).length === 0) return trouble('words');
  const resolved = resolve(slots, context);
  if (!resolved.ok || ends.kind === 'date') return resolved;
  if (ends.kind === 'lasting') return lastingFrom(resolved, ends.lasting, context.zone);
  return { ...resolved, readings: resolved.readings.map((reading) => oneSided(ends.kind, reading)) };
}

/** "Since" goes on, "until" began before; "after" and "before" leave the other side unknown. */
function oneSided(kind: 'since' | 'until' | 'before' | 'after', { start, end }: Reading): Reading {
  if (kind === 'since') return { start, end: 'open' };
  if (kind === 'after') return { start: end ?? start, end: 'unknown' };
  return { start: kind === 'until' ? 'open' : 'unknown', end: end ?? start };
}

function readSpan({ start, end, loose }: Extract<Ends, { kind: 'span' }>, context: TypedContext): Resolved {
  const [left, right] = [fillSlots(start), fillSlots(end)];
  if (!left || !right || !isDated(left) || !isDated(right)) return trouble('words');
  const [from, to] = complete(left, right);
  const starts = resolve(from, context);
  if (!starts.ok) return starts;
  const pairs = starts.readings.map((reading) => pairsFrom(reading, to, context));
  const failed = pairs.find((each) => !each.ok);
  const readings = pairs.flatMap((each) => (each.ok ? each.readings : []));
  if (readings.length === 0) return failed ?? trouble('words');
  const alike = loose ? readings.filter(isAlike) : readings;
  if (alike.length === 0) return trouble('words');
  const forward = alike.filter((reading) => isForward(reading, context.zone));
  if (forward.length === 0 && left.year === undefined && from.year !== undefined && from.era === undefined)
    return readYearEarlier(from, to, context);
  const question = starts.question ?? pairs.find((each) => each.ok)?.question ?? null;
  return {
    ok: true,
    readings: forward.length > 0 ? forward : alike,
    question: forward.length === 1 ? null : question,
  };
}

/** Whether it says anything of when by itself: "mid" of "mid-March" does not. */
function isDated(slots: Slots): boolean {
  return [...LEVELS.flat(), 'period', 'time', 'midnight', 'part'].some((key) => key in slots);
}

/** "28 December – 2 January 2022" begins in the year before. */
function readYearEarlier(from: Slots, to: Slots, context: TypedContext): Resolved {
  const starts = resolve({ ...from, year: (from.year ?? 0) - 1 }, context);
  if (!starts.ok) return starts;
  const ends = resolve(to, context);
  if (!ends.ok) return ends;
  const readings = starts.readings.flatMap(({ start }) =>
    ends.readings.map((end) => ({ start, end: end.end ?? end.start })),
  );
  return { ok: true, readings, question: starts.question ?? ends.question };
}

/** The end is read from its start on: a weekday is the next, a day without a year the nearest. */
function pairsFrom({ start }: Reading, to: Slots, context: TypedContext): Resolved {
  if (typeof start === 'string') return trouble('words');
  const previous: When = {
    edtf: formatEdtf({ kind: 'date', date: { ...start, qualifier: '' } }),
    zone: context.zone,
    phrase: '',
  };
  const ends = resolve(to, { ...context, previous });
  if (!ends.ok) return ends;
  const readings = ends.readings.map((end): Reading => ({ start, end: end.end ?? end.start }));
  if (
    to.weekday === undefined ||
    to.day !== undefined ||
    readings.some((each) => isForward(each, context.zone))
  )
    return { ...ends, readings };
  return {
    ...ends,
    readings: readings.map((reading) => ({ ...reading, end: weekLater(reading.end, context.zone) })),
  };
}

function weekLater(end: IntervalEnd | null, zone: string): IntervalEnd | null {
  if (end === null || typeof end === 'string') return end;
  return moved(end, 7 * 86_400_000, zone);
}

function moved(date: DateExpression, by: number, zone: string): DateExpression {
  const { edtf } = moveWhen({ edtf: formatEdtf({ kind: 'date', date }), zone, phrase: '' }, by);
  const parsed = parseEdtf(edtf);
  return parsed.ok && parsed.value.kind === 'date' ? parsed.value.date : date;
}

/** What one end leaves out it has from the other: "5–6 March", "5 March 11:00–13:00", "9 to 11 a.m. on Sunday". */
function complete(left: Slots, right: Slots): readonly [Slots, Slots] {
  const start = asHour(left, right);
  const to = lend(start, right);
  const from = lend(to, start);
  // "About 5–6 March" is about both; "about 5 March – 6 March" is about the first.
  const both = start.about && start.month === undefined && start.time === undefined;
  return [from, both ? { ...to, about: true } : to];
}

/** "9 to 11 a.m.": a bare number beside a time is an hour. */
function asHour(left: Slots, right: Slots): Slots {
  const bare = Object.keys(left).every((key) => key === 'day' || key === 'about');
  if (!bare || left.day === undefined || !right.time || right.day !== undefined) return left;
  const { day: hour, ...rest } = left;
  return { ...rest, time: { hour, minute: 0 }, ...(right.half && { half: right.half }) };
}

const LEVELS = [
  ['day', 'weekday', 'direction', 'shift'],
  ['month', 'order', 'season'],
  ['year', 'shortYear', 'era', 'decade', 'century'],
] as const satisfies readonly (readonly (keyof Slots)[])[];

function lend(from: Slots, to: Slots): Slots {
  const finest = LEVELS.findIndex((keys) => keys.some((key) => to[key] !== undefined));
  // A weekday or "yesterday" needs nothing more; a whole text without any date takes all.
  if (to.day === undefined && (to.weekday !== undefined || to.shift)) return to;
  const wanted = LEVELS.slice(finest + 1)
    .filter((keys) => keys.every((key) => to[key] === undefined))
    .flat();
  const given = wanted.filter((key) => from[key] !== undefined);
  if (
    finest >= 0 &&
    from.month === undefined &&
    from.order === undefined &&
    finest === 0 &&
    to.month !== undefined
  )
    return to;
  const lent = { ...to, ...Object.fromEntries(given.map((key) => [key, from[key]])) };
  return from.half && to.time && !to.half && to.time.hour <= 12 && from.time
    ? { ...lent, half: from.half }
    : lent;
}

const CLASSES: Readonly<Record<string, number>> = {
  part: 0,
  minute: 0,
  second: 0,
  day: 1,
  month: 2,
  season: 2,
  year: 3,
};

function isAlike({ start, end }: Reading): boolean {
  if (typeof start === 'string' || end === null || typeof end === 'string') return false;
  return (CLASSES[precisionOf(start)] ?? 4) === (CLASSES[precisionOf(end)] ?? 4);
}

function isForward({ start, end }: Reading, zone: string): boolean {
  if (end === null) return true;
  return checkWhen({ edtf: formatEdtf({ kind: 'interval', start, end }), zone }).length === 0;
}

const MS: Readonly<Record<Unit, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
  month: 0,
  year: 0,
};

/** Days that it lasts count the first; hours begin at its clock time. How long "several" is nobody knows. */
function lastingFrom(
  resolved: Extract<Resolved, { ok: true }>,
  { count, unit }: Lasting,
  zone: string,
): Resolved {
  const readings = resolved.readings.map(({ start }): Reading => {
    if (typeof start === 'string' || count === null) return { start, end: 'unknown' };
    if (unit === 'month' || unit === 'year')
      return { start, end: { ...start, ...inMonths(start, count * (unit === 'year' ? 12 : 1)) } };
    const isDay = precisionOf(start) === 'day';
    const by = count * MS[unit] - (isDay && MS[unit] >= MS.day ? MS.day : 0);
    return { start, end: moved(start, by, zone) };
  });
  return { ...resolved, readings };
}

function inMonths({ year, month }: DateExpression, by: number): Partial<DateExpression> {
  if (typeof month !== 'number') return { year: year + Math.round(by / 12) };
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}
