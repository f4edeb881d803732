import { byId } from '#core/document/order';
import type { Timeline } from '#core/document/types';

/** The selection without events that are there no more; the same set when all are. */
export function withoutGone(selection: ReadonlySet<string>, timeline: Timeline): ReadonlySet<string> {
  const events = byId(timeline.events);
  const kept = [...selection].filter((id) => events.has(id));
  return kept.length === selection.size ? selection : new Set(kept);
}
