import { precisionOf } from '../calendar';
import { formatEdtf } from '../format';
import { parseEdtf } from '../parse';
import type { ClockTime, DateExpression, IntervalEnd, When } from '../types';
import { dateWords } from './index';
import { styledWords, type DateStyle } from './styled';
import type { DateWords, Preposition } from './types';

export interface WordingOptions {
  /** BCP 47 tag; see dateWords. */
  readonly language: string;
  /** How a house style words dates; as the language does when absent. */
  readonly style?: DateStyle;
  /** Leave the year out where the reader knows it; a date in another year keeps it. */
  readonly knownYear?: number;
  /** Leave the day out before a clock time where the reader knows it; `year` is astronomical. */
  readonly knownDay?: KnownDay;
}

export interface KnownDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What the reader knows without being told. */
type Known = Pick<WordingOptions, 'knownYear' | 'knownDay'>;

/** A date in words, as finely as it is written and no finer: "Late 6 March", "About 6 March", "From 5 March" (W12). An unreadable one is returned as typed. */
export function wordWhen(when: Pick<When, 'edtf'>, options: WordingOptions): string {
  const parsed = parseEdtf(when.edtf);
  if (!parsed.ok) return when.edtf;
  const { language, style } = options;
  const words = style ? styledWords(dateWords(language), style) : dateWords(language);
  const say = (date: DateExpression) => capital(wordDate(date, words, options));
  if (parsed.value.kind === 'date') return say(parsed.value.date);
  return capital(wordInterval(parsed.value.start, parsed.value.end, words, options));
}

function wordInterval(
  start: IntervalEnd,
  end: IntervalEnd,
  words: DateWords,
  options: WordingOptions,
): string {
  const say = (date: DateExpression) => wordDate(date, words, options);
  if (typeof start === 'string') {
    return typeof end === 'string' ? '' : words.until(wordDate(end, afterWord('until', words), options));
  }
  if (typeof end === 'string') return words.since(wordDate(start, afterWord('since', words), options));
  if (isSame(start, end)) return say(start);
  if (isDayRange(start, end)) {
    return words.dayRange(
      Number(start.day),
      Number(end.day),
      Number(start.month),
      yearWords(start, words, options),
    );
  }
  if (isClockRange(start, end)) return wordDate({ ...start, qualifier: '' }, words, options, end);
  const shared = sharedYear(start, end);
  const known = shared === undefined ? options : { ...options, knownYear: shared };
  return words.range(wordDate(start, words, known), say(end));
}

/** The year of both ends, which is said once, at the end; undefined when they differ or the start is no finer than a year. */
function sharedYear(start: DateExpression, end: DateExpression): number | undefined {
  const plainYear =
    start.month === undefined || start.month === 'XX' || end.month === undefined || end.month === 'XX';
  return start.year === end.year && !plainYear ? start.year : undefined;
}

/** A span that lasts no longer than one date is worded as that date: "5 March", not "5–5 March". */
function isSame(start: DateExpression, end: DateExpression): boolean {
  const [first, last] = [start, end].map((date) => formatEdtf({ kind: 'date', date }));
  return first === last;
}

function isDayRange(start: DateExpression, end: DateExpression): boolean {
  const plain = [start, end].every((date) => precisionOf(date) === 'day' && !date.qualifier);
  return plain && start.year === end.year && start.month === end.month;
}

function isClockRange(start: DateExpression, end: DateExpression): boolean {
  const plain = [start, end].every((date) => date.time && !date.qualifier);
  return plain && start.year === end.year && start.month === end.month && start.day === end.day;
}

function wordDate(date: DateExpression, words: DateWords, known: Known, until?: DateExpression): string {
  const isAbout = date.qualifier === '~' || date.qualifier === '%';
  const bare = wordBare(date, isAbout ? afterWord('about', words) : words, known, until);
  const about = isAbout ? words.about(bare) : bare;
  return date.qualifier === '?' || date.qualifier === '%' ? words.uncertain(about) : about;
}

/** The language as it speaks after a preposition. */
function afterWord(preposition: Preposition, words: DateWords): DateWords {
  return { ...words, ...words.after?.[preposition] };
}

function wordBare(date: DateExpression, words: DateWords, known: Known, until?: DateExpression): string {
  const precision = precisionOf(date);
  const year = yearWords(date, words, known);
  if (precision === 'century') return words.century(date.year);
  if (precision === 'decade') return words.decade(date.year);
  if (precision === 'year') return words.year(date.year);
  if (precision === 'season') return words.season(Number(date.season), words.year(date.year));
  if (precision === 'month') return words.month(Number(date.month), year);
  const day = words.day(Number(date.day), Number(date.month), year);
  if (date.part) return words.part(date.part, day);
  if (!date.time) return day;
  const time = until?.time ? wordTimes(date.time, until.time, words) : words.time(date.time);
  return isDay(date, known.knownDay) ? time : words.timeOfDay(time, day);
}

function wordTimes(from: ClockTime, to: ClockTime, words: DateWords): string {
  return words.timeRange?.(from, to) ?? `${words.time(from)}–${words.time(to)}`;
}

function isDay(date: DateExpression, known: KnownDay | undefined): boolean {
  return date.year === known?.year && date.month === known.month && date.day === known.day;
}

function yearWords(date: DateExpression, words: DateWords, { knownYear }: Known): string | null {
  return date.year === knownYear ? null : words.year(date.year);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
