/**
 * EDTF level 1 (ISO 8601-2:2019, as published by the Library of Congress,
 * https://www.loc.gov/standards/datetime/), plus two additions that news needs and EDTF lacks:
 * a part of a day after `T` (`2022-03-06Tlate`) and a qualifier after a clock time (`2022-03-06T09:00~`).
 */
import type { Said } from '../sentences/said';
import { MAX_YEAR, MIN_YEAR } from './calendar';
import {
  DAY_PARTS,
  type ClockTime,
  type DateExpression,
  type DayPart,
  type IntervalEnd,
  type Parsed,
  type Qualifier,
} from './types';
import { daysInMonth } from './wall';

const DATE =
  /^(?:(?<year>-?\d{4})|Y(?<longYear>-?\d{5,6})|(?<open>\d{3}X|\d{2}XX))(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?:T(?<clock>[^?~%]*))?(?<qualifier>[?~%]?)$/;
const CLOCK = /^(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?<offset>Z|[+-]\d{2}:\d{2})?$/;

/** Thrown inside the parser only; `parseEdtf` turns it into a result. */
class Refusal extends Error {
  constructor(
    readonly rule: string,
    readonly says: Said,
  ) {
    super(says.key);
  }
}

/** Reads a date or interval. Never throws: what is wrong comes back with the rule it breaks. */
export function parseEdtf(text: string): Parsed {
  try {
    return { ok: true, value: parseExpression(text) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, problem: { rule: error.rule, says: error.says } };
  }
}

function parseExpression(text: string) {
  const ends = text.split('/');
  if (ends.length === 1) return { kind: 'date', date: parseDate(text) } as const;
  if (ends.length > 2) throw new Refusal('W4', { key: 'edtf-slashes', text });
  const start = parseEnd(ends[0] ?? '');
  const end = parseEnd(ends[1] ?? '');
  if (typeof start === 'string' && typeof end === 'string') {
    throw new Refusal('W4', { key: 'edtf-no-ends', text });
  }
  return { kind: 'interval', start, end } as const;
}

function parseEnd(text: string): IntervalEnd {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : parseDate(text);
}

function parseDate(text: string): DateExpression {
  const found = DATE.exec(text)?.groups;
  if (!found) throw new Refusal('W1', { key: 'edtf-unknown', text });
  const qualifier = (found.qualifier ?? '') as Qualifier;
  return {
    ...parseYear(found),
    ...parseMonth(found, text),
    ...parseDay(found, text),
    ...parseClock(found, text),
    qualifier,
  };
}

type Groups = Record<string, string | undefined>;

function parseYear({ year, longYear, open }: Groups): Pick<DateExpression, 'year' | 'openYearDigits'> {
  if (open) return { year: Number(open.replaceAll('X', '0')), openYearDigits: open.endsWith('XX') ? 2 : 1 };
  const value = Number(year ?? longYear);
  if (year === '-0000') throw new Refusal('W5', { key: 'year-minus-zero' });
  if (longYear && Math.abs(value) < 10_000) {
    throw new Refusal('W5', { key: 'year-needs-no-y', year: longYear });
  }
  if (value < MIN_YEAR || value > MAX_YEAR)
    throw new Refusal('W5', { key: 'year-out-of-range', year: value, least: MIN_YEAR, most: MAX_YEAR });
  return { year: value };
}

function parseMonth({ month, open }: Groups, text: string): Pick<DateExpression, 'month' | 'season'> {
  if (!month) return {};
  if (open) throw new Refusal('W1', { key: 'month-of-open-year', text });
  if (month === 'XX') return { month };
  const value = Number(month);
  if (value >= 21 && value <= 24) return { season: value as 21 | 22 | 23 | 24 };
  if (value < 1 || value > 12) throw new Refusal('W5', { key: 'no-month', month });
  return { month: value };
}

function parseDay({ day, month, year, longYear }: Groups, text: string): Pick<DateExpression, 'day'> {
  if (!day) return {};
  const value = Number(month);
  if (value > 12) throw new Refusal('W1', { key: 'day-of-season', text });
  if (day === 'XX') return { day };
  if (month === 'XX') throw new Refusal('W1', { key: 'day-of-open-month', text });
  const last = daysInMonth(Number(year ?? longYear), value);
  if (Number(day) < 1 || Number(day) > last) {
    throw new Refusal('W5', { key: 'no-day', day: text.split('T')[0] ?? text, days: last });
  }
  return { day: Number(day) };
}

function parseClock({ clock, day }: Groups, text: string): Pick<DateExpression, 'part' | 'time' | 'offset'> {
  if (clock === undefined) return {};
  if (!day || day === 'XX') throw new Refusal('W2', { key: 'time-without-day', text });
  if (isDayPart(clock)) return { part: clock };
  const found = CLOCK.exec(clock)?.groups as Groups | undefined;
  if (!found) {
    throw new Refusal('W2', { key: 'no-clock', clock, parts: DAY_PARTS });
  }
  return { time: parseTime(found, clock), ...parseOffset(found.offset) };
}

function parseTime({ hour, minute, second }: Groups, clock: string): ClockTime {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) {
    throw new Refusal('W5', { key: 'no-time', clock });
  }
  return {
    hour: Number(hour),
    minute: Number(minute),
    ...(second === undefined ? {} : { second: Number(second) }),
  };
}

function parseOffset(offset: string | undefined): Pick<DateExpression, 'offset'> {
  if (!offset) return {};
  if (offset === 'Z') return { offset: 0 };
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return { offset: (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) };
}

function isDayPart(word: string): word is DayPart {
  return (DAY_PARTS as readonly string[]).includes(word);
}
