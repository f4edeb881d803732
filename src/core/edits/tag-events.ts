import type { Timeline } from '../document/types';
import { eventsPatch, mapEvents, subjectOf } from './changes';
import type { Edit } from './edit';

/** Gives events a tag behind those that they have; an event that has it keeps it where it is. */
export function tagEvents(timeline: Timeline, ids: Iterable<string>, tag: string): Edit {
  const changes = mapEvents(timeline, ids, (event) =>
    event.tags.includes(tag) ? event : { ...event, tags: [...event.tags, tag] },
  );
  return { kind: 'event/tag', subject: subjectOf(changes), patch: eventsPatch(changes) };
}

/** Takes a tag from events. */
export function untagEvents(timeline: Timeline, ids: Iterable<string>, tag: string): Edit {
  const changes = mapEvents(timeline, ids, (event) =>
    event.tags.includes(tag) ? { ...event, tags: event.tags.filter((each) => each !== tag) } : event,
  );
  return { kind: 'event/untag', subject: subjectOf(changes), patch: eventsPatch(changes) };
}
