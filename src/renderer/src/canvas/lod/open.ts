/** Where to go to see the events of a cluster one by one. Pure; times in ms since the epoch. */
import type { TimelineEvent } from '#core/document/types';
import type { Stretch } from '../drawing';
import { placeOf } from '../drawing';

/** The finest step that the canvas counts in: events that begin within it are never told apart by zooming. */
const FINEST = 60_000;
/** A zoom that shows not much less than now would lead nowhere. */
const PROGRESS = 0.6;

/** The stretch to zoom to; null where no zoom would tell the events apart, and they are to be listed instead. */
export function stretchToOpen(
  events: readonly TimelineEvent[],
  window: Stretch,
  limits: Stretch,
): Stretch | null {
  let [first, last, end] = [Infinity, -Infinity, -Infinity];
  for (const event of events) {
    const { from, to } = placeOf(event, limits);
    first = Math.min(first, from);
    last = Math.max(last, from);
    end = Math.max(end, to);
  }
  if (last - first < FINEST) return null;
  const most = (window.to - window.from) * PROGRESS;
  if (end - first <= most) return { from: first, to: end };
  // Long events are told apart by their beginnings.
  return last - first <= most ? { from: first, to: last } : null;
}
