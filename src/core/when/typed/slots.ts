/** One date as far as its words say it: what was named, in whatever order, before anything is worked out. */
import type { ClockTime, DayPart } from '../types';
import type { Away, Direction, Night, Unit } from './lexicon/meaning';
import { isPlain, type Token } from './tokens';

export interface Slots {
  readonly year?: number;
  readonly shortYear?: number;
  readonly month?: number;
  readonly day?: number;
  /** Two numbers of which one is the day and the other the month. */
  readonly order?: readonly [number, number];
  readonly season?: 21 | 22 | 23 | 24;
  readonly decade?: number;
  /** 20 for 1900 to 1999. */
  readonly century?: number;
  readonly era?: 'bc' | 'ad';
  readonly weekday?: number;
  readonly direction?: Direction;
  /** With a direction: last week, next month. */
  readonly period?: Unit;
  /** From the reference day, or from the date that stands there. */
  readonly shift?: Away;
  /** The whole week of a day, or the seven days that begin or end with it. */
  readonly week?: 'of' | 'from' | 'to';
  readonly time?: ClockTime;
  readonly half?: 'am' | 'pm';
  /** "at 9": morning or evening is not said. */
  readonly bareHour?: true;
  readonly midnight?: true;
  readonly part?: DayPart;
  /** With the part "late": which night. */
  readonly night?: Night;
  readonly mid?: true;
  readonly about?: true;
  readonly doubt?: true;
}

type Fill = Partial<{ -readonly [K in keyof Slots]: Slots[K] }>;

/** What the tokens of one date say; null when they say something twice, or something that no date has. */
export function fillSlots(tokens: readonly Token[]): Slots | null {
  const slots: Fill = {};
  for (let at = 0; at < tokens.length;) {
    const taken = takeSeveral(tokens, at, slots) ?? takeOne(tokens[at]!, slots, at);
    if (taken === null) return null;
    for (const [key, value] of Object.entries(taken.put)) {
      if (key in slots && key !== 'about' && key !== 'doubt') return null;
      Object.assign(slots, { [key]: value });
    }
    at += taken.length;
  }
  return slots;
}

interface Taken {
  readonly put: Fill;
  readonly length: number;
}

/** Words that mean something together; each looks at the tokens from one place on. */
type Together = (row: readonly Token[], slots: Fill) => Taken | null;

function takeSeveral(tokens: readonly Token[], at: number, slots: Fill): Taken | null {
  const row = tokens.slice(at, at + 3);
  for (const take of TOGETHER) {
    const taken = take(row, slots);
    if (taken) return taken;
  }
  return null;
}

/** "Three days ago" is counted from the reference day, "three days later" from the date that stands there. */
const takeAgo: Together = ([first, second, third]) => {
  const count = valueOf(first);
  if (count === null || second?.is !== 'unit' || !isPlain(third, 'ago', 'later')) return null;
  return { put: { shift: awayBy(count, second.unit, third!) }, length: 3 };
};

const awayBy = (by: number, unit: Unit, side: Token): Away =>
  isPlain(side, 'ago') ? { by: -by, unit, from: 'reference' } : { by, unit, from: 'previous' };

const takeAhead: Together = ([first, second, third]) => {
  const count = valueOf(second);
  if (!isPlain(first, 'in') || count === null || third?.is !== 'unit') return null;
  return { put: { shift: { by: count, unit: third.unit, from: 'reference' } }, length: 3 };
};

const takePeriod: Together = ([first, second]) =>
  first?.is === 'direction' && second?.is === 'unit'
    ? { put: { direction: first.direction, period: second.unit }, length: 2 }
    : null;

const takeCentury: Together = ([first, second]) =>
  (first?.is === 'ordinal' || first?.is === 'roman' || first?.is === 'number') && isPlain(second, 'century')
    ? { put: { century: first.value }, length: 2 }
    : null;

