import type { Timeline } from '../document/types';
import { putEnd as putEndOf } from '../when/move';
import type { Edit } from './edit';
import { eventsPatch, mapEvents, subjectOf } from './changes';

/**
 * Lets an event begin or end at an instant (ms since the epoch); a single date becomes a span. The patch is empty
 * where it would end before it begins.
 */
export function putEnd(timeline: Timeline, id: string, side: 'start' | 'end', instant: number): Edit {
  const changes = mapEvents(timeline, [id], (event) => ({
    ...event,
    when: putEndOf(event.when, side, instant) ?? event.when,
  }));
  return { kind: 'event/move', subject: subjectOf(changes), patch: eventsPatch(changes) };
}
