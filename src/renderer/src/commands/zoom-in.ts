import { editorCommand } from './command';

/** How much one step of zoom shows more or less. */
export const ZOOM_STEP = 1.25;

export const zoomIn = editorCommand('zoom-in', ({ canvas }) => canvas?.zoom(ZOOM_STEP));
