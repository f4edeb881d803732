import { WIDE } from '../features/editor/panes';
import { editorCommand } from './command';

export const toggleList = editorCommand('toggle-list', ({ panes }) => {
  const now = panes.get();
  panes.set({ ...now, list: !now.list });
});

/** In a narrow window the inspector lies over the canvas, and that is what comes and goes. */
export const toggleInspector = editorCommand('toggle-inspector', ({ panes }) => {
  const now = panes.get();
  panes.set(
    matchMedia(WIDE).matches ? { ...now, inspector: !now.inspector } : { ...now, overlay: !now.overlay },
  );
});
