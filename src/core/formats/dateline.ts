/**
 * Dateline's own format, version 3: UTF-8 JSON, `{ "format": "dateline/3", "id", "details", "figure", "tracks",
 * "events", "images" }`, indented by two spaces, with every field in a fixed order. Equal documents are equal bytes.
 * Described in docs/formats.md and by resources/schema/timeline.schema.json.
 */
import { orderEdition } from '../document/edition';
import { z } from 'zod';
import { imageSchema, type FileImage } from '../document/image';
import type { Issue } from '../document/issue';
import { compareText, inCanonicalOrder } from '../document/order';
import type {
  Details,
  FigureSettings,
  LabelPlace,
  Media,
  Source,
  Timeline,
  TimelineEvent,
  Track,
} from '../document/types';
import { MAX_EVENTS } from '../document/schema';
import { issuesOf, validateTimeline } from '../document/validate';
import type { Said } from '../sentences/said';
import type { When } from '../when/types';
import { isObject, readJson, type JsonRead } from './json';
import type { ReadableFormat, Reading } from './types';

/** The version this Dateline writes, and the newest it reads. */
export const DATELINE_VERSION = 3;

export const dateline: ReadableFormat = {
  id: 'dateline',
  name: 'Dateline JSON',
  recognise: (file) => versionIn(file.json()) !== null,
  read: (file) => readDateline(file.json()),
};

/** Reads Dateline's own format. The timeline keeps the id that it has in the file. */
export function parseDateline(text: string): Reading {
  return readDateline(readJson(text));
}

/** The timeline as text that parseDateline reads back to the same value, with the images that it holds; ends with a line break (J1). */
export function writeDateline(timeline: Timeline, images: readonly FileImage[] = []): string {
  const { id, details, figure, tracks, events } = inCanonicalOrder(timeline);
  const file = {
    format: `dateline/${DATELINE_VERSION}`,
    id,
    details: orderDetails(details),
    figure: orderFigure(figure),
    tracks: tracks.map(orderTrack),
    events: events.map(orderEvent),
    ...(images.length > 0 && { images: images.map(orderImage) }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function readDateline(json: JsonRead): Reading {
  if (!json.ok) return { timeline: null, issues: [json.issue] };
  const version = versionIn(json);
  if (version === null || !(version <= DATELINE_VERSION))
    return { timeline: null, issues: [versionIssue(version)] };
  const checked = validateTimeline(upgrade(json.value, version));
  if (!checked.ok) return { timeline: null, issues: checked.issues };
  const { images, issues } = readImages(json.value);
  return { timeline: checked.timeline, issues, ...(images.length > 0 && { images }) };
}

/** An image that cannot be read is left out: the timeline can do without it. */
function readImages(file: unknown): { images: FileImage[]; issues: Issue[] } {
  const given: unknown = isObject(file) ? (file.images ?? []) : [];
  const read = z.array(imageSchema).max(MAX_EVENTS).safeParse(given);
  return read.success
    ? { images: read.data, issues: [] }
    : { images: [], issues: issuesOf(read.error, ['images']) };
}

/** A file of an older version as this one writes it. Version 1 had the house style among the details; fields that came with version 3 have defaults. */
function upgrade(file: unknown, version: number): unknown {
  if (version > 1 || !isObject(file) || !isObject(file.details)) return file;
  const { style } = file.details;
  return style === undefined ? file : { ...file, figure: { style } };
}

/** The version a file says it has: null for no Dateline file, NaN for a version that is no number. */
function versionIn(json: JsonRead): number | null {
  if (!json.ok || !isObject(json.value) || typeof json.value.format !== 'string') return null;
  const found = /^dateline\/(.*)$/s.exec(json.value.format)?.[1];
  if (found === undefined) return null;
  return /^[1-9]\d{0,5}$/.test(found) ? Number(found) : Number.NaN;
}

function versionIssue(version: number | null): Issue {
  const newest = DATELINE_VERSION;
  const says: Said =
    version !== null && version > newest
      ? { key: 'file-newer', version, newest }
      : { key: 'file-unversioned', newest };
  return { severity: 'error', path: 'format', rule: 'J3', says };
}

// The fields in the order they are written. The types see to it that none is forgotten.

function orderDetails({ title, dek, language, zone, reference, credit, note }: Details): Details {
  return { title, dek, language, zone, reference, credit, note };
}

function orderFigure(figure: FigureSettings): FigureSettings {
  const { style, layout, scale, secondZone, alt, description, editions, labels } = figure;
  return {
    style,
    layout,
    scale,
    secondZone,
    alt,
    description,
    editions: editions.map(orderEdition),
    labels: mapSorted(labels, (places) => mapSorted(places, orderPlace)),
  };
}

function orderPlace({ x, y }: LabelPlace): LabelPlace {
  return { x, y };
}

function mapSorted<T>(record: Readonly<Record<string, T>>, order: (value: T) => T): Record<string, T> {
  const keys = Object.keys(record).toSorted(compareText);
  return Object.fromEntries(keys.map((key) => [key, order(record[key]!)]));
}

function orderTrack({ id, name, color, order, locked, hidden }: Track): Track {
  return { id, name, color, order, locked, hidden };
}

function orderEvent(event: TimelineEvent): TimelineEvent {
  const { id, track, headline, text, when, place, status, sources, media, tags, key, color, locked } = event;
  return {
    id,
    track,
    headline,
    text,
    when: orderWhen(when),
    place,
    status,
    sources: sources.map(orderSource),
    media: media.map(orderMedia),
    tags,
    key,
    color,
    locked,
  };
}

function orderWhen({ edtf, zone, phrase }: When): When {
  return { edtf, zone, phrase };
}

function orderSource({ publisher, person, stance, link, quote, seen }: Source): Source {
  return { publisher, person, stance, link, quote, seen };
}

function orderImage({ name, type, data }: FileImage): FileImage {
  return { name, type, data };
}

function orderMedia({ url, image, caption, credit, alt }: Media): Media {
  return { url, image, caption, credit, alt };
}
