import type { ClockTime } from '../types';
import { enGB, MONTHS } from './en-GB';
import type { DateWords } from './types';

/** Months the Associated Press abbreviates with a day; March to July stand whole. */
const AP_MONTHS = MONTHS.map((month, index) =>
  index > 1 && index < 7 ? month : index === 8 ? 'Sept.' : `${month.slice(0, 3)}.`,
);

const name = (month: number) => AP_MONTHS[month - 1] ?? '';

/** American English after the Associated Press stylebook: March 6, 2022, 6:30 p.m.; Feb. 24; noon. */
export const enUS: DateWords = {
  ...enGB,
  language: 'en-US',
  day: (day, month, year) => `${name(month)} ${day}${year === null ? '' : `, ${year}`}`,
  season: (season, year) => (season === 23 ? `Fall ${year}` : enGB.season(season, year)),
  time: apTime,
  dayRange: (from, to, month, year) => `${name(month)} ${from}–${to}${year === null ? '' : `, ${year}`}`,
};

function apTime({ hour, minute, second }: ClockTime): string {
  if (!second && minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'noon';
  const minutes = minute === 0 && !second ? '' : `:${String(minute).padStart(2, '0')}`;
  const seconds = second ? `:${String(second).padStart(2, '0')}` : '';
  return `${hour % 12 || 12}${minutes}${seconds} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
