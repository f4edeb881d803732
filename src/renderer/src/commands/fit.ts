import { editorCommand } from './command';

export const fit = editorCommand('fit', ({ canvas }) => canvas?.fit());
