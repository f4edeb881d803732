import { VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useRef } from 'react';
import { useStore } from '../../client/use-store';
import { words } from '../../ui/words/words';
import { fitColumn, handleSide, SORT_OF, type Column, type ColumnLayout } from './columns';
import classes from './EventList.module.css';
import { listPrefs } from './list-prefs';
import type { Sort } from './sort';

interface GridHeadProps {
  layout: ColumnLayout;
  /** Of the panel, px. */
  width: number;
  /** The column whose head the keys are on. */
  active: Column | null;
}

/** The heads of the columns: a click sorts, their edges are dragged. By keys, Enter sorts and Shift and the arrows change the width. */
export function GridHead({ layout, width, active }: GridHeadProps) {
  const { sort } = useStore(listPrefs);
  return (
    <div role="row" aria-rowindex={1} className={classes.columns}>
      {layout.columns.map((column) => {
        const by = SORT_OF[column];
        // The sign and the word of a status sort alike; one of them says so.
        const sorted = sort.by === by && column !== 'glyph';
        const Arrow = sort.descending ? IconArrowDown : IconArrowUp;
        return (
          <div
            key={column}
            id={headId(column)}
            role="columnheader"
            className={classes.column}
            data-column={column}
            data-active={active === column || undefined}
            aria-label={words.list.columns[column]}
            aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
            title={words.list.columns[column]}
            onClick={() => listPrefs.set({ ...listPrefs.get(), sort: nextSort(sort, column) })}
          >
            {column === 'glyph' ? (
              <VisuallyHidden>{words.list.columns.glyph}</VisuallyHidden>
            ) : (
              <span className={classes.clip}>{words.list.columns[column]}</span>
            )}
            {sorted && <Arrow size={12} aria-hidden />}
            <Handle layout={layout} column={column} width={width} />
          </div>
        );
      })}
    </div>
  );
}

export function headId(column: Column): string {
  return `list-head-${column}`;
}

/** Another column is sorted upwards; the same turns. */
export function nextSort(sort: Sort, column: Column): Sort {
  const by = SORT_OF[column];
  return { by, descending: sort.by === by && !sort.descending };
}

/** Gives a column another width, as far as there is room. */
export function resizeColumn(layout: ColumnLayout, column: Column, wanted: number, width: number): void {
  if (handleSide(layout.columns, column) === null) return;
  const prefs = listPrefs.get();
  const fitted = fitColumn(layout, column, wanted, width);
  listPrefs.set({ ...prefs, widths: { ...prefs.widths, [column]: fitted } });
}

/** The edge of a column, dragged with the pointer. */
function Handle({ layout, column, width }: { layout: ColumnLayout; column: Column; width: number }) {
  const from = useRef<{ x: number; width: number } | null>(null);
  const side = handleSide(layout.columns, column);
  if (side === null) return null;
  return (
    <span
      role="presentation"
      className={classes.handle}
      data-side={side}
      title={words.list.resize(words.list.columns[column])}
      onClick={(event) => event.stopPropagation()}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, width: layout.widths[column] ?? 0 };
      }}
      onPointerMove={(event) => {
        if (!from.current) return;
        const by = (event.clientX - from.current.x) * (side === 'right' ? 1 : -1);
        resizeColumn(layout, column, from.current.width + by, width);
      }}
      onPointerUp={() => (from.current = null)}
      onPointerCancel={() => (from.current = null)}
    />
  );
}
