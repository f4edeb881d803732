import type { Timeline } from '../document/types';

const known = new WeakMap<Timeline, Timeline>();

/** The timeline as figures tell it: without hidden tracks and their events (F100); the same object when none is hidden. */
export function shownTimeline(timeline: Timeline): Timeline {
  const hidden = new Set(timeline.tracks.filter((track) => track.hidden).map(({ id }) => id));
  if (hidden.size === 0) return timeline;
  let shown = known.get(timeline);
  if (!shown) {
    shown = {
      ...timeline,
      tracks: timeline.tracks.filter(({ id }) => !hidden.has(id)),
      events: timeline.events.filter(({ track }) => !hidden.has(track)),
    };
    known.set(timeline, shown);
  }
  return shown;
}
