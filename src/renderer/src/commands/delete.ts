import { removeEvents } from '#core/edits/remove-events';
import { words } from '../ui/words/words';
import { editorCommand, hasSelection } from './command';

/** Takes the selected events out at once; undo brings them back, so nothing is asked. */
export const deleteEvents = editorCommand(
  'delete',
  ({ mirror, selection }, { page }) => {
    const edit = removeEvents(mirror.get().timeline, selection.get());
    const count = Object.keys(edit.patch.events).length;
    selection.set(new Set());
    mirror.edit(edit);
    page.sayDone(words.editor.deleted(count, edit.subject));
  },
  hasSelection,
);
