import type { ClockTime, DayPart } from '../types';

/** The words that a date can stand after. */
export type Preposition = 'since' | 'until' | 'about';

/** The words of one language for dates in a picture. A language is one file of these and one line in index.ts. */
export interface DateWords {
  /** BCP 47 tag. */
  readonly language: string;
  /** A whole day, with its year or without. `month` from 1. */
  day(day: number, month: number, year: string | null): string;
  month(month: number, year: string | null): string;
  /** Season, 21 spring to 24 winter. */
  season(season: number, year: string): string;
  decade(firstYear: number): string;
  century(firstYear: number): string;
  /** Astronomical year: 0 is 1 BCE. */
  year(year: number): string;
  time(time: ClockTime): string;
  /** Two times of one day; with a dash between them where it is not given. */
  timeRange?(from: ClockTime, to: ClockTime): string;
  /** A time and its day together, in the order of the language. */
  timeOfDay(time: string, day: string): string;
  part(part: DayPart, day: string): string;
  /** Days of one month as a range: `5` to `6`. */
  dayRange(from: number, to: number, month: number, year: string | null): string;
  range(from: string, to: string): string;
  since(date: string): string;
  until(date: string): string;
  about(date: string): string;
  /** What a date is called after a preposition, where the language declines it or gives it an article. */
  readonly after?: Readonly<Partial<Record<Preposition, Partial<DateWords>>>>;
  uncertain(date: string): string;
  /** Short name of a weekday, Monday is 1 (ISO 8601). */
  weekday(day: number): string;
  /** Short name of a month for a crowded axis. */
  shortMonth(month: number): string;
}
