import { removeEvents } from '#core/edits/remove-events';
import { words } from '../ui/words/words';
import { blobsOf, clipOf } from './clip';
import { editorCommand, hasSelection, type Editor, type Page } from './command';

/** Nothing is taken out before it is on the clipboard. */
export const cut = editorCommand(
  'cut',
  async (editor, { page }) => {
    await page.copy(blobsOf(clipOf(editor)));
    takeOut(editor, page);
  },
  hasSelection,
);

/** Takes the selected events out, as one edit, after they were copied. */
export function takeOut({ mirror, selection }: Editor, page: Page): void {
  const edit = removeEvents(mirror.get().timeline, selection.get());
  const count = Object.keys(edit.patch.events).length;
  selection.set(new Set());
  mirror.edit(edit);
  page.sayDone(words.clipboard.cut(count));
}
