import type { Timeline } from '#core/document/types';
import { boundsOf } from '#core/when/bounds';

/** The first moment that a timeline tells of, in ms since the epoch; the epoch itself when there is none. */
export function earliestOf({ events }: Timeline): number {
  const starts = events.flatMap(({ when }) => boundsOf(when).earliest ?? []);
  return starts.reduce((earliest, start) => Math.min(earliest, start), starts[0] ?? 0);
}
