/** Two ends of a span, each of which says only what the other does not. */
import { precisionOf } from '../calendar';
import { checkWhen } from '../check';
import { formatEdtf } from '../format';
import { moveDate, moveWhen } from '../move';
import { parseEdtf } from '../parse';
import type { DateExpression, IntervalEnd, When } from '../types';
import type { Ends, Lasting, Side } from './ends';
import type { Unit } from './lexicon/meaning';
import { isDay, nightInto } from './nights';
import { resolve } from './resolve';
import { fillSlots, type Slots } from './slots';
import { trouble, type Reading, type Resolved } from './stems';
import type { Question, TypedContext } from './types';

/** The readings of a text whose ends were found. */
export function readEnds(ends: Ends, context: TypedContext): Resolved {
  if (ends.kind === 'duration') return trouble('duration');
  if (ends.kind === 'span') return readSpan(ends, context);
  if (ends.kind === 'two') return readTwo(ends, context);
  const slots = fillSlots(ends.kind === 'lasting' ? ends.start : ends.date);
  if (!slots || Object.keys(slots).length === 0) return trouble('words');
  const resolved = resolve(slots, context);
  if (!resolved.ok || ends.kind === 'date') return resolved;
  if (ends.kind === 'lasting') return lastingFrom(resolved, ends.lasting, context.zone);
  const { kind } = ends;
  return { ...resolved, readings: resolved.readings.map((reading) => oneSided(kind, reading, context.zone)) };
}

/** "Since" goes on, "until" began before; the others leave the other side unknown. "After" a day begins on the next. */
function oneSided(kind: Side, { start, end }: Reading, zone: string): Reading {
  if (kind === 'since') return { start, end: 'open' };
  if (kind === 'not-before') return { start, end: 'unknown' };
  if (kind === 'after') return { start: stepped(end ?? start, 1, zone), end: 'unknown' };
  if (kind === 'before') return { start: 'unknown', end: stepped(start, -1, zone) };
  return { start: kind === 'until' ? 'open' : 'unknown', end: end ?? start };
}

const STEP = { day: 'days', month: 'months', year: 'years' } as const;

/** The day, month or year beside one; an exact time stays, and so does what is about. */
function stepped(date: IntervalEnd, by: 1 | -1, zone: string): IntervalEnd {
  if (typeof date === 'string' || date.qualifier !== '' || date.openYearDigits) return date;
  const precision = precisionOf(date);
  return precision === 'day' || precision === 'month' || precision === 'year'
    ? moveDate(date, STEP[precision], by, zone)
    : date;
}

/** Two dates: one stretch where they are neighbours, "5 and 6 March"; else each may be meant, or all between. */
function readTwo(ends: Extract<Ends, { kind: 'two' }>, context: TypedContext): Resolved {
  const span = readSpan({ ...ends, kind: 'span', loose: true }, context);
  if (!span.ok) return span;
  const areNeighbours = ({ start, end }: Reading) =>
    typeof start !== 'string' &&
    end !== null &&
    formatEnd(stepped(start, 1, context.zone)) === formatEnd(end) &&
    formatEnd(start) !== formatEnd(end);
  if (ends.joint === 'and' && span.readings.every(areNeighbours)) return span;
  const readings = span.readings.flatMap(({ start, end }): Reading[] => [
    { start, end: null },
    ...(end === null
      ? []
      : [
          { start: end, end: null },
          { start, end },
        ]),
  ]);
  return { ok: true, readings, question: span.question ?? 'meaning' };
}

const formatEnd = (end: IntervalEnd): string =>
  typeof end === 'string' ? end : formatEdtf({ kind: 'date', date: end });

function readSpan({ start, end, loose }: Extract<Ends, { kind: 'span' }>, context: TypedContext): Resolved {
  const [left, right] = [fillSlots(start), fillSlots(end)];
  if (!left || !right || !isDated(left) || !isDated(right)) return trouble('words');
  if (left.night && isWholeDay(right)) return readNight(left, right, context);
  const [from, to] = complete(left, right);
  const found = readPairs(from, to, context);
  if (!found.ok) return found;
  const alike = loose ? found.readings.filter(isAlike) : found.readings;
  if (alike.length === 0) return trouble('words');
  const forward = alike.filter((reading) => isForward(reading, context.zone));
  if (forward.length > 0)
    return { ok: true, readings: forward, question: questionOf(found.question, forward) };
  return readBackwards({ left, right, from, to }, context) ?? { ...found, readings: alike };
}

/** Questions about what was not said stay, even where one reading is left. */
const UNSAID: readonly (Question | null)[] = ['day', 'reference', 'rough'];

const questionOf = (question: Question | null, readings: readonly Reading[]): Question | null =>
  readings.length > 1 || UNSAID.includes(question) ? question : null;

/** Each reading of the start with each of the end that is read from it on. */
function readPairs(from: Slots, to: Slots, context: TypedContext): Resolved {
  const starts = resolve(from, context);
  if (!starts.ok) return starts;
  const pairs = starts.readings.map((reading) => pairsFrom(reading, from, to, context));
  const failed = pairs.find((each) => !each.ok);
  const readings = pairs.flatMap((each) => (each.ok ? each.readings : []));
  if (readings.length === 0) return failed ?? trouble('words');
  const asked = pairs.find((each) => each.ok)?.question ?? null;
  return { ok: true, readings, question: starts.question ?? asked };
}

