/** Timelines written short: tracks by name, each with its events. */
import { DEFAULT_FIGURE } from '#core/document/create';
import { inCanonicalOrder } from '#core/document/order';
import type { Status, Timeline, TimelineEvent, Track } from '#core/document/types';

/** An event as a test writes it; what is left out says nothing. `zone` is the timeline's own when left out. */
export type Draft = Partial<Omit<TimelineEvent, 'when'>> & { readonly when: string; readonly zone?: string };

export const TRACK_HUES = ['blue', 'orange', 'teal', 'purple', 'olive'] as const;

export const EVERY_STATUS: readonly Status[] = ['confirmed', 'reported', 'claimed', 'disputed', 'retracted'];

/** A timeline of tracks by name, each with its events; ids count up. */
export function timelineOf(
  details: Partial<Timeline['details']>,
  tracks: Readonly<Record<string, readonly Draft[]>>,
  figure: Partial<Timeline['figure']> = {},
): Timeline {
  const zone = details.zone ?? 'Europe/Kyiv';
  let count = 0;
  const names = Object.keys(tracks);
  const told = {
    title: '',
    dek: '',
    language: 'en-GB',
    zone,
    reference: '',
    credit: '',
    note: '',
    ...details,
  };
  return inCanonicalOrder({
    id: 'test',
    details: told,
    figure: { ...DEFAULT_FIGURE, layout: 'tracks', ...figure },
    tracks: names.map((name, index): Track => {
      return {
        id: `t${index}`,
        name,
        color: TRACK_HUES[index % TRACK_HUES.length]!,
        order: index,
        locked: false,
        hidden: false,
      };
    }),
    events: names.flatMap((name, index) =>
      (tracks[name] ?? []).map((draft) => eventOf(draft, `e${pad(count++, 4)}`, `t${index}`, zone)),
    ),
  });
}

function eventOf({ when, zone, ...draft }: Draft, id: string, track: string, own: string): TimelineEvent {
  return {
    id,
    track,
    headline: '',
    text: '',
    place: '',
    status: 'reported',
    sources: [],
    media: [],
    tags: [],
    key: false,
    color: null,
    locked: false,
    ...draft,
    when: { edtf: when, zone: zone ?? own, phrase: '' },
  };
}

/** One source, a publisher's or a person's. */
export const says = (publisher: string, person = '') => [
  { publisher, person, stance: 'reports' as const, link: '', quote: '', seen: '' },
];

/** A number with zeros before it: `07`. */
export const pad = (value: number, length = 2) => String(value).padStart(length, '0');
