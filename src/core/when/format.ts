import type { DateExpression, IntervalEnd, WhenExpression } from './types';

/** Writes a date or interval in the one canonical form; parseEdtf reads it back to the same value (W10). */
export function formatEdtf(when: WhenExpression): string {
  if (when.kind === 'date') return formatDate(when.date);
  return `${formatEnd(when.start)}/${formatEnd(when.end)}`;
}

function formatEnd(end: IntervalEnd): string {
  if (end === 'open') return '..';
  return end === 'unknown' ? '' : formatDate(end);
}

function formatDate(date: DateExpression): string {
  return formatYear(date) + formatMonth(date) + formatDay(date) + formatClock(date) + date.qualifier;
}

function formatYear({ year, openYearDigits }: DateExpression): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  if (digits.length > 4) return `Y${year}`;
  return (year < 0 ? '-' : '') + digits.slice(0, 4 - (openYearDigits ?? 0)) + 'X'.repeat(openYearDigits ?? 0);
}

function formatMonth({ month, season }: DateExpression): string {
  const value = season ?? month;
  return value === undefined ? '' : `-${typeof value === 'number' ? two(value) : value}`;
}

function formatDay({ day }: DateExpression): string {
  return day === undefined ? '' : `-${typeof day === 'number' ? two(day) : day}`;
}

function formatClock({ part, time, offset }: DateExpression): string {
  if (part) return `T${part}`;
  if (!time) return '';
  const seconds = time.second === undefined ? '' : `:${two(time.second)}`;
  return `T${two(time.hour)}:${two(time.minute)}${seconds}${formatOffset(offset)}`;
}

function formatOffset(offset: number | undefined): string {
  if (offset === undefined) return '';
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
