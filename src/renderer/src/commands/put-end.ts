/** `[` and `]`: the selected event begins or ends where the pointer is on the canvas (K5). */
import type { CommandId } from '#contract/commands';
import { byId } from '#core/document/order';
import { isEmptyPatch } from '#core/edits/patch';
import { putEnd } from '#core/edits/put-end';
import { words } from '../ui/words/words';
import { editorCommand, type Command, type Editor } from './command';

export const setStart = put('set-start', 'start');
export const setEnd = put('set-end', 'end');

/** Without the pointer on the canvas they lead to the date field, at the end that is meant. */
function put(id: CommandId, side: 'start' | 'end'): Command {
  return editorCommand(
    id,
    ({ mirror, selection, canvas }, { page }) => {
      const [event] = selection.get();
      const instant = canvas?.pointed();
      if (event === undefined) return;
      if (instant === undefined || instant === null) return page.focus(`when-${side}`);
      const { timeline } = mirror.get();
      const edit = putEnd(timeline, event, side, instant);
      if (isEmptyPatch(edit.patch)) page.say(words.editor.cannotEnd[side]);
      else mirror.edit(edit);
    },
    hasOne,
  );
}

function hasOne({ mirror, selection }: Editor): boolean {
  const [only] = selection.get();
  return selection.get().size === 1 && byId(mirror.get().timeline.events).has(only ?? '');
}
