/** Dates changed by hand: dragging never adds precision that was not written (W11). */
import { Temporal } from 'temporal-polyfill/implementation';
import { sentence } from '../sentences/said';
import { extentOf } from './bounds';
import { MAX_YEAR, MIN_YEAR, precisionOf, wallStart } from './calendar';
import { datesOf } from './check';
import { formatEdtf } from './format';
import { parseEdtf } from './parse';
import type { DateExpression, IntervalEnd, Precision, When, WhenExpression } from './types';
import { instantsOf, offsetMinutes, wallAt } from './zone';

export type Unit = 'years' | 'months' | 'days' | 'minutes' | 'seconds';

/** The step a date of each precision moves by: a count of a calendar unit, and about how many ms that is. */
const STEP: Readonly<Record<Precision, { unit: Unit; count: number; ms: number }>> = {
  century: { unit: 'years', count: 100, ms: 100 * 31_556_952_000 },
  decade: { unit: 'years', count: 10, ms: 10 * 31_556_952_000 },
  year: { unit: 'years', count: 1, ms: 31_556_952_000 },
  season: { unit: 'months', count: 3, ms: 3 * 2_629_746_000 },
  month: { unit: 'months', count: 1, ms: 2_629_746_000 },
  day: { unit: 'days', count: 1, ms: 86_400_000 },
  part: { unit: 'days', count: 1, ms: 86_400_000 },
  minute: { unit: 'minutes', count: 1, ms: 60_000 },
  second: { unit: 'seconds', count: 1, ms: 1000 },
};

/** Precisions from coarse to fine, as STEP lists them. */
const COARSE_FIRST = Object.keys(STEP) as Precision[];

/**
 * The date moved by about `delta` ms: to the nearest step of its coarsest written end (whole days for a
 * day, whole months for a month), so that a span keeps its form. Returns the same object when that is no step,
 * or leads out of the years that can be written (W5).
 */
export function moveWhen(when: When, delta: number): When {
  const expression = mustParse(when);
  const step = STEP[coarsest(expression)];
  const count = nearestCount(delta, step.ms) * step.count;
  if (count === 0 || !canMove(expression, delta)) return when;
  const move = (date: DateExpression) => moveDate(date, step.unit, count, when.zone);
  return rewritten(when, mapDates(expression, move));
}

/** About how long the step is that moveWhen moves a date by, in ms: that of its coarsest written end. */
export function stepLength(when: When): number {
  return STEP[coarsest(mustParse(when))].ms;
}

/**
 * A single date moved by `delta` ms and written to the minute, for an editor who means the hour: the one
 * way in which moving adds precision, and only by a move. An interval moves as by moveWhen, for a span keeps its form (W11).
 */
export function moveWhenToMinute(when: When, delta: number): When {
  const expression = mustParse(when);
  if (expression.kind === 'interval') return moveWhen(when, delta);
  if (delta === 0 || !canMove(expression, delta)) return when;
  const { date } = expression;
  const precision = date.time?.second === undefined ? 'minute' : 'second';
  const moved = clockAt(extentOf(date, when.zone).from + delta, when.zone, precision);
  return rewritten(when, { kind: 'date', date: { ...moved, qualifier: date.qualifier } });
}

/**
 * The date with one end of its interval put at an instant (ms since the epoch), written as finely as that
 * end was. An end that would pass the other stops where that begins (W9); a date that is no interval stays as it is.
 */
export function resizeWhen(when: When, side: 'start' | 'end', instant: number): When {
  const expression = mustParse(when);
  const put = [instant, ...meetings(expression, side, when.zone)]
    .map((at) => withEnd(expression, side, at, when.zone))
    .find((each) => each && !crosses(each, when.zone));
  return put ? rewritten(when, put) : when;
}

/** The interval with a written end put at an instant, as finely as that end is written; null where there is none. */
function withEnd(
  expression: WhenExpression,
  side: 'start' | 'end',
  instant: number,
  zone: string,
): WhenExpression | null {
  const old = expression.kind === 'interval' ? expression[side] : 'open';
  if (expression.kind === 'date' || typeof old === 'string') return null;
  const part = old.part && { part: old.part };
  const put = { ...dateAt(instant, zone, precisionOf(old), side), ...part, qualifier: old.qualifier };
  return { ...expression, [side]: put };
}

