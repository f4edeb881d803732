/** The event list: which events, in what order, under which headings. Pure. */
import { byId } from '#core/document/order';
import type { Timeline, TimelineEvent, Track } from '#core/document/types';
import { boundsOf } from '#core/when/bounds';
import { precisionOf } from '#core/when/calendar';
import { datesOf } from '#core/when/check';
import { parseEdtf } from '#core/when/parse';
import { wallAt } from '#core/when/zone';
import { wordWhen } from '#core/when/words/wording';
import { dateWords } from '#core/when/words/index';
import { dayText } from '../../ui/dates';
import { words } from '../../ui/words/words';

export interface Row {
  readonly event: TimelineEvent;
  readonly track: Track | undefined;
  /** What the heading does not say already: a time, a part of the day; empty when there is no more. */
  readonly time: string;
}

export interface Group {
  /** Day or coarser date in words. */
  readonly label: string;
  readonly rows: readonly Row[];
}

/** Events that have every word of the filter in headline, text, place, sources or tags, by time, under their days in the timeline's zone. */
export function groupEvents(timeline: Timeline, filter: string, language: string): Group[] {
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const tracks = byId(timeline.tracks);
  const groups = new Map<string, Row[]>();
  const shown = timeline.events.filter((event) => wanted.every((word) => haystack(event).includes(word)));
  for (const event of shown.toSorted(byTime)) {
    const label = headingOf(event, timeline.details.zone, language);
    const rows = groups.get(label) ?? [];
    groups.set(label, rows);
    rows.push({ event, track: tracks.get(event.track), time: timeOf(event, language) });
  }
  return [...groups].map(([label, rows]) => ({ label, rows }));
}

const haystacks = new WeakMap<TimelineEvent, string>();

function haystack(event: TimelineEvent): string {
  let text = haystacks.get(event);
  if (text === undefined) {
    const sources = event.sources.flatMap((source) => [source.publisher, source.person, source.quote]);
    text = [event.headline, event.text, event.place, ...event.tags, ...sources].join('\n').toLowerCase();
    haystacks.set(event, text);
  }
  return text;
}

/** Where an event stands in the list, in ms; one without a start stands at its end. */
function placeOf({ when }: TimelineEvent): number {
  const { start, end } = boundsOf(when);
  return start?.from ?? end?.from ?? 0;
}

function byTime(a: TimelineEvent, b: TimelineEvent): number {
  return (
    placeOf(a) - placeOf(b) || (boundsOf(a.when).latest ?? Infinity) - (boundsOf(b.when).latest ?? Infinity)
  );
}

function firstDate({ when }: TimelineEvent) {
  const parsed = parseEdtf(when.edtf);
  return parsed.ok ? datesOf(parsed.value)[0] : undefined;
}

function headingOf(event: TimelineEvent, zone: string, language: string): string {
  const date = firstDate(event);
  if (!date) return words.list.noDate;
  const isCoarse = date.day === undefined || date.day === 'XX';
  if (isCoarse)
    return wordWhen({ edtf: event.when.edtf.split('/').find((end) => /\d/.test(end)) ?? '' }, { language });
  const at = placeOf(event);
  const weekday = dateWords(language).weekday(wallAt(at, zone).dayOfWeek);
  const day = `${weekday} ${wordWhen({ edtf: dayText(at, zone) }, { language })}`;
  return boundsOf(event.when).start ? day : words.list.before(day);
}

/** The clock time or part of the day that the first date gives. */
function timeOf(event: TimelineEvent, language: string): string {
  const date = firstDate(event);
  if (!date) return '';
  if (date.time) return dateWords(language).time(date.time);
  return precisionOf(date) === 'part' ? (date.part ?? '') : '';
}
