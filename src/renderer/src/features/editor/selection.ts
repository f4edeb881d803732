import { recordOf } from '#core/document/order';
import type { Timeline } from '#core/document/types';

/** The selection without events that are there no more; the same set when all are. */
export function withoutGone(selection: ReadonlySet<string>, timeline: Timeline): ReadonlySet<string> {
  const kept = [...selection].filter((id) => recordOf(timeline.events, id) !== null);
  return kept.length === selection.size ? selection : new Set(kept);
}
