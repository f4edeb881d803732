import type { Timeline, TimelineEvent } from '#core/document/types';
import { boundsOf } from '#core/when/bounds';

const known = new WeakMap<readonly TimelineEvent[], number>();

/** The first moment that a timeline tells of, in ms since the epoch; the epoch itself when there is none. */
export function earliestOf({ events }: Timeline): number {
  let earliest = known.get(events);
  if (earliest === undefined) {
    earliest = Infinity;
    for (const { when } of events) earliest = Math.min(earliest, boundsOf(when).earliest ?? Infinity);
    if (earliest === Infinity) earliest = 0;
    known.set(events, earliest);
  }
  return earliest;
}
