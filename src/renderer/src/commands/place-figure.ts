import { editorCommand } from './command';

export const figureBelow = editorCommand('figure-below', (_editor, { page }) => page.placeFigure('below'));
export const figureBeside = editorCommand('figure-beside', (_editor, { page }) => page.placeFigure('beside'));
export const figureWindow = editorCommand('figure-window', (_editor, { page }) => page.placeFigure('window'));
