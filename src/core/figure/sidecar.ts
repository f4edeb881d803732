/**
 * What a figure says, as text: alternative text, a long description and a table of the events. Drafted by rule from
 * the document, in the figure's language; what the desk has written itself is taken as it is.
 */
import type { Timeline, TimelineEvent } from '../document/types';
import { wordWhen } from '../when/words/wording';
import { shownTimeline } from './shown';
import { inTimeOrder, shapeOf } from './story';
import { cleanText } from './text';
import { sidecarWords, type SidecarColumns } from './sidecar-words';
import { figureWords } from './words/index';

/** Events that are named in a drafted description; the table has them all. */
const MOST_NAMED = 12;

/** One or two sentences: what the picture is. */
export function altText(timeline: Timeline): string {
  const { details, figure, events, tracks } = timeline;
  const written = cleanText(figure.alt);
  if (written) return written;
  const summary = figureWords(details.language).summary(events.length, usedTracks(timeline, tracks.length));
  return sentences([details.title, details.dek, summary]);
}

/** What happened, in order: the span, then the key events, or all of a few. */
export function longDescription(timeline: Timeline): string {
  const { details, figure, events } = timeline;
  const written = figure.description.trim();
  if (written) return written;
  const told = inOrder(events);
  if (told.length === 0) return sentences([figureWords(details.language).empty]);
  // What began before all that is known is no first event.
  const begun = told.filter((event) => shapeOf(event).from !== null);
  const [first, last] = [begun.at(0), begun.at(-1)];
  const words = sidecarWords(details.language);
  const keys = told.filter(({ key }) => key);
  const named = told.length <= MOST_NAMED || keys.length === 0 ? told : keys;
  const say = (event: TimelineEvent) => whenOf(event, timeline);
  return [
    sentences([altText(timeline)]),
    ...(!first || !last || first === last ? [] : [words.span(say(first), say(last))]),
    ...named.slice(0, MOST_NAMED).map((event) => `${say(event)}: ${sentences([claim(event, timeline)])}`),
  ].join('\n');
}

/** The whole sidecar, ending in a newline; the table is Markdown, with the columns that say anything. */
export function writeSidecar(given: Timeline): string {
  const timeline = shownTimeline(given);
  const words = sidecarWords(timeline.details.language);
  const parts = [
    cleanText(timeline.details.title),
    `${words.alt}\n${altText(timeline)}`,
    `${words.description}\n${longDescription(timeline)}`,
    timeline.events.length > 0 ? `${words.events}\n${eventTable(timeline)}` : '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function eventTable(timeline: Timeline): string {
  const { columns } = sidecarWords(timeline.details.language);
  const rows = inOrder(timeline.events).map((event) => rowOf(event, timeline));
  const names = (Object.keys(columns) as (keyof SidecarColumns)[]).filter(
    (name) => rows.some((row) => row[name]) && !(name === 'track' && timeline.tracks.length < 2),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(names.map((name) => columns[name])),
    line(names.map(() => '---')),
    ...rows.map((row) => line(names.map((name) => cell(row[name])))),
  ].join('\n');
}

function rowOf(event: TimelineEvent, timeline: Timeline): SidecarColumns {
  const { status } = figureWords(timeline.details.language);
  return {
    when: whenOf(event, timeline),
    track: timeline.tracks.find(({ id }) => id === event.track)?.name ?? '',
    event: [event.headline, event.text].map(cleanText).filter(Boolean).join(' – '),
    status: status[event.status],
    place: event.place,
    sources: sourcesOf(event).join('; '),
  };
}

/** A bar would end the cell. */
function cell(text: string): string {
  return cleanText(text).replaceAll('\\', '\\\\').replaceAll('|', '\\|');
}

/** The headline; what is not confirmed says so, with who says it. */
function claim(event: TimelineEvent, { details }: Timeline): string {
  const headline = cleanText(event.headline);
  if (event.status === 'confirmed') return headline;
  const who = [figureWords(details.language).status[event.status], sourcesOf(event).join(', ')];
  return `${headline} (${who.filter(Boolean).join(': ')})`;
}

function sourcesOf({ sources }: TimelineEvent): string[] {
  return [...new Set(sources.map(({ publisher, person }) => cleanText(publisher || person)).filter(Boolean))];
}

/** In the timeline's clock as it is typed; a date of another zone names its own. */
function whenOf({ when }: TimelineEvent, { details }: Timeline): string {
  const said = wordWhen(when, { language: details.language });
  const other = when.zone !== details.zone && /T\d/.test(when.edtf);
  return other ? `${said} (${when.zone})` : said;
}

function inOrder(events: readonly TimelineEvent[]): TimelineEvent[] {
  return events
    .map((event) => ({ event, shape: shapeOf(event), color: '' }))
    .toSorted(inTimeOrder)
    .map(({ event }) => event);
}

/** Tracks that have events; those of none are not drawn. */
function usedTracks({ events }: Timeline, all: number): number {
  return Math.min(all, new Set(events.map(({ track }) => track)).size);
}

/** Texts as sentences: each ends with a mark. */
function sentences(texts: readonly string[]): string {
  return texts
    .map(cleanText)
    .filter(Boolean)
    .map((text) => (/[.!?…؟。)]$/.test(text) ? text : `${text}.`))
    .join(' ');
}
