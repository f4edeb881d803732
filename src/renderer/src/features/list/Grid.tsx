import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { byId } from '#core/document/order';
import { useStore } from '../../client/use-store';
import { useTimeline } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { words } from '../../ui/words/words';
import type { ColumnLayout } from './columns';
import classes from './EventList.module.css';
import { EventRow } from './EventRow';
import { GridHead } from './GridHead';
import { headText } from './row-words';
import { useGrid } from './use-grid';
import type { ListView } from './view';

/** Px; every row, heading and head of columns is as high. */
const ROW = 28;
const rowHeight = () => ROW;

export interface GridProps {
  editor: Editor;
  view: ListView;
  layout: ColumnLayout;
  language: string;
  /** Of the panel, px. */
  width: number;
}

/** The rows of the list; only those in sight are in the page. */
export function Grid({ editor, view, layout, language, width }: GridProps) {
  const timeline = useTimeline(editor.mirror);
  const selection = useStore(editor.selection);
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: view.rows,
    getScrollElement: () => box.current,
    estimateSize: rowHeight,
    overscan: 8,
    paddingStart: layout.compact ? 0 : ROW,
    paddingEnd: ROW / 2,
    // The head, or the heading of the day, lies over the first row.
    scrollPaddingStart: ROW,
  });
  const grid = useGrid({ editor, view, layout, box, virtual });
  const { active, editing } = grid;
  const tracks = byId(timeline.tracks);
  const items = virtual.getVirtualItems();
  const headRows = layout.compact ? 0 : 1;
  const { zone } = timeline.details;
  const top = layout.compact ? view.row(Math.floor((virtual.scrollOffset ?? 0) / ROW)) : null;
  return (
    <div
      ref={box}
      className={classes.grid}
      role="grid"
      aria-label={words.list.title}
      aria-multiselectable
      aria-rowcount={view.rows + headRows}
      aria-colcount={layout.columns.length}
      aria-activedescendant={grid.activeElement(items.map(({ index }) => index))}
      tabIndex={0}
      data-selects
      data-compact={layout.compact || undefined}
      data-headed={(layout.compact && view.row(0)?.kind === 'head') || undefined}
      style={{ '--columns': layout.template } as React.CSSProperties}
      onFocus={grid.onFocus}
      onKeyDown={grid.onKeyDown}
    >
      {!layout.compact && (
        <GridHead layout={layout} width={width} active={active.head ? active.column : null} />
      )}
      {top && view.row(0)?.kind === 'head' && (
        <div className={classes.stuck} aria-hidden>
          {headText(top.entry, zone, language)}
        </div>
      )}
      <div
        role="presentation"
        className={classes.rows}
        style={{ height: virtual.getTotalSize() - (layout.compact ? 0 : ROW) }}
      >
        {items.map(({ index, start }) => {
          const row = view.row(index);
          const y = start - (layout.compact ? 0 : ROW);
          if (!row) return null;
          if (row.kind === 'head') {
            return (
              <DayRow
                key={`day-${index}`}
                index={index}
                y={y}
                label={headText(row.entry, zone, language)}
                columns={layout.columns.length}
              />
            );
          }
          const { event } = row.entry;
          return (
            <EventRow
              key={event.id}
              event={event}
              track={tracks.get(event.track)}
              index={index + headRows + 1}
              y={y}
              selected={selection.has(event.id)}
              active={!active.head && active.id === event.id ? (active.column ?? 'row') : null}
              editing={editing?.id === event.id ? editing.column : null}
              layout={layout}
              timed={view.row(0)?.kind === 'head'}
              language={language}
              hands={grid.hands}
            />
          );
        })}
      </div>
    </div>
  );
}

function DayRow({ index, y, label, columns }: { index: number; y: number; label: string; columns: number }) {
  return (
    <div role="row" aria-rowindex={index + 1} className={classes.day} style={{ top: y }}>
      <span role="rowheader" aria-colspan={columns}>
        {label}
      </span>
    </div>
  );
}
