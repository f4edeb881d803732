import type { Timeline, TimelineEvent } from '../document/types';
import type { Edit } from './edit';
import { eventsPatch, mapEvents, subjectOf } from './changes';

/** Gives the events named new values in some of their fields. */
export function changeEvents(
  timeline: Timeline,
  ids: Iterable<string>,
  fields: Partial<Omit<TimelineEvent, 'id'>>,
): Edit {
  const changes = mapEvents(timeline, ids, (event) => ({ ...event, ...fields }));
  return { kind: 'event/change', subject: subjectOf(changes), patch: eventsPatch(changes) };
}
