import { CloseButton, TextInput } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from '../../client/use-store';
import type { Editor } from '../../commands/command';
import { interfaceLanguage } from '../../ui/dates';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import classes from './EventList.module.css';
import { EventRow } from './EventRow';
import { groupEvents, type Group } from './group-events';
import { nextSelection, stepFrom, type Modifiers } from './list-selection';

/** More rows than this are not drawn at once; the filter reaches the rest. */
const MOST_ROWS = 1000;

/** All events by day, with a filter. Its selection is the canvas's. */
export function EventList({ editor }: { editor: Editor }) {
  const { timeline } = useStore(editor.mirror);
  const [filter, setFilter] = useState('');
  const settled = useDeferredValue(filter);
  const language = interfaceLanguage(timeline.details.language);
  const groups = useMemo(() => groupEvents(timeline, settled, language), [timeline, settled, language]);
  return (
    <section className={classes.panel} aria-label={words.list.title}>
      <header className={classes.head}>
        <h2 className={classes.title}>{words.list.title}</h2>
        <FilterField filter={filter} onChange={setFilter} />
      </header>
      {groups.length === 0 && settled && <p className={classes.none}>{words.list.none(settled)}</p>}
      <Rows editor={editor} groups={groups} />
    </section>
  );
}

function FilterField({ filter, onChange }: { filter: string; onChange(filter: string): void }) {
  return (
    <TextInput
      className={classes.filter}
      data-field="find"
      aria-label={words.list.filter}
      placeholder={words.list.filter}
      leftSection={<IconFilter size={14} />}
      rightSection={filter && <CloseButton size="xs" aria-label={words.close} onClick={() => onChange('')} />}
      value={filter}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && onChange('')}
    />
  );
}

/** A list box: arrow keys go from event to event, Shift and Ctrl select several. */
function Rows({ editor, groups }: { editor: Editor; groups: readonly Group[] }) {
  const { page } = useApp();
  const selection = useStore(editor.selection);
  const box = useRef<HTMLDivElement>(null);
  const anchor = useRef<string | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const order = useMemo(() => groups.flatMap(({ rows }) => rows.map(({ event }) => event.id)), [groups]);
  useFollowSelection(selection, box, setActive);

  // The same function for as long as the order is the same, so that rows are not drawn again for a selection.
  const choose = useCallback(
    (id: string, modifiers: Modifiers) => {
      const next = nextSelection(editor.selection.get(), order, anchor.current, id, modifiers);
      if (!modifiers.shift) anchor.current = id;
      editor.selection.set(next);
      setActive(id);
      editor.canvas?.reveal(id);
    },
    [editor, order],
  );
  const open = () => page.focus('headline');
  const place = active === null ? -1 : order.indexOf(active);
  const activeRow = place >= 0 && place < MOST_ROWS ? `row-${active}` : undefined;
  let drawn = 0;
  return (
    <div
      ref={box}
      className={classes.rows}
      role="listbox"
      aria-label={words.list.title}
      aria-multiselectable
      tabIndex={0}
      data-selects
      aria-activedescendant={activeRow}
      onFocus={() => {
        if (active === null || !order.includes(active)) setActive(order[0] ?? null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') return open();
        const step = stepFrom(event.key, order, active);
        if (step === null) return;
        event.preventDefault();
        choose(step, { shift: event.shiftKey, toggle: false });
      }}
    >
      {groups.map(({ label, rows }) => {
        const room = rows.slice(0, Math.max(0, MOST_ROWS - drawn));
        drawn += room.length;
        if (room.length === 0) return null;
        return (
          <div key={label} role="group" aria-label={label} className={classes.group}>
            <div className={classes.day} aria-hidden>
              {label}
            </div>
            {room.map((row) => (
              <EventRow
                key={row.event.id}
                row={row}
                selected={selection.has(row.event.id)}
                active={row.event.id === active}
                onChoose={choose}
                onOpen={open}
              />
            ))}
          </div>
        );
      })}
      {order.length > drawn && <p className={classes.none}>{words.list.more(order.length - drawn)}</p>}
    </div>
  );
}

/** When one event is selected elsewhere, its row comes into view. */
function useFollowSelection(
  selection: ReadonlySet<string>,
  box: React.RefObject<HTMLDivElement | null>,
  setActive: (id: string) => void,
) {
  useEffect(() => {
    const [only] = selection;
    if (selection.size !== 1 || only === undefined) return;
    setActive(only);
    box.current?.querySelector(`#row-${CSS.escape(only)}`)?.scrollIntoView({ block: 'nearest' });
  }, [selection, box, setActive]);
}
