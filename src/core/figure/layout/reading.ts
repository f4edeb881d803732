/** A story as one list: every event in time order over all tracks. */
import { inTimeOrder, type StoryEvent, type StoryTrack } from '../story';

export interface Reading {
  /** All events, shown or not, on which the axis is planned. */
  readonly all: readonly StoryEvent[];
  /** Those that are shown, in time order. */
  readonly shown: readonly StoryEvent[];
  readonly hidden: number;
  /** How many tracks are shown. */
  readonly tracks: number;
  /** The track of an event where it must be named, because there are several. */
  trackOf(told: StoryEvent): StoryTrack['track'] | null;
}

export function readStory(story: readonly StoryTrack[], wanted: (told: StoryEvent) => boolean): Reading {
  const all = story.flatMap(({ events }) => events);
  const shown = all.filter(wanted).toSorted(inTimeOrder);
  const tracks = new Map(story.map(({ track }) => [track.id, track]));
  return {
    all,
    shown,
    hidden: all.length - shown.length,
    tracks: new Set(shown.map(({ event }) => event.track)).size,
    trackOf: (told) => (story.length > 1 ? (tracks.get(told.event.track) ?? null) : null),
  };
}
