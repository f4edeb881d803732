import { useEffect, useMemo, useRef, useState } from 'react';
import type { Virtualizer } from '@tanstack/react-virtual';
import { byId } from '#core/document/order';
import { changeEvents } from '#core/edits/change-events';
import { lockOf } from '#core/edits/locks';
import { useStore } from '../../client/use-store';
import type { Editor } from '../../commands/command';
import { lockWords } from '../../ui/words/locks';
import { useApp } from '../shell/app-context';
import { HELD_BY_LOCK, type Column, type ColumnLayout } from './columns';
import { cellId } from './EventRow';
import { headId, nextSort, resizeColumn } from './GridHead';
import type { CellChange, Leave, RowHands } from './hands';
import { columnFrom, nextSelection, stepFrom, type Modifiers, type ShownOrder } from './grid-keys';
import { listPrefs } from './list-prefs';
import type { ListView } from './view';

/** Where the keys are: on the heads of the columns or on an event; on a cell, or on the row as a whole. */
export interface Place {
  readonly head: boolean;
  readonly id: string | null;
  readonly column: Column | null;
}

interface GridOptions {
  editor: Editor;
  view: ListView;
  layout: ColumnLayout;
  box: React.RefObject<HTMLDivElement | null>;
  virtual: Virtualizer<HTMLDivElement, Element>;
}

const WIDTH_STEP = 8;

/** Focus, selection and editing of the list. The focus is the grid's own; which row or cell it is on is said by ids. */
export function useGrid(options: GridOptions) {
  const { editor, view, layout, box, virtual } = options;
  const { page } = useApp();
  const selection = useStore(editor.selection);
  const [active, setActive] = useState<Place>({ head: false, id: null, column: null });
  const [editing, setEditing] = useState<{ id: string; column: Column } | null>(null);
  const anchor = useRef<string | null>(null);

  const order = shownOrder(view);
  const show = (id: string) => {
    const row = view.rowOf(id);
    if (row !== null) virtual.scrollToIndex(row);
  };
  useFollowSelection(selection, view, (id) => {
    anchor.current = id;
    setActive((place) => (place.id === id ? place : { ...place, head: false, id }));
    show(id);
  });

  const choose = (id: string, modifiers: Modifiers, column: Column | null) => {
    const next = nextSelection(editor.selection.get(), order, anchor.current, id, modifiers);
    if (!modifiers.shift) anchor.current = id;
    setActive({ head: false, id, column });
    editor.selection.set(next);
    show(id);
    editor.canvas?.reveal(id);
  };

  const edit = (id: string, column: Column) => {
    const { timeline } = editor.mirror.get();
    const event = byId(timeline.events).get(id);
    if (!event) return;
    setActive({ head: false, id, column: layout.compact ? null : column });
    if (column === 'sources') return page.focus('sources');
    const lock = lockOf(timeline, event);
    if (lock && HELD_BY_LOCK.has(column)) return page.say(lockWords(lock));
    setEditing({ id, column });
  };

  const leave = (change: CellChange | null, to: Leave) => {
    if (!editing) return;
    const { id, column } = editing;
    setEditing(null);
    const place = order.place(id) ?? -1;
    const next = to === 'down' || to === 'up' ? order.id(place + (to === 'down' ? 1 : -1)) : null;
    if (change) editor.mirror.edit(changeEvents(editor.mirror.get().timeline, [id], change));
    if (to !== 'away') box.current?.focus({ preventScroll: true });
    const inTable = layout.compact ? null : column;
    if (next !== null) choose(next, { shift: false, toggle: false }, inTable);
    else if (to === 'right' || to === 'left') {
      const key = to === 'right' ? 'ArrowRight' : 'ArrowLeft';
      setActive({ head: false, id, column: columnFrom(key, layout.columns, column) });
    }
  };

  const latest = useRef({ choose, edit, leave });
  useEffect(() => {
    latest.current = { choose, edit, leave };
  });
  const hands = useMemo<RowHands>(
    () => ({
      choose: (...args) => latest.current.choose(...args),
      edit: (...args) => latest.current.edit(...args),
      leave: (...args) => latest.current.leave(...args),
    }),
    [],
  );

  const pageRows = () => Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / 28) - 2);

  const step = (event: React.KeyboardEvent) => {
    const from = active.id === null ? -1 : (order.place(active.id) ?? -1);
    const toHead = event.key === 'ArrowUp' && from <= 0 && !layout.compact;
    if (toHead) return setActive({ ...active, head: true, column: active.column ?? 'headline' });
    const to = stepFrom(event.key, from, order.length, pageRows());
    // At an end the key still chooses the event that it is on.
    const id = to === null ? active.id : order.id(to);
    if (id === null || (to === null && selection.has(id))) return;
    const isQuiet = event.ctrlKey || event.metaKey;
    if (isQuiet && !event.shiftKey && event.key.startsWith('Arrow')) {
      setActive({ ...active, id });
      show(id);
    } else choose(id, { shift: event.shiftKey, toggle: false }, active.column);
  };

  const selectShown = () => editor.selection.set(new Set(view.entries.map(({ event }) => event.id)));

  /** Whether the key was one of the list's. */
  const onRow = (event: React.KeyboardEvent): boolean => {
    const { key } = event;
    const main = event.ctrlKey || event.metaKey;
    if (event.altKey) return false;
    if (main && event.code === 'KeyA' && !event.shiftKey) selectShown();
    else if (key === 'Escape' && active.column !== null) setActive({ ...active, column: null });
    else if (active.id !== null && (key === 'Enter' || key === 'F2') && !main) {
      edit(active.id, active.column ?? 'headline');
    } else if (active.id !== null && key === ' ') {
      choose(active.id, { shift: event.shiftKey, toggle: main }, active.column);
    } else if (isSideways(event, active.column)) {
      setActive({ ...active, column: columnFrom(key, layout.columns, active.column) });
    } else if (isVertical(event)) step(event);
    else return false;
    return true;
  };

  const onHead = (event: React.KeyboardEvent): boolean => {
    const { key, altKey, ctrlKey, metaKey } = event;
    const column = active.column ?? 'headline';
    if (altKey || ctrlKey || metaKey) return false;
    if (actOnHead(event, column, layout, box.current?.clientWidth ?? 0)) return true;
    if (isSideways(event, column)) {
      setActive({ ...active, column: columnFrom(key, layout.columns, column) ?? layout.columns[0] ?? null });
    } else if (key === 'ArrowDown' || key === 'Escape') {
      setActive({ head: false, id: active.id ?? order.id(0), column: key === 'Escape' ? null : column });
    } else return false;
    return true;
  };

  return {
    active,
    editing,
    hands,
    onFocus() {
      const isShown = active.id !== null && order.place(active.id) !== null;
      if (!active.head && !isShown) setActive({ ...active, id: order.id(0) });
    },
    onKeyDown(event: React.KeyboardEvent) {
      if (event.target !== box.current) return;
      if (active.head ? onHead(event) : onRow(event)) event.preventDefault();
    },
    /** The id of the element that the keys are on, if it is in the page. */
    activeElement(rows: readonly number[]): string | undefined {
      if (active.head) return headId(active.column ?? 'headline');
      const row = active.id === null ? null : view.rowOf(active.id);
      if (active.id === null || row === null || !rows.includes(row)) return undefined;
      return active.column === null ? `row-${active.id}` : cellId(active.id, active.column);
    },
  };
}

