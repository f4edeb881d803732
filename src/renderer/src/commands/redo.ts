import { editWords } from '../ui/words/edits';
import { editorCommand } from './command';

export const redo = editorCommand(
  'redo',
  ({ mirror }) => mirror.redo(),
  ({ mirror }) => mirror.get().history.redo !== null,
  ({ mirror }) => editWords(mirror.get().history.redo),
);
