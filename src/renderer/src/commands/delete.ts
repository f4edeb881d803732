import { partLocked } from '#core/edits/locks';
import { removeEvents } from '#core/edits/remove-events';
import { heldWords } from '../ui/words/locks';
import { words } from '../ui/words/words';
import { editorCommand, hasSelection } from './command';

/** Takes the selected events out at once; undo brings them back, so nothing is asked. Locked ones stay, and stay selected (E9). */
export const deleteEvents = editorCommand(
  'delete',
  ({ mirror, selection }, { page }) => {
    const { timeline } = mirror.get();
    const parted = partLocked(timeline, selection.get());
    const kept = heldWords(parted);
    if (parted.free.length === 0) return page.say(kept);
    const edit = removeEvents(timeline, parted.free);
    selection.set(new Set(parted.held.map(({ id }) => id)));
    mirror.edit(edit);
    page.sayDone([words.editor.deleted(parted.free.length, edit.subject), kept].filter(Boolean).join('. '));
  },
  hasSelection,
);