/** Instants at which an end may stop where the other begins: in the unit that holds it, else in the next. */
function meetings(expression: WhenExpression, side: 'start' | 'end', zone: string): number[] {
  const other = expression.kind === 'interval' ? expression[side === 'start' ? 'end' : 'start'] : 'open';
  if (typeof other === 'string') return [];
  const { from } = extentOf(other, zone);
  if (side === 'start') return [from];
  const first = withEnd(expression, 'end', from + 1, zone);
  const end = first?.kind === 'interval' ? first.end : 'open';
  return typeof end === 'string' ? [] : [from + 1, extentOf(end, zone).to + 1];
}

/**
 * The date with one end put at an instant (ms since the epoch), as a desk says "from here" or "until here". An
 * interval's written end moves as by resizeWhen; one that is open or unknown is written as finely as the other; a
 * single date becomes an interval from it, or up to it. Null where the end would pass the other, or be the same date.
 */
export function putEnd(when: When, side: 'start' | 'end', instant: number): When | null {
  const expression = mustParse(when);
  const other = side === 'start' ? 'end' : 'start';
  if (expression.kind === 'interval' && typeof expression[side] !== 'string') {
    const put = withEnd(expression, side, instant, when.zone);
    const moved = put && !crosses(put, when.zone) ? rewritten(when, put) : when;
    return moved === when ? null : moved;
  }
  const kept = expression.kind === 'date' ? expression.date : expression[other];
  if (typeof kept === 'string') return null;
  const precision = precisionOf(kept);
  const put = dateAt(instant, when.zone, precision, side);
  const interval: WhenExpression =
    side === 'start'
      ? { kind: 'interval', start: put, end: kept }
      : { kind: 'interval', start: kept, end: put };
  const [a, b] = [extentOf(put, when.zone), extentOf(kept, when.zone)];
  const ordered = side === 'start' ? a.from < b.from : b.from < a.from;
  return ordered ? rewritten(when, interval) : null;
}

/** A new date at an instant (ms since the epoch), in a zone, written to a precision from year to minute. */
export function whenAt(instant: number, zone: string, precision: Precision): When {
  const date = dateAt(instant, zone, precision, 'start');
  return { edtf: formatEdtf({ kind: 'date', date }), zone, phrase: '' };
}

/** Whether a moved date could still be written: inside the years of W5, and in four digits where some are left open. */
export function canMove(expression: WhenExpression, delta: number): boolean {
  return datesOf(expression).every(({ year, openYearDigits }) => {
    const moved = year + delta / STEP.year.ms;
    return openYearDigits ? moved >= 0 && moved < 9_900 : moved > MIN_YEAR && moved < MAX_YEAR;
  });
}

/** The expression of a valid date; throws on another. */
export function mustParse(when: When): WhenExpression {
  const parsed = parseEdtf(when.edtf);
  if (!parsed.ok) throw new RangeError(sentence(parsed.problem.says));
  return parsed.value;
}

/** A moved date is no longer what the phrase said. */
export function rewritten(when: When, expression: WhenExpression): When {
  const edtf = formatEdtf(expression);
  return edtf === when.edtf ? when : { edtf, zone: when.zone, phrase: '' };
}

/** The precision of the coarsest end that is written. */
export function coarsest(expression: WhenExpression): Precision {
  const precisions = datesOf(expression).map(precisionOf);
  return COARSE_FIRST.find((precision) => precisions.includes(precision)) ?? 'day';
}

function nearestCount(delta: number, stepMs: number): number {
  const count = Math.round(delta / stepMs);
  return Object.is(count, -0) ? 0 : count;
}

/** The expression with each date that is written in it changed. */
export function mapDates(
  expression: WhenExpression,
  change: (date: DateExpression) => DateExpression,
): WhenExpression {
  const changeEnd = (end: IntervalEnd) => (typeof end === 'string' ? end : change(end));
  if (expression.kind === 'date') return { kind: 'date', date: change(expression.date) };
  return { kind: 'interval', start: changeEnd(expression.start), end: changeEnd(expression.end) };
}

