import type { ClockTime, DayPart } from '../types';
import { roman } from './roman';
import type { DateWords } from './types';

// prettier-ignore
const MONTHS = [
  'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio',
  'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre',
];
const WEEKDAYS = ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'];
const SEASONS = ['primavera', 'verano', 'otoño', 'invierno'];
const PARTS: Record<DayPart, string> = {
  early: 'de madrugada',
  morning: 'por la mañana',
  noon: 'al mediodía',
  afternoon: 'por la tarde',
  evening: 'por la noche',
  late: 'a última hora',
};

const name = (month: number) => MONTHS[month - 1] ?? '';
const withYear = (date: string, year: string | null) => (year === null ? date : `${date} de ${year}`);
const two = (value: number) => String(value).padStart(2, '0');

function day(day: number, month: number, year: string | null): string {
  return withYear(`${day} de ${name(month)}`, year);
}

function season(season: number, year: string): string {
  return withYear(SEASONS[season - 21] ?? '', year);
}

function century(firstYear: number): string {
  return `siglo ${roman(firstYear / 100 + 1)}`;
}

/** The full stop of the Spanish dailies. */
function time({ hour, minute, second }: ClockTime): string {
  return `${hour}.${two(minute)}${second === undefined ? '' : `.${two(second)}`}`;
}

/** After a preposition days, seasons, decades and centuries have their article; months and years have none. */
const articled: Partial<DateWords> = {
  day: (number, month, year) => `el ${day(number, month, year)}`,
  season: (number, year) => `${number === 21 ? 'la' : 'el'} ${season(number, year)}`,
  decade: (firstYear) => `la década de ${firstYear}`,
  century: (firstYear) => `el ${century(firstYear)}`,
};

/** A bare clock time has its article: las 18.30, la 1.15. */
function clocked(date: string): string {
  if (!/^\d{1,2}\.\d/.test(date)) return date;
  return `${date.startsWith('1.') ? 'la' : 'las'} ${date}`;
}

const nearly = (date: string) => clocked(date).replace(/^hacia /, 'aproximadamente ');

/** Spanish: 6 de marzo de 2022, 18.30. */
export const es: DateWords = {
  language: 'es',
  day,
  month: (month, year) => withYear(name(month), year),
  season,
  decade: (firstYear) => `década de ${firstYear}`,
  century,
  year: (year) => (year > 0 ? String(year) : `${1 - year} a. C.`),
  time,
  timeOfDay: (clock, date) => `${date}, ${clock}`,
  part: (part, date) => `${date} ${PARTS[part]}`,
  dayRange: (from, to, month, year) => withYear(`${from}–${to} de ${name(month)}`, year),
  range: (from, to) => `${from} – ${to}`,
  after: { since: articled, until: articled, about: articled },
  since: (date) => `desde ${nearly(date)}`,
  until: (date) => `hasta ${nearly(date)}`,
  about: (date) => `hacia ${clocked(date)}`,
  uncertain: (date) => `${date} (?)`,
  weekday: (number) => WEEKDAYS[number - 1] ?? '',
  shortMonth: (month) => name(month).slice(0, 3),
};
