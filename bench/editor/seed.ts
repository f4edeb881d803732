/** Seeded data: the same events in every run, in the editor and in plain vis-timeline. */
import { createEvent, createTimeline, createTrack } from '#core/document/create';
import { inCanonicalOrder } from '#core/document/order';
import type { Timeline, TimelineEvent, Track } from '#core/document/types';
import { STATUSES } from '#core/document/types';
import { boundsOf } from '#core/when/bounds';

const TRACKS = 6;
const FIRST_YEAR = 2015;
const YEARS = 10;
const ZONE = 'Europe/Kyiv';
const WORDS =
  'shelling bridge mayor says corridor closes town evacuated ceasefire talks resume power plant fire reported officials deny convoy reaches city'.split(
    ' ',
  );

/** Id of the timeline in the library. */
export const SEED_ID = 'bench';

/** A timeline of six tracks over ten years: half of its events at clock times, the others on days, over days and in months; every fiftieth a key event, a third of them in forty bursts. */
export function seededTimeline(count: number): Timeline {
  const random = generator(count);
  const base = createTimeline(SEED_ID, { title: `Bench ${count}`, zone: ZONE, language: 'en-GB' });
  const tracks: Track[] = [];
  for (let at = 0; at < TRACKS; at++) tracks.push(createTrack(`track-${at}`, `Track ${at + 1}`, tracks));
  const bursts = Array.from({ length: 40 }, () => random() * YEARS * 365);
  const events = Array.from({ length: count }, (_, index): TimelineEvent => {
    const burst = bursts[Math.floor(random() * bursts.length)] ?? 0;
    const day = random() < 1 / 3 ? burst + random() * 6 : random() * YEARS * 365;
    const when = { edtf: edtfOf(day, random()), zone: ZONE, phrase: '' };
    const id = `event-${String(index).padStart(6, '0')}`;
    return {
      ...createEvent(id, `track-${Math.floor(random() * TRACKS)}`, when),
      headline: headlineOf(index, random),
      text: 'Officials said that residential areas were hit and several people were taken to hospital.',
      place: WORDS[Math.floor(random() * WORDS.length)] ?? '',
      status: STATUSES[Math.floor(random() * STATUSES.length)] ?? 'reported',
      sources: [
        {
          publisher: 'Agency',
          person: '',
          stance: 'reports',
          link: `https://agency.test/${index}`,
          quote: '',
          seen: '',
        },
      ],
      key: index % 50 === 0,
    };
  });
  return inCanonicalOrder({ ...base, tracks, events });
}

/** An item as plain vis-timeline takes it. */
export interface PlainItem {
  readonly id: string;
  readonly group: string;
  readonly content: string;
  readonly start: number;
  readonly end?: number;
}

/** The same events as plain items: what lasts has an end, a clock time has none. */
export function plainItems({ events }: Timeline): PlainItem[] {
  return events.map(({ id, track, headline, when }) => {
    const { earliest, latest } = boundsOf(when);
    const start = earliest ?? 0;
    return {
      id,
      group: track,
      content: headline,
      start,
      ...(latest !== null && latest > start && { end: latest }),
    };
  });
}

function edtfOf(day: number, kind: number): string {
  const date = isoDay(day);
  // Clocks skip hours at night only.
  if (kind < 0.5) return `${date}T${two(6 + Math.floor(kind * 36))}:${two(Math.floor((kind * 3600) % 60))}`;
  if (kind < 0.85) return date;
  if (kind < 0.95) return `${date}/${isoDay(day + 1 + kind * 10)}`;
  return date.slice(0, 7);
}

function isoDay(day: number): string {
  return new Date(Date.UTC(FIRST_YEAR, 0, 1) + Math.floor(day) * 86_400_000).toISOString().slice(0, 10);
}

function headlineOf(index: number, random: () => number): string {
  const length = 3 + Math.floor(random() * 7);
  const words = Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]);
  return `No. ${index} ${words.join(' ')}`;
}

const two = (value: number) => String(value).padStart(2, '0');

/** Numbers from 0 to 1, the same for a seed: mulberry32, public domain, by Tommy Ettinger. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
