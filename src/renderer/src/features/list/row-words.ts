/** What a row says, worked out when it is first drawn. */
import type { TimelineEvent, Track } from '#core/document/types';
import { datesOf } from '#core/when/check';
import { parseEdtf } from '#core/when/parse';
import { dateWords } from '#core/when/words/index';
import { wordWhen } from '#core/when/words/wording';
import { wallAt } from '#core/when/zone';
import { dayAt } from '#core/when/day';
import { words } from '../../ui/words/words';
import { firstDateOf, type Entry } from './order';

interface DateText {
  /** The whole date. */
  readonly date: string;
  /** What the heading of its day does not say already: a time, a part of the day; empty when there is no more. */
  readonly time: string;
}

const texts = new WeakMap<TimelineEvent, DateText & { language: string }>();

export function dateText(event: TimelineEvent, language: string): DateText {
  let text = texts.get(event);
  if (text?.language !== language) {
    text = { language, date: wordWhen(event.when, { language }), time: timeOf(event, language) };
    texts.set(event, text);
  }
  return text;
}

/** The heading that an event stands under: its day, or its coarser date. */
export function headText({ event, kind, from }: Entry, zone: string, language: string): string {
  if (kind === 'coarse') return wordWhen({ edtf: firstDateOf(event) }, { language });
  const weekday = dateWords(language).weekday(wallAt(from, zone).dayOfWeek);
  const day = `${weekday} ${wordWhen({ edtf: dayAt(from, zone) }, { language })}`;
  return kind === 'until' ? words.list.before(day) : day;
}

/** What a screen reader says of an event: headline, date in words, track, status, how many sources. */
export function spokenRow(event: TimelineEvent, track: Track | undefined, language: string): string {
  return [
    event.headline || words.editor.noHeadline,
    dateText(event, language).date,
    track?.name,
    words.statuses[event.status],
    words.list.sourceCount(event.sources.length),
    event.locked && words.locks.locked,
  ]
    .filter(Boolean)
    .join(', ');
}

/** The clock time or part of the day that the first date gives. */
function timeOf(event: TimelineEvent, language: string): string {
  const parsed = parseEdtf(event.when.edtf);
  const date = parsed.ok ? datesOf(parsed.value)[0] : undefined;
  if (!date) return '';
  if (date.time) return dateWords(language).time(date.time);
  return date.part ? words.list.parts[date.part] : '';
}
