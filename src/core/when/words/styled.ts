/** English as a house style has it. Other languages have one way each. */
import { enGB } from './en-GB';
import { enUS } from './en-US';
import type { DateWords } from './types';

export interface DateStyle {
  /** `language`: as the language has it. `long`: 6 March 2022; `short`: 6 Mar 2022; `ap`: March 6, 2022, Feb. 24. */
  readonly form: 'language' | 'long' | 'short' | 'ap';
  /** 18:30, or 6:30 p.m. */
  readonly clock: 'language' | '12' | '24';
}

type Forms = Pick<DateWords, 'day' | 'month' | 'season' | 'dayRange'>;

const withYear = (date: string, year: string | null) => (year === null ? date : `${date} ${year}`);

const SHORT: Forms = {
  day: (day, month, year) => withYear(`${day} ${enGB.shortMonth(month)}`, year),
  month: (month, year) => withYear(enGB.shortMonth(month), year),
  season: (season, year) => enGB.season(season, year),
  dayRange: (from, to, month, year) => withYear(`${from}–${to} ${enGB.shortMonth(month)}`, year),
};

const FORMS = { long: enGB, short: SHORT, ap: enUS } as const satisfies Record<string, Forms>;
const CLOCKS = { '24': enGB, '12': enUS } as const;

/** The words of a language in a style. */
export function styledWords(words: DateWords, { form, clock }: DateStyle): DateWords {
  if (!words.language.startsWith('en')) return words;
  const { day, month, season, dayRange } = form === 'language' ? words : FORMS[form];
  const { time } = clock === 'language' ? words : CLOCKS[clock];
  return { ...words, day, month, season, dayRange, time };
}
