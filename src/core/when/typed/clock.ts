/** The clock of a typed date: hours with or without their half of the day, parts of a day. */
import type { ClockTime, DateExpression, DayPart } from '../types';
import type { Slots } from './slots';
import type { Question, Trouble } from './types';

type Clock = Pick<DateExpression, 'time' | 'part'> & { readonly nextDay?: true };
type Clocks =
  | { readonly ok: true; readonly clocks: readonly Clock[]; readonly question: Question | null }
  | { readonly ok: false; readonly trouble: Trouble };

/** What the clock can say; one empty clock where it says nothing. */
export function clocksOf(slots: Slots): Clocks {
  const { time, part, midnight, night } = slots;
  if (midnight || (night && time?.hour === 12)) {
    const start = { time: { hour: 0, minute: 0 } };
    return { ok: true, clocks: [start, { ...start, nextDay: true }], question: 'midnight' };
  }
  // Midnight at the end of a day is the start of the next.
  if (time?.hour === 24 && time.minute === 0)
    return { ok: true, clocks: [{ time: { ...time, hour: 0 }, nextDay: true }], question: null };
  if (!time) return { ok: true, clocks: [part && !isRough(slots) ? { part } : {}], question: null };
  const times = timesOf(time, slots);
  if (!times.every(isClock) || times.length === 0) return { ok: false, trouble: 'calendar' };
  return {
    ok: true,
    clocks: times.map((each) => ({ time: each })),
    question: times.length > 1 ? 'hour' : null,
  };
}

/** "Early March" is told by its month, "late Sunday" by its clock. */
const isRough = ({ part, day, weekday, shift, order, time, period, month, year, decade, century }: Slots) =>
  (part === 'early' || part === 'late') &&
  [day, weekday, order, time].every((each) => each === undefined) &&
  (shift
    ? shift.unit !== 'day' && shift.unit !== 'week'
    : (period ?? month ?? year ?? decade ?? century) !== undefined);

const isClock = ({ hour, minute, second = 0 }: ClockTime): boolean =>
  hour <= 23 && minute <= 59 && second <= 59;

/** Whether a part of a day is before noon. */
const BEFORE_NOON: Readonly<Record<DayPart, boolean>> = {
  early: true,
  morning: true,
  noon: false,
  afternoon: false,
  evening: false,
  late: false,
};

function timesOf(time: ClockTime, { half, part, night, bareHour }: Slots): ClockTime[] {
  if (half) return time.hour >= 1 && time.hour <= 12 ? [inHalf(time, half)] : [];
  // "2 at night" is before dawn, "11 at night" before midnight.
  if (night && time.hour < 12) return [inHalf(time, time.hour < 6 ? 'am' : 'pm')];
  if (part) return time.hour > 12 ? [time] : [inHalf(time, BEFORE_NOON[part] ? 'am' : 'pm')];
  return bareHour ? [inHalf(time, 'am'), inHalf(time, 'pm')] : [time];
}

function inHalf(time: ClockTime, half: 'am' | 'pm'): ClockTime {
  return { ...time, hour: (time.hour % 12) + (half === 'pm' ? 12 : 0) };
}
