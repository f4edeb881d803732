import { memo } from 'react';
import { StatusGlyph } from '../../ui/StatusGlyph';
import { words } from '../../ui/words/words';
import classes from './EventList.module.css';
import type { Row } from './group-events';
import type { Modifiers } from './list-selection';

interface EventRowProps {
  row: Row;
  selected: boolean;
  active: boolean;
  onChoose(id: string, modifiers: Modifiers): void;
  onOpen(): void;
}

/** One event: status, headline, time, with the bar of its colour. */
export const EventRow = memo(function EventRow({ row, selected, active, onChoose, onOpen }: EventRowProps) {
  const { event, track, time } = row;
  const hue = event.color ?? track?.color ?? 'slate';
  return (
    <div
      id={`row-${event.id}`}
      className={classes.row}
      role="option"
      aria-selected={selected}
      data-active={active || undefined}
      data-key={event.key || undefined}
      style={{ '--bar': `var(--hue-${hue})` } as React.CSSProperties}
      title={[event.headline, track?.name].filter(Boolean).join(' · ')}
      onDoubleClick={onOpen}
      onClick={(click) =>
        onChoose(event.id, { shift: click.shiftKey, toggle: click.ctrlKey || click.metaKey })
      }
    >
      <span className={classes.glyph}>
        <StatusGlyph status={event.status} />
      </span>
      <span className={classes.headline} data-empty={event.headline === '' || undefined}>
        {event.headline || words.editor.noHeadline}
      </span>
      <span className={classes.time}>{time}</span>
    </div>
  );
}, isSame);

/** Rows are made anew for each revision, but most are of the same event. */
function isSame(a: EventRowProps, b: EventRowProps): boolean {
  return (
    a.row.event === b.row.event &&
    a.row.track === b.row.track &&
    a.row.time === b.row.time &&
    a.selected === b.selected &&
    a.active === b.active &&
    a.onChoose === b.onChoose
  );
}
