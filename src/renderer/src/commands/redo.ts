import { editWords } from '../ui/words/edits';
import { editorCommand } from './command';
import { takeStep } from './step';

export const redo = editorCommand(
  'redo',
  (editor, { page }) => takeStep(editor, page, 'redo'),
  ({ mirror }) => mirror.get().history.redo !== null,
  ({ mirror }) => editWords(mirror.get().history.redo),
);
