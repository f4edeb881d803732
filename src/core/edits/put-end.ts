import type { Timeline } from '../document/types';
import { putEnd as putEndOf } from '../when/move';
import type { Edit } from './edit';
import { eventsPatch, mapEvents, subjectOf } from './changes';

/**
 * Lets events begin or end at an instant (ms since the epoch); a single date becomes a span. Events that would end
 * before they begin are left alone (K5).
 */
export function putEnd(
  timeline: Timeline,
  ids: Iterable<string>,
  side: 'start' | 'end',
  instant: number,
): Edit {
  const changes = mapEvents(timeline, ids, (event) => ({
    ...event,
    when: putEndOf(event.when, side, instant) ?? event.when,
  }));
  return { kind: 'event/move', subject: subjectOf(changes), patch: eventsPatch(changes) };
}
