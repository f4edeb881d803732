/**
 * EDTF level 1 (ISO 8601-2:2019, as published by the Library of Congress,
 * https://www.loc.gov/standards/datetime/), plus two additions that news needs and EDTF lacks:
 * a part of a day after `T` (`2022-03-06Tlate`) and a qualifier after a clock time (`2022-03-06T09:00~`).
 */
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
const SHAPE_HELP =
  'write a date as 2022, 2022-03, 2022-03-05, 2022-03-05T11:00 or 2022-03-05Tevening, an interval as 2022-03-05/2022-03-06 or 2022-03-05/..';

/** Thrown inside the parser only; `parseEdtf` turns it into a result. */
class Refusal extends Error {
  constructor(
    readonly rule: string,
    message: string,
  ) {
    super(message);
  }
}

/** Reads a date or interval. Never throws: what is wrong comes back with the rule it breaks. */
export function parseEdtf(text: string): Parsed {
  try {
    return { ok: true, value: parseExpression(text) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, problem: { rule: error.rule, message: error.message } };
  }
}

function parseExpression(text: string) {
  const ends = text.split('/');
  if (ends.length === 1) return { kind: 'date', date: parseDate(text) } as const;
  if (ends.length > 2) throw new Refusal('W4', `"${text}" has more than one slash; an interval has one`);
  const start = parseEnd(ends[0] ?? '');
  const end = parseEnd(ends[1] ?? '');
  if (typeof start === 'string' && typeof end === 'string') {
    throw new Refusal('W4', `"${text}" has no date on either side; give at least one`);
  }
  return { kind: 'interval', start, end } as const;
}

function parseEnd(text: string): IntervalEnd {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : parseDate(text);
}

function parseDate(text: string): DateExpression {
  const found = DATE.exec(text)?.groups;
  if (!found) throw new Refusal('W1', `"${text}" is not a date Dateline knows; ${SHAPE_HELP}`);
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
  if (year === '-0000') throw new Refusal('W5', 'the year before 0001 is 0000 (1 BCE), not -0000');
  if (longYear && Math.abs(value) < 10_000) {
    throw new Refusal('W5', `Y${longYear}: years of up to four digits are written without Y`);
  }
  if (value < MIN_YEAR || value > MAX_YEAR)
    throw new Refusal('W5', `the year ${value} is outside ${MIN_YEAR} to ${MAX_YEAR}`);
  return { year: value };
}

function parseMonth({ month, open }: Groups, text: string): Pick<DateExpression, 'month' | 'season'> {
  if (!month) return {};
  if (open) throw new Refusal('W1', `"${text}" gives a month in a year that is not known`);
  if (month === 'XX') return { month };
  const value = Number(month);
  if (value >= 21 && value <= 24) return { season: value as 21 | 22 | 23 | 24 };
  if (value < 1 || value > 12)
    throw new Refusal('W5', `${month} is not a month (01 to 12) nor a season (21 to 24)`);
  return { month: value };
}

function parseDay({ day, month, year, longYear }: Groups, text: string): Pick<DateExpression, 'day'> {
  if (!day) return {};
  const value = Number(month);
  if (value > 12) throw new Refusal('W1', `"${text}" gives a day of a season`);
  if (day === 'XX') return { day };
  if (month === 'XX') throw new Refusal('W1', `"${text}" gives a day in a month that is not known`);
  const last = daysInMonth(Number(year ?? longYear), value);
  if (Number(day) < 1 || Number(day) > last) {
    throw new Refusal('W5', `${text.split('T')[0]} does not exist; that month has ${last} days`);
  }
  return { day: Number(day) };
}

function parseClock({ clock, day }: Groups, text: string): Pick<DateExpression, 'part' | 'time' | 'offset'> {
  if (clock === undefined) return {};
  if (!day || day === 'XX') throw new Refusal('W2', `"${text}" gives a time without a day`);
  if (isDayPart(clock)) return { part: clock };
  const found = CLOCK.exec(clock)?.groups as Groups | undefined;
  if (!found) {
    throw new Refusal(
      'W2',
      `"${clock}" is neither a time (11:00) nor a part of a day (${DAY_PARTS.join(', ')})`,
    );
  }
  return { time: parseTime(found, clock), ...parseOffset(found.offset) };
}

function parseTime({ hour, minute, second }: Groups, clock: string): ClockTime {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) {
    throw new Refusal(
      'W5',
      `${clock} is not a time of day; hours go from 00 to 23, minutes and seconds to 59`,
    );
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