const takeEra: Together = ([first, second]) => {
  const [before, after] = [valueOf(first), valueOf(second)];
  if (before !== null && isPlain(second, 'bc', 'ad'))
    return { put: { year: before, era: isPlain(second, 'bc') ? 'bc' : 'ad' }, length: 2 };
  return isPlain(first, 'ad') && after !== null ? { put: { year: after, era: 'ad' }, length: 2 } : null;
};

/** "2014-2022 роки". */
const takeYears: Together = ([first, second]) =>
  first?.is === 'four' && second?.is === 'unit' && second.unit === 'year'
    ? { put: { year: Number(first.text) }, length: 2 }
    : null;

/** "9 am", "9 o'clock", "21 годину", "9-й ранку", "12 noon". */
const takeHours: Together = ([first, second], slots) => {
  if ((first?.is !== 'number' && first?.is !== 'ordinal') || !second) return null;
  if (first.value === 12 && isPlain(second, 'midnight')) return { put: { midnight: true }, length: 2 };
  if (second.is === 'part') {
    if (first.value === 12 && second.part === 'noon') return { put: { part: 'noon' }, length: 2 };
    // "March 5, evening" names a day.
    const isHour = first.is === 'ordinal' || (slots.month === undefined && slots.order === undefined);
    return isHour ? { put: { time: { hour: first.value, minute: 0 } }, length: 1 } : null;
  }
  if (isPlain(second, 'am', 'pm')) return half(first.value, second, 2);
  const time = { hour: first.value, minute: 0 };
  if (isPlain(second, 'clock')) return { put: { time, ...bare(first.value) }, length: 2 };
  return second.is === 'unit' && second.unit === 'hour' ? { put: { time }, length: 2 } : null;
};

const takeAt: Together = ([first, second, third], slots) =>
  isPlain(first, 'at') ? takeHour(second, third, slots) : null;

const TOGETHER = [takeAgo, takeAhead, takePeriod, takeCentury, takeEra, takeYears, takeHours, takeAt];

/** An hour up to 12 can be of either half of the day. */
const bare = (hour: number): Fill => (hour <= 12 ? { bareHour: true } : {});

/** What follows "at": an hour, four digits of a clock, or a time that is one by its looks. */
function takeHour(second: Token | undefined, third: Token | undefined, slots: Fill): Taken | null {
  if ((second?.is === 'number' || second?.is === 'ordinal') && slots.time === undefined) {
    if (isPlain(third, 'am', 'pm')) return half(second.value, third!, 3);
    const time = { hour: second.value, minute: 0 };
    return {
      put: { time, ...bare(second.value) },
      length: isPlain(third, 'clock') || (third?.is === 'unit' && third.unit === 'hour') ? 3 : 2,
    };
  }
  if (second?.is === 'four') return { put: { time: fourDigits(second.text) }, length: 2 };
  if (second?.is === 'numeric' && second.parts.length === 2)
    return { put: { time: dotted(second.parts) }, length: 2 };
  return { put: {}, length: 1 };
}

function half(hour: number, sign: Token, length: number): Taken {
  return { put: { time: { hour, minute: 0 }, half: isPlain(sign, 'am') ? 'am' : 'pm' }, length };
}

function takeOne(token: Token, slots: Fill, at: number): Taken | null {
  const put = putOne(token, slots, at);
  return put && { put, length: 1 };
}

function putOne(token: Token, slots: Fill, at: number): Fill | null {
  switch (token.is) {
    case 'iso':
      return isoSlots(token.text);
    case 'numeric':
      return numericSlots(token, slots);
    case 'hour':
      return { time: { hour: token.value, minute: 0 }, ...bare(token.value) };
    case 'clock-time':
      return { time: token.time };
    case 'four':
      return token.text.startsWith('0') || slots.year !== undefined
        ? { time: fourDigits(token.text) }
        : { year: Number(token.text) };
    case 'number':
      return numberSlots(token.value, token.digits, slots);
    case 'ordinal':
      return { day: token.value };
    case 'decade':
      return { decade: token.year };
    case 'month':
      return { month: token.month };
    case 'weekday':
      return { weekday: token.weekday };
    case 'season':
      return { season: token.season };
    case 'part':
      return { part: token.part, ...(token.night && { night: token.night }) };
    default:
      return countedSlots(token) ?? plainSlots(token, slots, at);
  }
}

