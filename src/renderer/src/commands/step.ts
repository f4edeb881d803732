/** What undo and redo do besides: they show what changed. */
import { byId } from '#core/document/order';
import type { EditName } from '#contract/requests/timeline';
import { editWords } from '../ui/words/edits';
import { words } from '../ui/words/words';
import type { Editor, Page } from './command';

/** Takes a step, selects the events that it changed as they were selected for the edit, and brings the first into sight. */
export async function takeStep(editor: Editor, page: Page, step: 'undo' | 'redo'): Promise<void> {
  const { mirror, selection, canvas } = editor;
  const edit: EditName | null = mirror.get().history[step];
  const patch = await mirror[step]();
  if (edit) page.announce(words.history[step](editWords(edit)));
  const there = byId(mirror.get().timeline.events);
  const touched = Object.keys(patch?.events ?? {}).filter((id) => there.has(id));
  const [first] = touched;
  if (first === undefined) return;
  selection.set(new Set(touched));
  canvas?.reveal(first);
}
