import type { ClockTime, DayPart } from '../types';
import type { DateWords } from './types';

// prettier-ignore
const MONTHS = [
  'Januar', 'Februar', 'März', 'April', 'Mai', 'Juni',
  'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember',
];
// prettier-ignore
const SHORT = ['Jan.', 'Feb.', 'März', 'April', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'];
const WEEKDAYS = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];
const SEASONS = ['Frühjahr', 'Sommer', 'Herbst', 'Winter'];
const PARTS: Record<DayPart, string> = {
  early: 'frühmorgens',
  morning: 'morgens',
  noon: 'mittags',
  afternoon: 'nachmittags',
  evening: 'abends',
  late: 'spätabends',
};

const name = (month: number) => MONTHS[month - 1] ?? '';
const withYear = (date: string, year: string | null) => (year === null ? date : `${date} ${year}`);
const two = (value: number) => String(value).padStart(2, '0');
/** The press agency dpa sets a full stop, and the minutes of a full hour too. */
const clock = ({ hour, minute, second }: ClockTime) =>
  `${hour}.${two(minute)}${second === undefined ? '' : `.${two(second)}`}`;

/** German: 6. März 2022, 18.30 Uhr. */
export const de: DateWords = {
  language: 'de',
  day: (day, month, year) => withYear(`${day}. ${name(month)}`, year),
  month: (month, year) => withYear(name(month), year),
  season: (season, year) => `${SEASONS[season - 21] ?? ''} ${year}`,
  decade: (firstYear) => `${firstYear}er-Jahre`,
  century: (firstYear) => `${firstYear / 100 + 1}. Jahrhundert`,
  year: (year) => (year > 0 ? String(year) : `${1 - year} v. Chr.`),
  time: (time) => `${clock(time)} Uhr`,
  timeRange: (from, to) => `${clock(from)}–${clock(to)} Uhr`,
  timeOfDay: (time, day) => `${day}, ${time}`,
  part: (part, day) => `${day}, ${PARTS[part]}`,
  dayRange: (from, to, month, year) => withYear(`${from}.–${to}. ${name(month)}`, year),
  range: (from, to) => `${from} – ${to}`,
  after: {
    since: {
      decade: (firstYear) => `den ${firstYear}er-Jahren`,
      century: (firstYear) => `dem ${firstYear / 100 + 1}. Jahrhundert`,
    },
    until: {
      decade: (firstYear) => `in die ${firstYear}er-Jahre`,
      century: (firstYear) => `ins ${firstYear / 100 + 1}. Jahrhundert`,
    },
    about: {
      decade: (firstYear) => `${firstYear}er-Jahre`,
      century: (firstYear) => `${firstYear / 100 + 1}. Jahrhundert`,
    },
  },
  since: (date) => `ab ${date}`,
  until: (date) => `bis ${date}`,
  about: (date) => `etwa ${date}`,
  uncertain: (date) => `${date} (?)`,
  weekday: (day) => WEEKDAYS[day - 1] ?? '',
  shortMonth: (month) => SHORT[month - 1] ?? '',
};
