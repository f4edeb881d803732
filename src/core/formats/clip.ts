/**
 * Events on the clipboard. As JSON they are a Dateline document of the events chosen and their tracks; the same JSON
 * stands in an attribute of a table in HTML, which is what other pages and programs leave of a copy. As plain text
 * they are lines of a table that readTable reads.
 */
import { DEFAULT_FIGURE } from '../document/create';
import { byId } from '../document/order';
import type { Timeline, TimelineEvent } from '../document/types';
import { parseDateline, writeDateline } from './dateline';
import { writeCells } from './table/cells';

/** The media type of the JSON. */
export const CLIP_TYPE = 'application/x-dateline+json';
/** The attribute of the table in HTML that holds it. */
export const CLIP_ATTRIBUTE = 'data-dateline';

export interface Clip {
  readonly json: string;
  readonly html: string;
  readonly text: string;
}

/** Headings of the table in HTML, in the language of the interface. */
export interface ClipHeadings {
  readonly when: string;
  readonly headline: string;
  readonly track: string;
  readonly place: string;
  readonly status: string;
  readonly sources: string;
  readonly text: string;
}

/** Writes events, in the order given. Nothing of how they are drawn goes along. */
export function writeClip(timeline: Timeline, ids: readonly string[], headings: ClipHeadings): Clip {
  const all = byId(timeline.events);
  const events = ids.flatMap((id) => all.get(id) ?? []);
  const used = new Set(events.map(({ track }) => track));
  const tracks = timeline.tracks.filter(({ id }) => used.has(id));
  const json = writeDateline({ ...timeline, figure: DEFAULT_FIGURE, tracks, events });
  const lines = events.map((event) => lineOf(timeline, event));
  const { when, headline, track, place, status, sources, text } = headings;
  const heads = [when, headline, track, place, status, sources, text];
  const rows = lines.map((line, place_) => [...line, events[place_]?.text ?? '']);
  return { json, text: writeCells(lines, '\t'), html: tableOf(json, heads, rows) };
}

/** The events of a clip, and their tracks; null when the text is none. The document is as good as one from a file. */
export function readClip(json: string): Timeline | null {
  return json.trimStart().startsWith('{') ? parseDateline(json).timeline : null;
}

/** The date as written, so that the line can be read again. */
function lineOf({ tracks }: Timeline, event: TimelineEvent): string[] {
  const sources = event.sources.map(({ person, publisher }) =>
    [person, publisher].filter(Boolean).join(', '),
  );
  return [
    event.when.edtf,
    event.headline,
    byId(tracks).get(event.track)?.name ?? '',
    event.place,
    event.status,
    sources.join('; '),
  ];
}

function tableOf(json: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: 'td' | 'th') =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell).replaceAll('\n', '<br>')}</${tag}>`).join('')}</tr>`;
  const body = [row(heads, 'th'), ...rows.map((cells) => row(cells, 'td'))].join('');
  return `<table ${CLIP_ATTRIBUTE}="${escaped(json)}">${body}</table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
