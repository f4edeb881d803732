/** From a key press, or a word of the host's menu, to a command. */
import type { Command } from './command';
import { matchesKeys, keyUseOf, type KeyPress } from './keys';

/** What has the focus, as far as keys are concerned. */
export type FocusKind =
  /** A field that text is typed into: it keeps its own undo, clipboard, delete and select all, and every bare key. */
  | 'text'
  /** A button or the like outside canvas and list: Delete there must not delete events, and arrows are its own. */
  | 'control'
  /** A button that stands for an event, such as a label of the figure: Enter presses it, other keys are as on the page. */
  | 'event'
  /** An open menu, list or dialog: keys are for it alone. */
  | 'layer'
  | 'page';

/** The command that a key press asks for; null: the key is not ours (K2). */
export function commandFor(
  press: KeyPress,
  focus: FocusKind,
  commands: readonly Command[],
  mac: boolean,
): Command | null {
  if (focus === 'layer') return null;
  for (const command of commands) {
    const keys = command.keys.find((each) => matchesKeys(press, each, mac));
    if (keys !== undefined) return isOurs(command, keys, focus) ? command : null;
  }
  return null;
}

function isOurs({ text }: Command, keys: string, focus: FocusKind): boolean {
  const use = keyUseOf(keys);
  if (focus === 'text') return use === 'free' && text === undefined && keys !== 'Escape';
  if (focus === 'event') return keys !== 'Enter';
  return focus === 'page' || use !== 'motion';
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
  if (!element.closest('[data-selects]')) return 'control';
  // Enter on a button that stands on the canvas is the button's.
  if (element instanceof HTMLButtonElement) return element.matches('[data-handle]') ? 'event' : 'control';
  return 'page';
}
