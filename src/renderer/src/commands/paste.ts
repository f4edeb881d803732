import { editorCommand } from './command';
import { takePasted } from './take-pasted';

/** From a menu or the palette; the key comes as an event of the browser's (features/shell/clipboard-events.ts). */
export const paste = editorCommand('paste', async (editor, { page }) => {
  const pasted = await page.readClipboard();
  if (pasted) await takePasted(editor, page, pasted);
});
