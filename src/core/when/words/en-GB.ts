import type { ClockTime, DayPart } from '../types';
import type { DateWords } from './types';

// prettier-ignore
export const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'] as const;
const PARTS: Record<DayPart, (day: string) => string> = {
  early: (day) => `Early ${day}`,
  morning: (day) => `${day}, morning`,
  noon: (day) => `${day}, noon`,
  afternoon: (day) => `${day}, afternoon`,
  evening: (day) => `${day}, evening`,
  late: (day) => `Late ${day}`,
};

const name = (month: number) => MONTHS[month - 1] ?? '';
const withYear = (date: string, year: string | null) => (year === null ? date : `${date} ${year}`);
const lower = (date: string) =>
  date.replace(/^(Early|Late|About|Spring|Summer|Autumn|Fall|Winter)\b/, (word) => word.toLowerCase());

/** British English: 6 March 2022, 18:30. */
export const enGB: DateWords = {
  language: 'en-GB',
  day: (day, month, year) => withYear(`${day} ${name(month)}`, year),
  month: (month, year) => withYear(name(month), year),
  season: (season, year) => `${SEASONS[season - 21] ?? ''} ${year}`,
  decade: (firstYear) => `${firstYear}s`,
  century: (firstYear) => `${ordinal(firstYear / 100 + 1)} century`,
  year: (year) => (year > 0 ? String(year) : `${1 - year} BC`),
  time: ({ hour, minute, second }: ClockTime) =>
    [hour, minute, second]
      .filter((n) => n !== undefined)
      .map((n) => String(n).padStart(2, '0'))
      .join(':'),
  timeOfDay: (time, day) => `${day}, ${time}`,
  part: (part, day) => PARTS[part](day),
  dayRange: (from, to, month, year) => withYear(`${from}–${to} ${name(month)}`, year),
  range: (from, to) => `${from} – ${lower(to)}`,
  since: (date) => `From ${lower(date)}`,
  until: (date) => `Until ${lower(date)}`,
  about: (date) => `About ${lower(date)}`,
  uncertain: (date) => `${date} (?)`,
  weekday: (day) => WEEKDAYS[day - 1] ?? '',
  shortMonth: (month) => name(month).slice(0, 3),
};

function ordinal(value: number): string {
  const tens = value % 100;
  const suffix = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${suffix}`;
}
