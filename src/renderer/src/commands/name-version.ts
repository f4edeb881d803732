import { words } from '../ui/words/words';
import { editorCommand } from './command';

/** Everything is saved already; what is kept is a name for how it is now. */
export const nameVersion = editorCommand('name-version', async ({ id, mirror, at }, { desk, page }) => {
  const name = await page.askName(words.history.name, words.history.versionHint);
  if (!name) return;
  const { revision } = mirror.get();
  await desk.request('history/name', { id, revision: at ?? revision, name });
  page.say(words.history.named(name));
});
