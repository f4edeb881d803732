import type { TimelineEvent } from '../document/types';
import type { Edit } from './edit';
import { eventsPatch } from './changes';

/** Puts a new event into the document. */
export function addEvent(event: TimelineEvent): Edit {
  return {
    kind: 'event/add',
    subject: event.headline,
    patch: eventsPatch({ [event.id]: { before: null, after: event } }),
  };
}
