/** How keys and clicks move through the table and change the selection; the habits of every file manager and spreadsheet. Pure. */

export interface Modifiers {
  readonly shift: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly toggle: boolean;
}

/** The events in the order in which they are shown, found by place and by id. */
export interface ShownOrder {
  readonly length: number;
  id(place: number): string | null;
  place(id: string): number | null;
}

/** The selection after `id` was chosen: alone, added or taken away, or all from the anchor to it. The one chosen is the last. */
export function nextSelection(
  selection: ReadonlySet<string>,
  order: ShownOrder,
  anchor: string | null,
  id: string,
  { shift, toggle }: Modifiers,
): ReadonlySet<string> {
  if (toggle) {
    const next = new Set(selection);
    if (!next.delete(id)) next.add(id);
    return next;
  }
  const from = anchor === null ? null : order.place(anchor);
  const to = order.place(id);
  if (!shift || from === null || to === null) return new Set([id]);
  const next = new Set<string>();
  const step = from <= to ? 1 : -1;
  for (let place = from; place !== to + step; place += step) next.add(order.id(place) ?? id);
  return next;
}

/** The place that a key leads to from another (-1: from none); null for other keys and at the ends. */
export function stepFrom(key: string, from: number, length: number, page: number): number | null {
  if (length === 0) return null;
  const last = length - 1;
  const to = {
    ArrowDown: from + 1,
    ArrowUp: Math.max(from, 1) - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: last,
  }[key];
  if (to === undefined) return null;
  const place = Math.max(0, Math.min(to, last));
  return place === from ? null : place;
}

/** The column that a key leads to; null is the row as a whole, which stands left of its cells. */
export function columnFrom<C extends string>(key: string, columns: readonly C[], column: C | null): C | null {
  const at = column === null ? -1 : columns.indexOf(column);
  if (key === 'ArrowLeft') return columns[at - 1] ?? null;
  if (key === 'ArrowRight') return columns[Math.min(at + 1, columns.length - 1)] ?? null;
  return (key === 'Home' ? columns[0] : columns.at(-1)) ?? null;
}
