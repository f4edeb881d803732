import { editorCommand, hasSelection } from './command';

export const deselect = editorCommand('deselect', ({ selection }) => selection.set(new Set()), hasSelection);
