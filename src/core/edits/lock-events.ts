import type { Timeline } from '../document/types';
import { eventsPatch, mapEvents, subjectOf } from './changes';
import type { Edit } from './edit';

/** Locks events, or opens their locks; those that are so already are left alone (E9). */
export function lockEvents(timeline: Timeline, ids: Iterable<string>, locked: boolean): Edit {
  const changes = mapEvents(timeline, ids, (event) => ({ ...event, locked }));
  const kind = locked ? 'event/lock' : 'event/unlock';
  return { kind, subject: subjectOf(changes), patch: eventsPatch(changes) };
}
