import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useState } from 'react';
import type { TimelineEvent } from '#core/document/types';
import { useList } from '../../client/use-list';
import { FocusTaker } from '../../ui/Dialog';
import { useFocusReturn } from '../../ui/use-focus-return';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import { commandOf } from '../../commands/all';
import { matchesKeys } from '../../commands/keys';
import { lineId, sectionsOf, type Entry } from './entries';
import classes from './Palette.module.css';
import { PaletteList } from './PaletteList';
import { rememberRecent, withRecent } from './recent';
import { useEventHits } from './use-event-hits';

const NO_EVENTS: readonly TimelineEvent[] = [];

/** Every command, the events of the open timeline and the timelines of the library, found by a few letters. */
export function Palette({ onClose }: { onClose(): void }) {
  useFocusReturn();
  const app = useApp();
  const [query, setQuery] = useState('');
  const [recent] = useState(rememberRecent);
  const timelines = useList(app.desk, 'library/list', 'library/changed') ?? [];
  const events = useEventHits(app.editor.get()?.mirror.get().timeline.events ?? NO_EVENTS, query);
  const sections = sectionsOf(app, { query, recent: recent.get(), events, timelines });
  const entries = sections.flatMap((section) => section.entries);
  const run = (entry: Entry | undefined) => {
    if (!entry?.enabled) return;
    if (entry.isKeys) recent.set(withRecent(recent.get(), entry.id));
    onClose();
    // What it does may lead the focus on; it begins where the focus was before the palette came.
    requestAnimationFrame(entry.run);
  };
  return (
    <Modal.Root opened onClose={onClose} size={600} centered={false} yOffset="12vh">
      <Modal.Overlay />
      <Modal.Content aria-label={words.palette.title}>
        <Modal.Body p={0}>
          <Field query={query} entries={entries} onQuery={setQuery} onRun={run} onClose={onClose}>
            {(active, list, setActive) => (
              <PaletteList
                id={list}
                sections={sections}
                active={active}
                onActive={setActive}
                onRun={run}
                none={words.palette.none(query)}
              />
            )}
          </Field>
          <FocusTaker />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

interface FieldProps {
  query: string;
  entries: readonly Entry[];
  onQuery(query: string): void;
  onRun(entry: Entry | undefined): void;
  onClose(): void;
  children(active: string | null, list: string, setActive: (id: string) => void): React.ReactNode;
}

/** The combobox: the cursor stays in the field, arrows go through the list. The first line is active until they do. */
function Field({ query, entries, onQuery, onRun, onClose, children }: FieldProps) {
  const { mac } = useApp();
  const list = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const place = Math.max(
    entries.findIndex(({ id }) => id === chosen),
    0,
  );
  const active = entries[place];
  useEffect(() => {
    if (active) document.getElementById(lineId(list, active.id))?.scrollIntoView({ block: 'nearest' });
  }, [active, list]);
  const keys = useMemo(() => commandOf('palette').keys, []);
  const hear = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    const again = keys.some((each) => matchesKeys(event.nativeEvent, each, mac));
    if (again) onClose();
    else if (step !== undefined) setChosen(stepped(entries, place, step)?.id ?? null);
    else if (event.key === 'Enter') onRun(active);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className={classes.head}>
        <IconSearch size={18} aria-hidden />
        <input
          className={classes.field}
          data-autofocus
          role="combobox"
          aria-expanded
          aria-controls={list}
          aria-activedescendant={active && lineId(list, active.id)}
          aria-autocomplete="list"
          aria-label={words.palette.title}
          placeholder={words.palette.hint}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            onQuery(event.currentTarget.value);
            setChosen(null);
          }}
          onKeyDown={hear}
        />
      </div>
      {children(active?.id ?? null, list, setChosen)}
    </>
  );
}

/** Single steps go round; long ones stop at the ends. */
function stepped(entries: readonly Entry[], from: number, step: number): Entry | undefined {
  const to = from + step;
  if (Math.abs(step) === 1) return entries.at(to % entries.length);
  return entries[Math.min(Math.max(to, 0), entries.length - 1)];
}
