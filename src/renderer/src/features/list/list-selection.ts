/** How clicks and arrow keys change a selection in a list; the habits of every file manager. Pure. */

export interface Modifiers {
  readonly shift: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly toggle: boolean;
}

/** The selection after `id` was chosen: alone, added or taken away, or all from the anchor to it. */
export function nextSelection(
  selection: ReadonlySet<string>,
  order: readonly string[],
  anchor: string | null,
  id: string,
  { shift, toggle }: Modifiers,
): ReadonlySet<string> {
  if (toggle) {
    const next = new Set(selection);
    if (!next.delete(id)) next.add(id);
    return next;
  }
  const from = anchor === null ? -1 : order.indexOf(anchor);
  if (!shift || from < 0) return new Set([id]);
  const to = order.indexOf(id);
  return new Set(order.slice(Math.min(from, to), Math.max(from, to) + 1));
}

/** The row that an arrow, Home or End leads to from the active one; null for other keys and at the ends. */
export function stepFrom(key: string, order: readonly string[], active: string | null): string | null {
  const at = active === null ? -1 : order.indexOf(active);
  const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? 0 : at - 1, Home: 0, End: order.length - 1 }[key];
  return to === undefined ? null : (order[to] ?? null);
}
