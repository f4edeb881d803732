import { byId } from '#core/document/order';
import { EMPTY_PATCH } from '#core/edits/patch';
import type { Edit } from '#core/edits/edit';
import type { TimelineEvent } from '#core/document/types';
import { partLocked, type Lock } from '#core/edits/locks';
import { lockWords } from '../ui/words/locks';
import { editorCommand, hasSelection } from './command';

/** Copies the selected events where they stand, as one edit, and selects the copies; they are not locked, and none comes onto a locked track (E9). */
export const duplicateEvent = editorCommand(
  'duplicate-event',
  ({ mirror, selection }, { page }) => {
    const { timeline } = mirror.get();
    const events = byId(timeline.events);
    const { held } = partLocked(timeline, selection.get());
    const shut = new Map(
      held.flatMap(({ id, lock }): [string, Lock][] => (lock.kind === 'track' ? [[id, lock]] : [])),
    );
    const copies = [...selection.get()].flatMap((id) => {
      const event = events.get(id);
      return event && !shut.has(id) ? [{ ...event, id: page.newId(), locked: false }] : [];
    });
    const [first] = shut.values();
    if (first) page.say(lockWords(first));
    if (copies.length === 0) return;
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
