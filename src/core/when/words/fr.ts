import type { ClockTime, DayPart } from '../types';
import { roman } from './roman';
import type { DateWords } from './types';

// prettier-ignore
const MONTHS = [
  'janvier', 'février', 'mars', 'avril', 'mai', 'juin',
  'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre',
];
// prettier-ignore
const SHORT = ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];
const WEEKDAYS = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'];
const SEASONS = ['printemps', 'été', 'automne', 'hiver'];
const PARTS: Record<DayPart, string> = {
  early: 'au petit matin',
  morning: 'au matin',
  noon: 'à midi',
  afternoon: 'dans l’après-midi',
  evening: 'au soir',
  late: 'en fin de soirée',
};

const name = (month: number) => MONTHS[month - 1] ?? '';
const first = (day: number) => (day === 1 ? '1er' : String(day));
const withYear = (date: string, year: string | null) => (year === null ? date : `${date} ${year}`);
const two = (value: number) => String(value).padStart(2, '0');

function day(day: number, month: number, year: string | null): string {
  return withYear(`${first(day)} ${name(month)}`, year);
}

function season(season: number, year: string): string {
  return `${SEASONS[season - 21] ?? ''} ${year}`;
}

function century(firstYear: number): string {
  return `${firstYear === 0 ? 'Ier' : `${roman(firstYear / 100 + 1)}e`} siècle`;
}

/** 18h30, 18h: closed up, as agencies and most dailies write it. */
function time({ hour, minute, second }: ClockTime): string {
  if (second !== undefined) return `${hour}h${two(minute)}min${two(second)}s`;
  return minute === 0 ? `${hour}h` : `${hour}h${two(minute)}`;
}

/** After a preposition days, seasons, decades and centuries have their article; months and years have none. */
const articled: Partial<DateWords> = {
  day: (number, month, year) => `le ${day(number, month, year)}`,
  season: (number, year) => `${number === 21 ? 'le ' : 'l’'}${season(number, year)}`,
  decade: (firstYear) => `les années ${firstYear}`,
  century: (firstYear) => `le ${century(firstYear)}`,
};

/** Jusqu’ melts with the article: au 6 mars, aux années 2020; en mars, à 18h30, and jusque vers. */
function until(date: string): string {
  if (date.startsWith('vers ')) return `jusque ${date}`;
  if (date.startsWith('le ')) return `jusqu’au ${date.slice(3)}`;
  if (date.startsWith('les ')) return `jusqu’aux ${date.slice(4)}`;
  return date.startsWith('l’') || /^\d{1,2}h/.test(date) ? `jusqu’à ${date}` : `jusqu’en ${date}`;
}

/** French: 6 mars 2022, 18h30; 1er mars. */
export const fr: DateWords = {
  language: 'fr',
  day,
  month: (month, year) => withYear(name(month), year),
  season,
  decade: (firstYear) => `années ${firstYear}`,
  century,
  year: (year) => (year > 0 ? String(year) : `${1 - year} av. J.-C.`),
  time,
  timeOfDay: (clock, date) => `${date}, ${clock}`,
  part: (part, date) => `${date} ${PARTS[part]}`,
  dayRange: (from, to, month, year) => withYear(`${first(from)}–${first(to)} ${name(month)}`, year),
  range: (from, to) => `${from} – ${to}`,
  after: { since: articled, until: articled, about: articled },
  since: (date) => `depuis ${date.replace(/^vers /, 'environ ')}`,
  until,
  about: (date) => `vers ${date}`,
  uncertain: (date) => `${date} (?)`,
  weekday: (number) => WEEKDAYS[number - 1] ?? '',
  shortMonth: (month) => SHORT[month - 1] ?? '',
};
