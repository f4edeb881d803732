/**
 * TimelineJS 3 JSON (https://timeline.knightlab.com/docs/json-format.html; read from TimelineConfig.js and
 * TLDate.js of NUKnightLab/TimelineJS3). What becomes of each field is told in docs/formats.md.
 */
import { createTimeline, createTrack } from '../document/create';
import type { Timeline, TimelineEvent, Track } from '../document/types';
import { validateTimeline } from '../document/validate';
import { eventIds } from './event-ids';
import { isObject, type JsonObject } from './json';
import { Report } from './report';
import { readEvent } from './timelinejs3/event';
import { isBlank, lineAt, objectAt, saysNothing, textAt, warnOthers } from './timelinejs3/fields';
import { nameWithoutEnding } from './name';
import type { ForeignFile, ImportContext, ReadableFormat, Reading } from './types';

export const timelinejs3: ReadableFormat = {
  id: 'timelinejs3',
  name: 'TimelineJS 3 JSON',
  recognise(file) {
    const json = file.json();
    return json.ok && isObject(json.value) && isTimelineJs(json.value);
  },
  read(file, context) {
    const json = file.json();
    if (!json.ok || !isObject(json.value)) return { timeline: null, issues: [] };
    return readTimelineJs(file, json.value, context);
  },
};

const KNOWN = new Set(['title', 'events', 'eras', 'scale']);
const KNOWN_TITLE = new Set(['text', 'unique_id', 'autolink']);
const KNOWN_TITLE_TEXT = new Set(['headline', 'text']);

function isTimelineJs({ events, title, format }: JsonObject): boolean {
  if (!Array.isArray(events) || format !== undefined) return false;
  const dated = events.some((event) => isObject(event) && ('start_date' in event || isObject(event.text)));
  return dated || (isObject(title) && isObject(title.text));
}

function readTimelineJs(file: ForeignFile, root: JsonObject, context: ImportContext): Reading {
  const report = new Report();
  warnOthers(root, KNOWN, '', report);
  if (root.scale === 'cosmological') report.warn('scale', { key: 'cosmological-dropped' });
  const blank = createTimeline(context.id, { title: '', zone: context.zone, language: 'en-GB' });
  const timeline: Timeline = {
    ...blank,
    details: { ...blank.details, ...readTitle(file, root, report) },
    ...readAllEvents(root, context.zone, report),
  };
  const checked = validateTimeline(timeline);
  return checked.ok
    ? { timeline: checked.timeline, issues: report.issues() }
    : { timeline: null, issues: [...checked.issues, ...report.issues()] };
}

function readTitle(file: ForeignFile, root: JsonObject, report: Report) {
  const slide = objectAt(root, 'title', '', report);
  const text = objectAt(slide, 'text', 'title', report);
  warnOthers(slide, KNOWN_TITLE, 'title', report);
  warnOthers(text, KNOWN_TITLE_TEXT, 'title.text', report);
  const headline = lineAt(text, 'headline', 'title.text', report);
  return { title: headline || nameWithoutEnding(file.name), dek: textAt(text, 'text', 'title.text', report) };
}

/** Groups become tracks in the order they first come; eras become spans on a track of their own below them. */
function readAllEvents(root: JsonObject, zone: string, report: Report) {
  const events = Array.isArray(root.events) ? (root.events as unknown[]) : [];
  const eras = listOf(root.eras, report);
  const tracks = new Tracks(report);
  const idOf = eventIds(events.length + eras.length);
  const read: TimelineEvent[] = [];
  const take = (value: unknown, path: string, index: number, track: string) => {
    const id = idOf(isObject(value) ? value.unique_id : '', index);
    const event = readEvent(value, { path, id, track, zone }, report);
    if (event) read.push(event);
  };
  events.forEach((event, index) => take(event, `events[${index}]`, index, tracks.ofEvent(event, index)));
  eras.forEach((era, index) => {
    const path = `eras[${index}]`;
    if (isObject(era) && saysNothing(era.end_date))
      report.error(`${path}.end_date`, { key: 'era-without-end' });
    else take(era, path, events.length + index, tracks.ofEras());
  });
  return { tracks: tracks.list(), events: read };
}

function listOf(value: unknown, report: Report): unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  if (!isBlank(value)) report.warn('eras', { key: 'eras-no-list' });
  return [];
}

/** Tracks by group, made as they are needed. */
class Tracks {
  readonly #groups = new Map<string, Track>();
  #eras: Track | null = null;

  constructor(private readonly report: Report) {}

  ofEvent(event: unknown, index: number): string {
    const group = isObject(event) ? lineAt(event, 'group', `events[${index}]`, this.report) : '';
    const track = this.#groups.get(group) ?? this.#make(group || 'Events');
    this.#groups.set(group, track);
    return track.id;
  }

  ofEras(): string {
    this.#eras ??= this.#make('Eras');
    return this.#eras.id;
  }

  list(): Track[] {
    const tracks = this.#all();
    return tracks.length ? tracks : [this.#make('Events')];
  }

  #all(): Track[] {
    return [...this.#groups.values(), ...(this.#eras ? [this.#eras] : [])];
  }

  #make(name: string): Track {
    const others = this.#all();
    return createTrack(`track-${others.length + 1}`, name, others);
  }
}
