import { editorCommand } from './command';

export const history = editorCommand('history', ({ panes, past }) => {
  const now = panes.get();
  if (now.history) past.set(null);
  panes.set({ ...now, history: !now.history });
});
