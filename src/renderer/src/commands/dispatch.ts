/** From a key press, or a word of the host's menu, to a command. */
import type { Command } from './command';
import { matchesKeys, type KeyPress } from './keys';

/** What has the focus, as far as keys are concerned. */
export type FocusKind =
  /** A field that text is typed into: it keeps its own undo, delete and select all, and every bare key. */
  | 'text'
  /** A button or the like outside canvas and list: Delete there must not delete events. */
  | 'control'
  /** An open menu, list or dialog: keys are for it alone. */
  | 'layer'
  | 'page';

/** The command that a key press asks for; null: the key is not ours. */
export function commandFor(
  press: KeyPress,
  focus: FocusKind,
  commands: readonly Command[],
  mac: boolean,
): Command | null {
  if (focus === 'layer') return null;
  const found = commands.find(({ keys }) => keys.some((each) => matchesKeys(press, each, mac)));
  if (!found) return null;
  const bare = !press.ctrlKey && !press.metaKey && !press.altKey;
  if (focus === 'text' && (bare || found.text !== undefined)) return null;
  return focus === 'control' && bare && found.text !== undefined ? null : found;
}

const LAYER = '[role="dialog"], [role="menu"], input[aria-expanded="true"]';
const NOT_TEXT = new Set(['button', 'checkbox', 'color', 'file', 'radio', 'range', 'reset', 'submit']);

/** What kind of focus an element has. Canvas and list, where events are chosen, are marked `data-selects`. */
export function focusKindOf(element: Element | null): FocusKind {
  if (!element || element === element.ownerDocument.body) return 'page';
  if (element.closest(LAYER)) return 'layer';
  if (element instanceof HTMLInputElement) return NOT_TEXT.has(element.type) ? 'control' : 'text';
  if (element instanceof HTMLTextAreaElement) return 'text';
  if (element instanceof HTMLElement && element.isContentEditable) return 'text';
  return element.closest('[data-selects]') ? 'page' : 'control';
}
