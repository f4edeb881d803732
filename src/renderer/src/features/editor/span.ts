import type { Timeline } from '#core/document/types';
import { boundsOf } from '#core/when/bounds';
import { spanWords } from '../../ui/dates';

/** The days that a timeline's events cover, in words; empty when none is dated. Open ends do not count. */
export function timelineSpan({ events, details }: Timeline, language: string): string {
  let [earliest, latest] = [Infinity, -Infinity];
  for (const { when } of events) {
    const { start, end } = boundsOf(when);
    for (const extent of [start, end]) {
      if (!extent) continue;
      earliest = Math.min(earliest, extent.from);
      latest = Math.max(latest, extent.to);
    }
  }
  return earliest === Infinity ? '' : spanWords(earliest, latest, details.zone, language);
}
