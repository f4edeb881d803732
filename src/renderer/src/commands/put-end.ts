/** `[` and `]`: the selected events begin or end where the pointer is on the canvas, else in the middle of the view (K5). */
import type { CommandId } from '#contract/commands';
import { partLocked } from '#core/edits/locks';
import { isEmptyPatch } from '#core/edits/patch';
import { putEnd } from '#core/edits/put-end';
import { heldWords } from '../ui/words/locks';
import { words } from '../ui/words/words';
import { editorCommand, hasSelection, type Command } from './command';
import { sayMoved } from './say-moved';

export const setStart = put('set-start', 'start');
export const setEnd = put('set-end', 'end');

/** Without a canvas it leads to the date field, at the end that is meant. */
function put(id: CommandId, side: 'start' | 'end'): Command {
  return editorCommand(
    id,
    (editor, { page }) => {
      const { mirror, selection, canvas } = editor;
      if (!canvas) return page.focus(`when-${side}`);
      const { timeline } = mirror.get();
      const parted = partLocked(timeline, selection.get());
      const kept = heldWords(parted);
      if (kept) page.say(kept);
      if (parted.free.length === 0) return;
      const edit = putEnd(timeline, parted.free, side, canvas.pointed() ?? canvas.middle());
      if (isEmptyPatch(edit.patch)) return page.say(words.editor.cannotEnd[side]);
      mirror.edit(edit);
      sayMoved(editor, page);
    },
    hasSelection,
  );
}
