import { byId } from '../document/order';
import type { Timeline, TimelineEvent } from '../document/types';
import { isEqual } from './equal';
import type { Change, Changes, Patch } from './patch';
import { EMPTY_PATCH } from './patch';

/** The changes that a function makes to the events named; ids that are not there and events it leaves alone drop out. */
export function mapEvents(
  timeline: Timeline,
  ids: Iterable<string>,
  change: (event: TimelineEvent) => TimelineEvent | null,
): Changes<TimelineEvent> {
  const events = byId(timeline.events);
  const changes: Record<string, Change<TimelineEvent>> = {};
  for (const id of ids) {
    const before = events.get(id);
    const after = before && change(before);
    if (before && !isEqual(before, after)) changes[id] = { before, after: after ?? null };
  }
  return changes;
}

/** A patch of events alone. */
export function eventsPatch(events: Changes<TimelineEvent>): Patch {
  return { ...EMPTY_PATCH, events };
}

/** Subject of an edit of several events: the headline of the one, or how many there are. */
export function subjectOf(changes: Changes<TimelineEvent>): string {
  const all = Object.values(changes);
  const only = all.length === 1 ? (all[0]?.after ?? all[0]?.before) : null;
  return only ? only.headline : String(all.length);
}