/** Enter sorts by a column, Shift and the arrows change its width; whether the key was one of these. */
function actOnHead(
  { key, shiftKey }: React.KeyboardEvent,
  column: Column,
  layout: ColumnLayout,
  width: number,
): boolean {
  if (key === 'Enter' || key === ' ') {
    const prefs = listPrefs.get();
    listPrefs.set({ ...prefs, sort: nextSort(prefs.sort, column) });
    return true;
  }
  if (!shiftKey || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return false;
  const by = key === 'ArrowRight' ? WIDTH_STEP : -WIDTH_STEP;
  resizeColumn(layout, column, (layout.widths[column] ?? 0) + by, width);
  return true;
}

function shownOrder(view: ListView): ShownOrder {
  return {
    length: view.entries.length,
    id: (place) => view.entries[place]?.event.id ?? null,
    place: view.placeOf,
  };
}

const VERTICAL = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);

function isVertical({ key }: React.KeyboardEvent): boolean {
  return VERTICAL.has(key);
}

/** Left and right go from cell to cell; so do Home and End, once a cell has the keys. */
function isSideways(
  { key, shiftKey, ctrlKey, metaKey }: React.KeyboardEvent,
  column: Column | null,
): boolean {
  if (shiftKey || ctrlKey || metaKey) return false;
  const ends = key === 'Home' || key === 'End';
  return key === 'ArrowLeft' || key === 'ArrowRight' || (ends && column !== null);
}

/** When one event is selected elsewhere, its row comes into view. */
function useFollowSelection(
  selection: ReadonlySet<string>,
  view: ListView,
  follow: (id: string) => void,
): void {
  const latest = useRef({ view, follow });
  useEffect(() => {
    latest.current = { view, follow };
  });
  useEffect(() => {
    const [only] = selection;
    if (selection.size !== 1 || only === undefined) return;
    if (latest.current.view.rowOf(only) !== null) latest.current.follow(only);
  }, [selection]);
}
