import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useList } from '../../client/use-list';
import { useStore } from '../../client/use-store';
import type { Editor } from '../../commands/command';
import { dayWords } from '../../ui/dates';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import classes from './History.module.css';
import { LogRow } from './LogRow';
import { rowsOf, type Row } from './rows';
import { useLog } from './use-log';
import { useLook } from './use-past';

/** Every edit, newest first; a click shows the state that it led to. */
export function EditLog({ editor }: { editor: Editor }) {
  const { desk } = useApp();
  const { revision } = useStore(editor.mirror);
  const past = useStore(editor.past);
  const { entries, whole, more } = useLog(editor);
  const params = useMemo(() => ({ id: editor.id }), [editor.id]);
  const versions = useList(desk, 'history/versions', 'history/changed', params);
  const publications = useList(desk, 'history/publications', 'history/changed', params);
  const rows = useMemo(() => {
    const marks = { versions: versions ?? [], publications: publications ?? [] };
    return rowsOf(entries ?? [], whole, marks, dayWords);
  }, [entries, whole, versions, publications]);
  const look = useLook(editor);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useRows(rows, scroller);
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (entries && last >= rows.length - 1) more();
  }, [entries, last, rows.length, more]);
  if (!entries) return <div className={classes.scroller} aria-busy="true" />;
  return (
    <div ref={scroller} className={classes.scroller}>
      <ol
        className={classes.log}
        aria-label={words.history.views.edits}
        style={{ height: virtual.getTotalSize() }}
      >
        {shown.map(({ index, key, start }) => {
          const row = rows[index]!;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={classes.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              {row.kind === 'day' ? (
                <h3 className={classes.day}>{dayWords(row.at)}</h3>
              ) : (
                <LogRow
                  editor={editor}
                  row={row}
                  now={row.revision === revision}
                  current={row.revision === (past?.revision ?? revision)}
                  onLook={() => look(row)}
                />
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

const HEIGHTS = { day: 32, state: 36 } as const;

function useRows(rows: readonly Row[], scroller: React.RefObject<HTMLDivElement | null>) {
  return useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => HEIGHTS[rows[index]?.kind ?? 'state'],
    getItemKey: (index) => {
      const row = rows[index];
      return row?.kind === 'state' ? row.revision : `day ${row?.at ?? index}`;
    },
    overscan: 10,
  });
}
