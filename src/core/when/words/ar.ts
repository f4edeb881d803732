import type { DayPart } from '../types';
import { enGB } from './en-GB';
import type { DateWords } from './types';

/**
 * Both names of a month, the Levantine one first, as agencies and the United Nations print them: a reader in Beirut
 * knows only one of the two, a reader in Cairo the other.
 */
// prettier-ignore
const MONTHS = [
  'كانون الثاني/يناير', 'شباط/فبراير', 'آذار/مارس', 'نيسان/أبريل', 'أيار/مايو', 'حزيران/يونيو',
  'تموز/يوليو', 'آب/أغسطس', 'أيلول/سبتمبر', 'تشرين الأول/أكتوبر', 'تشرين الثاني/نوفمبر', 'كانون الأول/ديسمبر',
];
const WEEKDAYS = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'];
const SEASONS = ['ربيع', 'صيف', 'خريف', 'شتاء'];
const PARTS: Record<DayPart, string> = {
  early: 'فجر',
  morning: 'صباح',
  noon: 'ظهر',
  afternoon: 'بعد ظهر',
  evening: 'مساء',
  late: 'أواخر',
};

const name = (month: number) => MONTHS[month - 1] ?? '';
const withYear = (date: string, year: string | null) => (year === null ? date : `${date} ${year}`);

/** Arabic, Gregorian calendar and Latin digits: 6 آذار/مارس 2022، 18:30. */
export const ar: DateWords = {
  language: 'ar',
  day: (day, month, year) => withYear(`${day} ${name(month)}`, year),
  month: (month, year) => withYear(name(month), year),
  season: (season, year) => `${SEASONS[season - 21] ?? ''} ${year}`,
  decade: (firstYear) => `عقد ${firstYear}`,
  century: (firstYear) => `القرن ${firstYear / 100 + 1}`,
  year: (year) => (year > 0 ? String(year) : `${1 - year} ق.م`),
  time: enGB.time,
  timeOfDay: (time, day) => `${day}، ${time}`,
  part: (part, day) => `${PARTS[part]} ${day}`,
  dayRange: (from, to, month, year) => withYear(`${from}–${to} ${name(month)}`, year),
  range: (from, to) => `${from} – ${to}`,
  since: (date) => `منذ ${date}`,
  until: (date) => `حتى ${date}`,
  about: (date) => `نحو ${date}`,
  uncertain: (date) => `${date} (؟)`,
  weekday: (day) => WEEKDAYS[day - 1] ?? '',
  /** A crowded axis has room for one name: the one without two words. */
  shortMonth: (month) => name(month).split('/')[1] ?? '',
};
