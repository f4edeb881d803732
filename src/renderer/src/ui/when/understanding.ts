/** What Dateline understands by a date, in words for the person who types it. Pure. */
import { sentence } from '#core/sentences/said';
import { boundsOfExpression } from '#core/when/bounds';
import { datesOf } from '#core/when/check';
import { parseEdtf } from '#core/when/parse';
import type { Bounds, Extent, When, WhenExpression } from '#core/when/types';
import { dateWords } from '#core/when/words/index';
import { wordWhen } from '#core/when/words/wording';
import { wallAt } from '#core/when/zone';
import { dayAt } from '#core/when/day';
import { words } from '../words/words';
import { offsetWords } from '../zones';

export interface Understanding {
  /** The date as a figure would word it. */
  readonly said: string;
  /** The stretch of time that it can mean, by the clocks of its zone. */
  readonly meant: string;
  /** The zone, and how far its clocks are from UTC then. */
  readonly clocks: string;
}

/** What a date means, in a language of dates. Throws RangeError when it is none: what the document holds always is one. */
export function understandingOf({ edtf, zone }: When, language: string): Understanding {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new RangeError(sentence(parsed.problem.says));
  const bounds = boundsOfExpression(parsed.value, zone);
  const meant = [wordBounds(parsed.value, bounds, zone, language), ...qualifiers(parsed.value)].join(', ');
  const at = bounds.start?.from ?? bounds.end?.from ?? 0;
  return { said: wordWhen({ edtf }, { language }), meant, clocks: `${zone}, ${offsetWords(zone, at)}` };
}

function wordBounds(when: WhenExpression, bounds: Bounds, zone: string, language: string): string {
  const say = (instant: number) => moment(instant, zone, language);
  const { start, end } = bounds;
  if (start && end) {
    if (start.from === end.to) return words.understood.exactly(say(start.from));
    return words.understood.between(say(start.from), sayEnd(start, end, zone, language));
  }
  const isKnown = when.kind === 'interval' && [when.start, when.end].includes('open');
  if (start) return words.understood[isKnown ? 'since' : 'sinceUnknown'](say(start.from));
  return words.understood[isKnown ? 'until' : 'untilUnknown'](end ? lastMoment(end.to, zone, language) : '');
}

/** An end on the same day as the start is its time alone. */
function sayEnd(start: Extent, end: Extent, zone: string, language: string): string {
  const { day, time } = endOf(end.to, zone, language);
  return day === dayAt(start.from, zone) ? time : lastMoment(end.to, zone, language);
}

function moment(instant: number, zone: string, language: string): string {
  return `${wordDay(dayAt(instant, zone), instant, zone, language)} ${clock(instant, zone, language)}`;
}

function lastMoment(instant: number, zone: string, language: string): string {
  const { day, time, within } = endOf(instant, zone, language);
  return `${wordDay(day, within, zone, language)} ${time}`;
}

/** Midnight at the end of a stretch is the 24:00 of the day that it ends. `within` is an instant of that day. */
function endOf(instant: number, zone: string, language: string) {
  const { hour, minute, second } = wallAt(instant, zone);
  const isMidnight = hour === 0 && minute === 0 && second === 0;
  const within = isMidnight ? instant - 1 : instant;
  return { day: dayAt(within, zone), time: isMidnight ? '24:00' : clock(instant, zone, language), within };
}

function clock(instant: number, zone: string, language: string): string {
  const { hour, minute, second } = wallAt(instant, zone);
  return dateWords(language).time({ hour, minute, ...(second !== 0 && { second }) });
}

function wordDay(edtf: string, instant: number, zone: string, language: string): string {
  return `${dateWords(language).weekday(wallAt(instant, zone).dayOfWeek)} ${wordWhen({ edtf }, { language })}`;
}

function qualifiers(when: WhenExpression): string[] {
  const marks = datesOf(when).map((date) => date.qualifier);
  const has = (...wanted: string[]) => marks.some((mark) => wanted.includes(mark));
  return [
    ...(has('~', '%') ? [words.understood.about] : []),
    ...(has('?', '%') ? [words.understood.doubtful] : []),
  ];
}
