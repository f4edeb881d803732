import { editorCommand } from './command';

/** Opens the headline of the selected event for writing where it stands on the canvas; without one, in the inspector. */
export const writeHeadline = editorCommand(
  'write-headline',
  ({ canvas, selection }, { page }) => {
    const [only] = selection.get();
    if (only === undefined) return;
    if (canvas) canvas.write(only);
    else page.focus('headline');
  },
  ({ selection }) => selection.get().size === 1,
);
