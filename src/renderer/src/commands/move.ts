/** Alt and the arrows: the selected events move by the step of their precision, or to the next track (K4). */
import type { CommandId } from '#contract/commands';
import { partLocked } from '#core/edits/locks';
import { stepEvents } from '#core/edits/step-events';
import { editorCommand, hasSelection, type Command } from './command';
import { heldWords } from '../ui/words/locks';
import { sayMoved } from './say-moved';

const FAR = 10;

export const moveEarlier = move('move-earlier', -1, 0);
export const moveLater = move('move-later', 1, 0);
export const moveFarEarlier = move('move-far-earlier', -FAR, 0);
export const moveFarLater = move('move-far-later', FAR, 0);
export const moveUp = move('move-up', 0, -1);
export const moveDown = move('move-down', 0, 1);

function move(id: CommandId, steps: number, tracks: number): Command {
  return editorCommand(
    id,
    (editor, { page }) => {
      const { timeline } = editor.mirror.get();
      const ids = [...editor.selection.get()];
      const kept = heldWords(partLocked(timeline, ids));
      if (kept) page.say(kept);
      const edit = stepEvents(timeline, { ids, steps, tracks });
      if (Object.keys(edit.patch.events).length === 0) return;
      editor.mirror.step(edit);
      const last = [...editor.selection.get()].at(-1);
      if (last !== undefined) editor.canvas?.reveal(last);
      sayMoved(editor, page);
    },
    hasSelection,
  );
}