/** A date moved by so many calendar units: minutes and seconds by the clock, the others by the calendar. */
export function moveDate(date: DateExpression, unit: Unit, count: number, zone: string): DateExpression {
  if (unit === 'minutes' || unit === 'seconds') {
    const instant = extentOf(date, zone).from + count * (unit === 'minutes' ? 60_000 : 1000);
    return { ...clockAt(instant, zone, precisionOf(date)), qualifier: date.qualifier };
  }
  const wall = wallStart(date).add({ [unit]: count });
  return date.time ? movedClock(date, wall, zone) : withWall(date, wall);
}

/** A clock time moved by whole days: kept by the wall clock, pushed on where the clocks skip it. */
function movedClock(date: DateExpression, wall: Temporal.PlainDateTime, zone: string): DateExpression {
  return { ...clockAt(instantsOf(wall, zone).first, zone, precisionOf(date)), qualifier: date.qualifier };
}

/** The date with the fields it has taken from a wall time; fields it does not have stay absent. */
function withWall(date: DateExpression, wall: Temporal.PlainDateTime): DateExpression {
  return {
    ...date,
    year: wall.year,
    ...(typeof date.month === 'number' && { month: wall.month }),
    ...(date.season && seasonOf(wall)),
    ...(typeof date.day === 'number' && { day: wall.day }),
  };
}

function seasonOf(wall: Temporal.PlainDateTime): Pick<DateExpression, 'year' | 'season'> {
  const winterOfLastYear = wall.month < 3;
  const season = winterOfLastYear ? 24 : 21 + Math.floor((wall.month - 3) / 3);
  return { year: wall.year - (winterOfLastYear ? 1 : 0), season: season as 21 | 22 | 23 | 24 };
}

/** The date of a precision at an instant. An interval's end that falls on a boundary belongs to the unit before it. */
function dateAt(instant: number, zone: string, precision: Precision, side: 'start' | 'end'): DateExpression {
  if (precision === 'minute' || precision === 'second') return clockAt(instant, zone, precision);
  const wall = wallAt(side === 'end' ? instant - 1 : instant, zone);
  const year = { year: wall.year, qualifier: '' as const };
  if (precision === 'century') return { ...year, ...openYear(wall.year, 2) };
  if (precision === 'decade') return { ...year, ...openYear(wall.year, 1) };
  if (precision === 'year') return year;
  if (precision === 'season') return { ...year, ...seasonOf(wall) };
  const month = { ...year, month: wall.month };
  return precision === 'month' ? month : { ...month, day: wall.day };
}

/** EDTF can leave digits open only in years 0000 to 9999; outside them the year stands whole. */
function openYear(year: number, digits: 1 | 2): Pick<DateExpression, 'year' | 'openYearDigits'> {
  if (year < 0 || year > 9999) return { year };
  return { year: year - (year % 10 ** digits), openYearDigits: digits };
}

/** Clock time at an instant, with its offset only where the wall clock shows that time twice. */
function clockAt(instant: number, zone: string, precision: Precision): DateExpression {
  const unit = precision === 'second' ? 'second' : 'minute';
  const wall = wallAt(instant, zone).round({ smallestUnit: unit, roundingMode: 'floor' });
  const { first, last } = instantsOf(wall, zone);
  return {
    year: wall.year,
    month: wall.month,
    day: wall.day,
    time: { hour: wall.hour, minute: wall.minute, ...(unit === 'second' && { second: wall.second }) },
    ...(first !== last && { offset: offsetMinutes(instant, zone) }),
    qualifier: '',
  };
}

/** Whether an interval ends before it begins (W9). */
function crosses(expression: WhenExpression, zone: string): boolean {
  if (expression.kind === 'date') return false;
  const { start, end } = expression;
  if (typeof start === 'string' || typeof end === 'string') return false;
  const [from, to] = [extentOf(start, zone), extentOf(end, zone)];
  return to.to < from.from || to.from < from.from;
}
