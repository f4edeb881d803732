import type { Timeline } from '../document/types';
import { putEnd as putEndOf } from '../when/move';
import type { Edit } from './edit';
import { eventsPatch, mapEvents, subjectOf } from './changes';
import { freeOf } from './locks';

/**
 * Lets events begin or end at an instant (ms since the epoch); a single date becomes a span. Events that would end
 * before they begin are left alone (K5), and so are locked ones (E9).
 */
export function putEnd(
  timeline: Timeline,
  ids: Iterable<string>,
  side: 'start' | 'end',
  instant: number,
): Edit {
  const changes = mapEvents(timeline, freeOf(timeline, ids), (event) => ({
    ...event,
    when: putEndOf(event.when, side, instant) ?? event.when,
  }));
  return { kind: 'event/move', subject: subjectOf(changes), patch: eventsPatch(changes) };
}
