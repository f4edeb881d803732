import { byId } from '#core/document/order';
import { EMPTY_PATCH } from '#core/edits/patch';
import type { Edit } from '#core/edits/edit';
import type { TimelineEvent } from '#core/document/types';
import { editorCommand, hasSelection } from './command';

/** Copies the selected events where they stand, as one edit, and selects the copies. */
export const duplicateEvent = editorCommand(
  'duplicate-event',
  ({ mirror, selection }, { page }) => {
    const events = byId(mirror.get().timeline.events);
    const copies = [...selection.get()].flatMap((id) => {
      const event = events.get(id);
      return event ? [{ ...event, id: page.newId() }] : [];
    });
    mirror.edit(addAll(copies));
    selection.set(new Set(copies.map((copy) => copy.id)));
  },
  hasSelection,
);

function addAll(events: readonly TimelineEvent[]): Edit {
  return {
    kind: 'event/add',
    subject: events.length === 1 ? (events[0]?.headline ?? '') : String(events.length),
    patch: {
      ...EMPTY_PATCH,
      events: Object.fromEntries(events.map((event) => [event.id, { before: null, after: event }])),
    },
  };
}
