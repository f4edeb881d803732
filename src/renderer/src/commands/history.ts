import { editorCommand } from './command';

/** Shows the history, with the keys on it, or takes it away. */
export const history = editorCommand('history', ({ panes, past }, { page }) => {
  const now = panes.get();
  if (now.history) past.set(null);
  panes.set({ ...now, history: !now.history });
  if (!now.history) page.focus('history');
});
