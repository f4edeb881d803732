import type { Timeline } from '../document/types';
import { resizeWhen } from '../when/move';
import type { Edit } from './edit';
import { mapEvents, eventsPatch, subjectOf } from './changes';
import { freeOf } from './locks';

/** Puts one end of an event's span at an instant (ms since the epoch), written as finely as that end was; a locked event stays (E9). */
export function resizeEvent(timeline: Timeline, id: string, side: 'start' | 'end', instant: number): Edit {
  const changes = mapEvents(timeline, freeOf(timeline, [id]), (event) => ({
    ...event,
    when: resizeWhen(event.when, side, instant),
  }));
  return { kind: 'event/move', subject: subjectOf(changes), patch: eventsPatch(changes) };
}
