import type { DayPart } from '../types';
import { enGB } from './en-GB';
import type { DateWords } from './types';

// prettier-ignore
const MONTHS = [
  'січень', 'лютий', 'березень', 'квітень', 'травень', 'червень',
  'липень', 'серпень', 'вересень', 'жовтень', 'листопад', 'грудень',
];
// prettier-ignore
const MONTHS_OF = [
  'січня', 'лютого', 'березня', 'квітня', 'травня', 'червня',
  'липня', 'серпня', 'вересня', 'жовтня', 'листопада', 'грудня',
];
const WEEKDAYS = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'нд'];
const SEASONS = ['весна', 'літо', 'осінь', 'зима'];
const SEASONS_OF = ['весни', 'літа', 'осені', 'зими'];
const PARTS_OF: Record<DayPart, string> = {
  early: 'ранніх годин',
  morning: 'ранку',
  noon: 'полудня',
  afternoon: 'другої половини дня',
  evening: 'вечора',
  late: 'пізнього вечора',
};
const PARTS: Record<DayPart, (day: string) => string> = {
  early: (day) => `рано ${day}`,
  morning: (day) => `${day}, ранок`,
  noon: (day) => `${day}, полудень`,
  afternoon: (day) => `${day}, після полудня`,
  evening: (day) => `${day}, вечір`,
  late: (day) => `пізно ${day}`,
};

const withYear = (date: string, year: string | null) => (year === null ? date : `${date} ${year}`);

/** «З», «до» and «близько» take the genitive: з березня 2022, до весни 2022. */
const genitive: Partial<DateWords> = {
  month: (month, year) => withYear(MONTHS_OF[month - 1] ?? '', year),
  season: (season, year) => `${SEASONS_OF[season - 21] ?? ''} ${year}`,
  decade: (firstYear) => `${firstYear}-х`,
  part: (part, day) => `${PARTS_OF[part]} ${day}`,
};

/** Ukrainian: 6 березня 2022, 18:30. */
export const uk: DateWords = {
  language: 'uk',
  day: (day, month, year) => withYear(`${day} ${MONTHS_OF[month - 1] ?? ''}`, year),
  month: (month, year) => withYear(MONTHS[month - 1] ?? '', year),
  season: (season, year) => `${SEASONS[season - 21] ?? ''} ${year}`,
  decade: (firstYear) => `${firstYear}-ті`,
  century: (firstYear) => `${firstYear / 100 + 1} століття`,
  year: (year) => (year > 0 ? String(year) : `${1 - year} до н. е.`),
  time: enGB.time,
  timeOfDay: (time, day) => `${day}, ${time}`,
  part: (part, day) => PARTS[part](day),
  dayRange: (from, to, month, year) => withYear(`${from}–${to} ${MONTHS_OF[month - 1] ?? ''}`, year),
  range: (from, to) => `${from} – ${to}`,
  after: { since: genitive, until: genitive, about: genitive },
  since: (date) => (date.startsWith('близько ') ? `приблизно з ${date.slice(8)}` : `з ${date}`),
  until: (date) => (date.startsWith('близько ') ? `приблизно до ${date.slice(8)}` : `до ${date}`),
  about: (date) => `близько ${date}`,
  uncertain: (date) => `${date} (?)`,
  weekday: (day) => WEEKDAYS[day - 1] ?? '',
  shortMonth: (month) => (MONTHS[month - 1] ?? '').slice(0, 3),
};
