import type { EditName } from '#contract/requests/timeline';
import { words } from './words';

/** What an edit was, for undo, redo and failures: `Move "Irpin"`. Null stays null. */
export function editWords(edit: EditName): string;
export function editWords(edit: EditName | null): string | null;
export function editWords(edit: EditName | null): string | null {
  if (!edit) return null;
  const verb = words.edits[edit.kind];
  const count = /^\d+$/.test(edit.subject) && /^(event|label)\//.test(edit.kind);
  if (count) return words.editOf(verb, words.events(Number(edit.subject)));
  return edit.subject ? words.editOf(verb, words.quoted(edit.subject)) : verb;
}
