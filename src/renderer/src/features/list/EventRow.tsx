import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { memo } from 'react';
import type { TimelineEvent, Track } from '#core/document/types';
import { HueDot } from '../../ui/HueDot';
import { StatusGlyph } from '../../ui/StatusGlyph';
import { words } from '../../ui/words/words';
import { CellEditor } from './CellEditor';
import { HELD_BY_LOCK, type Column, type ColumnLayout } from './columns';
import classes from './EventList.module.css';
import type { RowHands } from './hands';
import { dateText, spokenRow } from './row-words';

interface EventRowProps {
  event: TimelineEvent;
  track: Track | undefined;
  /** In the grid, from 1. */
  index: number;
  /** Px from the top of the rows. */
  y: number;
  selected: boolean;
  /** Where the keys are: on the row as a whole, on one of its cells, elsewhere. */
  active: Column | 'row' | null;
  editing: Column | null;
  layout: ColumnLayout;
  /** It stands under its day, so that of its date the time is enough. */
  timed: boolean;
  language: string;
  hands: RowHands;
}

/** One event. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { event, track, layout, selected, active, editing, language, hands } = props;
  const isHeld = event.locked || track?.locked === true;
  const hue = event.color ?? track?.color ?? 'slate';
  return (
    <div
      id={`row-${event.id}`}
      role="row"
      aria-rowindex={props.index}
      aria-selected={selected}
      aria-label={spokenRow(event, track, language)}
      className={classes.row}
      data-active={active === 'row' || undefined}
      data-key={event.key || undefined}
      style={{ top: props.y, '--bar': `var(--hue-${hue})` } as React.CSSProperties}
      onClick={(click) => {
        if (editing !== null) return;
        const modifiers = { shift: click.shiftKey, toggle: click.ctrlKey || click.metaKey };
        hands.choose(event.id, modifiers, layout.compact ? null : columnAt(click.target));
      }}
      onDoubleClick={(click) =>
        editing === null && hands.edit(event.id, columnAt(click.target) ?? 'headline')
      }
    >
      {layout.columns.map((column) => (
        <div
          key={column}
          id={cellId(event.id, column)}
          role="gridcell"
          className={classes.cell}
          data-column={column}
          data-active={active === column || undefined}
          data-editing={editing === column || undefined}
          data-held={(isHeld && HELD_BY_LOCK.has(column)) || undefined}
        >
          {editing === column ? (
            <CellEditor event={event} column={column} language={language} onLeave={hands.leave} />
          ) : (
            <Content {...props} column={column} />
          )}
        </div>
      ))}
    </div>
  );
});

export function cellId(event: string, column: Column): string {
  return `cell-${event}-${column}`;
}

function columnAt(target: EventTarget): Column | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  return (cell?.dataset.column ?? null) as Column | null;
}

function Content({ event, track, column, layout, timed, language }: EventRowProps & { column: Column }) {
  switch (column) {
    case 'glyph':
      return (
        <span className={classes.glyph} title={words.statuses[event.status]}>
          <StatusGlyph status={event.status} />
        </span>
      );
    case 'date': {
      const { date, time } = dateText(event, language);
      return (
        <span
          className={classes.date}
          title={layout.compact ? `${date} · ${event.when.edtf}` : event.when.edtf}
        >
          {layout.compact && timed ? <Time date={date} time={time} /> : date}
        </span>
      );
    }
    case 'headline':
      return (
        <span
          className={classes.headline}
          data-empty={event.headline === '' || undefined}
          title={event.headline}
        >
          {event.headline || words.editor.noHeadline}
          {event.locked && <IconLock size={12} className={classes.lock} aria-label={words.locks.locked} />}
        </span>
      );
    case 'track':
      return (
        <span className={classes.choice} title={track?.name}>
          <HueDot hue={track?.color ?? 'slate'} />
          <span className={classes.clip}>{track?.name || track?.id}</span>
        </span>
      );
    case 'status':
      return <span className={classes.clip}>{words.statuses[event.status]}</span>;
    case 'sources':
      return event.sources.length > 0 ? (
        <span className={classes.number}>{event.sources.length}</span>
      ) : (
        <span className={classes.warning} title={words.list.noSource}>
          <IconAlertTriangle size={14} role="img" aria-label={words.list.noSource} />
        </span>
      );
  }
}

/** Under its day the time alone is seen; who comes to the cell by ear hears the day as well. */
function Time({ date, time }: { date: string; time: string }) {
  return (
    <>
      <span className="dl-heard">{date}</span>
      <span aria-hidden>{time}</span>
    </>
  );
}
