import { DEFAULT_EDITION } from './edition';
import type { FigureSettings, Hue, Source, Timeline, TimelineEvent, Track } from './types';
import { HUES } from './types';
import type { When } from '../when/types';

/** How a timeline is drawn until its desk decides. */
export const DEFAULT_FIGURE: FigureSettings = {
  style: 'newspaper',
  layout: 'auto',
  scale: 'linear',
  secondZone: '',
  alt: '',
  description: '',
  editions: [DEFAULT_EDITION],
  labels: {},
};

/** An empty timeline with one track to put events on. */
export function createTimeline(
  id: string,
  options: { title: string; zone: string; language: string },
): Timeline {
  return {
    id,
    details: { ...options, reference: '', dek: '', credit: '', note: '' },
    figure: DEFAULT_FIGURE,
    tracks: [createTrack('track-1', 'Track 1', [])],
    events: [],
  };
}

/** A track below the others, in the first hue that none of them has. */
export function createTrack(id: string, name: string, others: readonly Track[]): Track {
  const order = others.reduce((last, track) => Math.max(last, track.order), 0) + 1;
  return { id, name, color: freeHue(others), order, locked: false, hidden: false };
}

function freeHue(tracks: readonly Track[]): Hue {
  const used = new Set(tracks.map((track) => track.color));
  return HUES.find((hue) => !used.has(hue)) ?? HUES[tracks.length % HUES.length] ?? 'blue';
}

/** An event that says nothing yet but where it stands. */
export function createEvent(id: string, track: string, when: When): TimelineEvent {
  return {
    id,
    track,
    headline: '',
    text: '',
    when,
    place: '',
    status: 'reported',
    sources: [],
    media: [],
    tags: [],
    key: false,
    color: null,
    locked: false,
  };
}

export const EMPTY_SOURCE: Source = {
  publisher: '',
  person: '',
  stance: 'reports',
  link: '',
  quote: '',
  seen: '',
};
