import { editorCommand } from './command';

export const exportFigure = editorCommand('export', (_editor, { page }) => page.openExport());
