import { byId } from '#core/document/order';
import { lockEvents } from '#core/edits/lock-events';
import { words } from '../ui/words/words';
import { editorCommand, hasSelection } from './command';

/** Locks the selected events; unlocks them when all are locked. */
export const toggleLock = editorCommand(
  'toggle-lock',
  ({ mirror, selection }, { page }) => {
    const { timeline } = mirror.get();
    const events = byId(timeline.events);
    const ids = [...selection.get()];
    const locks = ids.some((id) => events.get(id)?.locked === false);
    const edit = lockEvents(timeline, ids, locks);
    const count = Object.keys(edit.patch.events).length;
    mirror.edit(edit);
    page.sayDone(locks ? words.locks.done(count) : words.locks.undone(count));
  },
  hasSelection,
);
