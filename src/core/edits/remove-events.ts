import type { Timeline } from '../document/types';
import type { Edit } from './edit';
import { mapEvents, eventsPatch, subjectOf } from './changes';

/** Takes events out of the document. */
export function removeEvents(timeline: Timeline, ids: Iterable<string>): Edit {
  const changes = mapEvents(timeline, ids, () => null);
  return { kind: 'event/remove', subject: subjectOf(changes), patch: eventsPatch(changes) };
}
