import { isEqual } from '#core/edits/equal';
import type { Store } from '../../client/store';
import type { Editor } from '../../commands/command';
import { say } from '../../ui/notify';
import { words } from '../../ui/words/words';

let hideLast = () => {};

/**
 * Says what was just done to the open timeline, with a button that undoes it. Undo takes back the last edit,
 * whichever it is, so the button goes as soon as that is another one, or another timeline is open.
 */
export function sayUndoable(text: string, editor: Store<Editor | null>, undo: () => void): void {
  hideLast();
  const current = editor.get();
  if (!current) return void say(text);
  const done = current.mirror.get().history.undo;
  const hide = say(text, { label: words.undo, run: undo });
  const check = () => {
    if (editor.get() !== current || !isEqual(current.mirror.get().history.undo, done)) hideLast();
  };
  const stops = [editor.subscribe(check), current.mirror.subscribe(check)];
  hideLast = () => {
    for (const stop of stops) stop();
    hide();
  };
}
