import { words } from '../ui/words/words';
import { editorCommand } from './command';

/** Pixels per px: sharp on a good screen, and in most layouts of a page. */
const SCALE = 2;

export const copyImage = editorCommand('copy-image', async ({ id, size }, { desk, page }) => {
  const image = desk
    .request('figure/export', { id, kind: 'png', size: size.get(), scale: SCALE })
    .then(({ data, type }) => new Blob([bytesOf(data)], { type }));
  await page.copy({ 'image/png': image });
  page.say(words.preview.copied);
});

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
