import { words } from '../ui/words/words';
import { blobsOf, clipOf } from './clip';
import { editorCommand, hasSelection } from './command';

/** From a menu or the palette; the key comes as an event of the browser's (features/shell/clipboard-events.ts). */
export const copy = editorCommand(
  'copy',
  async (editor, { page }) => {
    await page.copy(blobsOf(clipOf(editor)));
    page.say(words.clipboard.copied(editor.selection.get().size));
  },
  hasSelection,
);
