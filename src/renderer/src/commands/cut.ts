import { partLocked } from '#core/edits/locks';
import { removeEvents } from '#core/edits/remove-events';
import { heldWords } from '../ui/words/locks';
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

/** Takes the selected events out, as one edit, after they were copied. Locked ones stay (E9). */
export function takeOut({ mirror, selection }: Editor, page: Page): void {
  const { timeline } = mirror.get();
  const parted = partLocked(timeline, selection.get());
  const kept = heldWords(parted);
  if (parted.free.length === 0) return page.say(kept);
  selection.set(new Set(parted.held.map(({ id }) => id)));
  mirror.edit(removeEvents(timeline, parted.free));
  page.sayDone([words.clipboard.cut(parted.free.length), kept].filter(Boolean).join('. '));
}