/** The two ends as they were written, and with what each has from the other. */
interface Sides {
  readonly left: Slots;
  readonly right: Slots;
  readonly from: Slots;
  readonly to: Slots;
}

/** An end before its start, where the start took its year, month, day or half of the day from the end. */
function readBackwards({ left, right, from, to }: Sides, context: TypedContext): Resolved | null {
  if (left.half === undefined && from.half !== undefined)
    return forwardOnly(readPairs({ ...from, half: from.half === 'pm' ? 'am' : 'pm' }, to, context), context);
  if (to.time && !hasDay(right)) return overMidnight(from, to, hasDay(left) || !hasDay(from), context);
  if (from.time && to.time && !hasDay(left)) return overMidnight(from, to, false, context);
  if (
    left.month === undefined &&
    left.day !== undefined &&
    from.month !== undefined &&
    right.month !== undefined
  )
    return readEarlier({ ...from, ...monthBefore(from) }, to, context);
  if (left.year === undefined && from.year !== undefined && from.era === undefined)
    return readEarlier({ ...from, year: from.year - 1 }, to, context);
  return null;
}

const DAYS = ['day', 'weekday', 'shift', 'order'] as const;
const hasDay = (slots: Slots): boolean => DAYS.some((key) => key in slots);
const isWholeDay = (slots: Slots): boolean =>
  hasDay(slots) &&
  !slots.time &&
  !slots.midnight &&
  (!slots.part || slots.part === 'early' || slots.part === 'morning');

/** "28–2 March" begins in February. */
function monthBefore({ month = 1, year }: Slots): Pick<Slots, 'month' | 'year'> {
  if (month > 1) return { month: month - 1 };
  return { month: 12, ...(year !== undefined && { year: year - 1 }) };
}

/** "28 December – 2 January 2022" begins in the year before. */
function readEarlier(from: Slots, to: Slots, context: TypedContext): Resolved {
  const starts = resolve(from, context);
  if (!starts.ok) return starts;
  const ends = resolve(to, context);
  if (!ends.ok) return ends;
  const readings = starts.readings.flatMap(({ start }) =>
    ends.readings.map((end) => ({ start, end: end.end ?? end.start })),
  );
  return forwardOnly({ ok: true, readings, question: starts.question ?? ends.question }, context);
}

function forwardOnly(found: Resolved, { zone }: TypedContext): Resolved {
  if (!found.ok) return found;
  const readings = found.readings.filter((reading) => isForward(reading, zone));
  return readings.length === 0
    ? found
    : { ok: true, readings, question: questionOf(found.question, readings) };
}

/** "5 March 22:00–02:00" ends on the day after; "10pm–2am on Saturday" may be the night before as well. */
function overMidnight(from: Slots, to: Slots, isStart: boolean, context: TypedContext): Resolved {
  const { zone } = context;
  const starts = resolve(from, context);
  if (!starts.ok) return starts;
  const ends = resolve(to, context);
  if (!ends.ok) return ends;
  const readings = starts.readings.flatMap(({ start }) =>
    ends.readings.flatMap(({ start: end }): Reading[] => {
      if (typeof start === 'string' || typeof end === 'string') return [];
      const after = { start, end: moveDate(end, 'days', 1, zone) };
      return isStart ? [after] : [after, { start: moveDate(start, 'days', -1, zone), end }];
    }),
  );
  const question = starts.question ?? ends.question ?? (isStart ? null : 'night');
  return { ok: true, readings, question: questionOf(question, readings) };
}

/** "The night of 5/6 March", "Saturday night into Sunday": from late to early, or on one side of midnight. */
function readNight(left: Slots, right: Slots, context: TypedContext): Resolved {
  const [{ part: _, night: __, ...day }, { part: ___, night: ____, ...next }] = [left, right];
  const days = readPairs(...complete(day, next), context);
  if (!days.ok) return days;
  const readings = days.readings.flatMap(({ start, end }): readonly Reading[] => {
    if (typeof start === 'string' || end === null || typeof end === 'string' || !isDay(end)) return [];
    return formatEnd(stepped(start, 1, context.zone)) === formatEnd(end)
      ? nightInto(end)
      : [{ start: { ...start, part: 'late' }, end: { ...end, part: 'early' } }];
  });
  return readings.length === 0
    ? trouble('words')
    : { ok: true, readings, question: days.question ?? 'night' };
}

/** Whether it says anything of when by itself: "mid" of "mid-March" does not. */
function isDated(slots: Slots): boolean {
  return [...LEVELS.flat(), 'period', 'time', 'midnight', 'part'].some((key) => key in slots);
}

/** The end is read from its start on: a weekday is the next, a day without a year the nearest. */
function pairsFrom({ start }: Reading, from: Slots, to: Slots, context: TypedContext): Resolved {
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
    to.weekday === from.weekday ||
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
  weekend: 2 * 86_400_000,
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
