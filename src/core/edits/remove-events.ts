import type { Timeline } from '../document/types';
import type { Edit } from './edit';
import { mapEvents, subjectOf } from './changes';
import { freeOf } from './locks';
import { EMPTY_PATCH, swap } from './patch';
import { withoutPlaces } from './place-labels';

/** Takes events out of the document, with the places of their labels; undo brings back both. Locked ones stay (E9). */
export function removeEvents(timeline: Timeline, ids: Iterable<string>): Edit {
  const changes = mapEvents(timeline, freeOf(timeline, ids), () => null);
  const figure = swap(timeline.figure, withoutPlaces(timeline.figure, Object.keys(changes)));
  return {
    kind: 'event/remove',
    subject: subjectOf(changes),
    patch: { ...EMPTY_PATCH, figure, events: changes },
  };
}
