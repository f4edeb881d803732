import { editWords } from '../ui/words/edits';
import { editorCommand } from './command';

export const undo = editorCommand(
  'undo',
  ({ mirror }) => mirror.undo(),
  ({ mirror }) => mirror.get().history.undo !== null,
  ({ mirror }) => editWords(mirror.get().history.undo),
);
