import { editorCommand } from './command';

export const houseStyles = editorCommand('house-styles', (_editor, { page }) => page.openStyles());
