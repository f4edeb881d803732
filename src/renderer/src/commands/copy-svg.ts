import { words } from '../ui/words/words';
import { editorCommand } from './command';

/** As text, which is what Illustrator, Inkscape and Figma take for a drawing. */
export const copySvg = editorCommand('copy-svg', async ({ id, size }, { desk, page }) => {
  const text = desk
    .request('figure/draw', { id, size: size.get() })
    .then(({ svg }) => new Blob([svg], { type: 'text/plain' }));
  await page.copy({ 'text/plain': text });
  page.say(words.preview.copiedSvg);
});