/** A day of a month; what is none is a year, of two digits or more. */
function numberSlots(value: number, digits: number | undefined, slots: Fill): Fill | null {
  if (slots.day === undefined && value <= 31) return { day: value };
  if (value > 99) return { year: value };
  return value > 31 || digits === 2 ? { shortYear: value } : null;
}

/** What is counted from a day that is known. */
function countedSlots(token: Token): Fill | null {
  switch (token.is) {
    case 'day':
      return {
        shift: { by: token.days, unit: 'day', from: 'reference' },
        ...(token.part && { part: token.part }),
        ...(token.night && { night: token.night }),
      };
    case 'shift':
      return { shift: token.shift };
    case 'period':
      return { period: token.period, direction: token.direction };
    case 'direction':
      return { direction: token.direction };
    default:
      return null;
  }
}

function plainSlots(token: Token, slots: Fill, at: number): Fill | null {
  if (isPlain(token, 'am', 'pm')) return slots.time ? { half: isPlain(token, 'am') ? 'am' : 'pm' } : null;
  if (isPlain(token, 'about')) return { about: true };
  if (isPlain(token, 'doubt') || token.is === 'question') return { doubt: true };
  if (isPlain(token, 'midnight')) return { midnight: true };
  if (isPlain(token, 'week-of')) return { week: 'of' };
  if (isPlain(token, 'week-from')) return { week: 'from' };
  if (isPlain(token, 'week-to')) return { week: 'to' };
  if (isPlain(token, 'mid')) return { mid: true };
  if (isPlain(token, 'bc', 'ad'))
    return slots.year === undefined ? null : { era: isPlain(token, 'bc') ? 'bc' : 'ad' };
  // "5-March-2022", "mid-March": a dash between words joins them; "in March" says no more than March.
  if (token.is === 'dash') return at > 0 ? {} : null;
  return isPlain(token, 'in', 'clock', 'onto') ? {} : null;
}

function isoSlots(text: string): Fill {
  const [date = '', time] = text.split('T');
  const [year, month, day] = date.split('-').map(Number);
  const [hour = 0, minute = 0, second] = (time ?? '').split(':').map(Number);
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(time !== undefined && { time: { hour, minute, ...(second !== undefined && { second }) } }),
  };
}

/** With points the day comes first, as everywhere that points are used; a second number that is no month makes a time of it. */
function numericSlots({ parts, sign, digits }: Extract<Token, { is: 'numeric' }>, slots: Fill): Fill | null {
  const [first = 0, second = 0, year] = parts;
  const named = slots.day !== undefined || slots.month !== undefined || slots.order !== undefined;
  if (sign === '.' && year === undefined && (second > 12 || second === 0 || named))
    return { time: dotted(parts) };
  const years = year === undefined ? {} : digits === 2 ? { shortYear: year } : { year };
  if (sign === '.') return { day: first, month: second, ...years };
  if (first > 12 && second > 12) return null;
  if (first > 12) return { day: first, month: second, ...years };
  if (second > 12) return { day: second, month: first, ...years };
  return first === second ? { day: first, month: second, ...years } : { order: [first, second], ...years };
}

const dotted = ([hour = 0, minute = 0]: readonly number[]): ClockTime => ({ hour, minute });
const fourDigits = (text: string): ClockTime => ({
  hour: Number(text.slice(0, 2)),
  minute: Number(text.slice(2)),
});

function valueOf(token: Token | undefined): number | null {
  if (token?.is === 'number') return token.value;
  return token?.is === 'four' ? Number(token.text) : null;
}
