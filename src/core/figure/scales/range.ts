import type { Shape } from '../story';
import type { TimeRange } from './time';

const HALF_HOUR = 1_800_000;

/**
 * The time that a figure must show: all that is dated, and beside an open end at least as much again as its
 * date is long, so that it can be seen to go on. Null without events. ms since the epoch.
 */
export function rangeOf(shapes: readonly Shape[]): TimeRange | null {
  let [from, to] = [Infinity, -Infinity];
  for (const shape of shapes) {
    const beyond = { before: shape.from === null, after: shape.to === null };
    const first = shape.from ?? shape.to ?? 0;
    const last = shape.to ?? shape.from ?? 0;
    from = Math.min(from, first);
    to = Math.max(to, last);
    if (beyond.before) from = Math.min(from, last - HALF_HOUR);
    if (beyond.after) to = Math.max(to, first + HALF_HOUR);
  }
  if (from > to) return null;
  return from === to ? { from: from - HALF_HOUR, to: to + HALF_HOUR } : { from, to };
}
