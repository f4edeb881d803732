import type { Handlers } from '#contract/requests';
import type { timelineRequests } from '#contract/requests/timeline';
import type { DeskContext } from '../context';

/** Requests on one timeline. */
export function timelineHandlers({ library }: DeskContext): Handlers<keyof typeof timelineRequests> {
  return {
    'timeline/open': ({ id }) => library.load(id),
    'timeline/outline': ({ id, limit }) => library.outline(id, limit),
    'timeline/events': ({ id, ...part }) => library.events(id, part),
    'timeline/edit': ({ id, edit }) => library.edit(id, edit),
    'timeline/undo': ({ id }) => library.undo(id),
    'timeline/redo': ({ id }) => library.redo(id),
    'timeline/history': ({ id, ...page }) => library.log(id, page),
  };
}
