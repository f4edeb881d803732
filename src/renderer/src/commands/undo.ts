import { editWords } from '../ui/words/edits';
import { editorCommand } from './command';
import { takeStep } from './step';

export const undo = editorCommand(
  'undo',
  (editor, { page }) => takeStep(editor, page, 'undo'),
  ({ mirror }) => mirror.get().history.undo !== null,
  ({ mirror }) => editWords(mirror.get().history.undo),
);
