/** What a press and a click on an event do to the selection. Pure. */

export interface Keys {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export function isAdding(keys: Keys): boolean {
  return keys.shiftKey || keys.ctrlKey || keys.metaKey;
}

/**
 * The selection as soon as the button goes down on an event: one that is not selected yet is selected at once,
 * alone or with the others, so that it can be dragged in the same stroke; a selected one leaves all as they are.
 */
export function pressed(selection: ReadonlySet<string>, id: string, keys: Keys): ReadonlySet<string> {
  if (selection.has(id)) return selection;
  return new Set(isAdding(keys) ? [...selection, id] : [id]);
}

/** The selection after a click that was no drag, on an event that was selected before it: it alone, or all but it. */
export function clicked(selection: ReadonlySet<string>, id: string, keys: Keys): ReadonlySet<string> {
  if (!isAdding(keys)) return new Set([id]);
  return new Set([...selection].filter((other) => other !== id));
}
