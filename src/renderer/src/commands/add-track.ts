import { editorCommand } from './command';
import { addTrackBelow } from './track-actions';

/** Adds a track at the bottom; on the canvas its name is written at once. */
export const addTrack = editorCommand('add-track', (editor, { page }) => addTrackBelow(editor, page, null));
