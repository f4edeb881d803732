import { editorCommand } from './command';
import { ZOOM_STEP } from './zoom-in';

export const zoomOut = editorCommand('zoom-out', ({ canvas }) => canvas?.zoom(1 / ZOOM_STEP));
