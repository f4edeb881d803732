import { Anchor, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Summary } from '#contract/requests/library';
import { dayAt } from '#core/when/day';
import { wordWhen } from '#core/when/words/wording';
import { agoWords, interfaceLanguage, spanWords } from '../../ui/dates';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import { formatRoute, timelineRoute } from '../shell/route';
import classes from './LibraryScreen.module.css';
import { RowMenu } from './RowMenu';
import {
  FIRST_ORDER,
  SORTS,
  nextOrder,
  sortTimelines,
  type TimelineOrder,
  type TimelineSort,
} from './sort-timelines';
import { Thumbnail } from './Thumbnail';
import { titleOf } from './timeline-actions';

/** Timelines as a table that its heads sort. A row's title opens it, unless it is in the trash. */
export function TimelineList({ timelines }: { timelines: readonly Summary[] }) {
  const [order, setOrder] = useState(FIRST_ORDER);
  const sorted = useMemo(() => sortTimelines(timelines, order, words.locale), [timelines, order]);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <td />
          {SORTS.map((by) => (
            <SortHead key={by} by={by} order={order} onSort={() => setOrder(nextOrder(order, by))} />
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {sorted.map((timeline) => (
          <TimelineRow key={timeline.id} timeline={timeline} />
        ))}
      </tbody>
    </table>
  );
}

interface SortHeadProps {
  by: TimelineSort;
  order: TimelineOrder;
  onSort(): void;
}

function SortHead({ by, order, onSort }: SortHeadProps) {
  const sorted = order.by === by;
  const Arrow = order.descending ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : 'none'}>
      <UnstyledButton className={classes.sort} onClick={onSort}>
        {words.library.columns[by]}
        {sorted && <Arrow size={12} aria-hidden />}
      </UnstyledButton>
    </th>
  );
}

function TimelineRow({ timeline }: { timeline: Summary }) {
  const app = useApp();
  const title = titleOf(timeline);
  const inTrash = timeline.deletedAt !== null;
  const at = timeline.deletedAt ?? timeline.changedAt;
  return (
    <tr
      className={classes.row}
      data-trash={inTrash || undefined}
      onClick={() => !inTrash && app.page.go(timelineRoute(timeline.id))}
    >
      <td>
        <Thumbnail timeline={timeline} />
      </td>
      <th scope="row">
        {inTrash ? (
          <span className={classes.name}>{title}</span>
        ) : (
          <Anchor className={classes.name} href={formatRoute(timelineRoute(timeline.id))} underline="never">
            {title}
          </Anchor>
        )}
      </th>
      <td>{summarySpan(timeline)}</td>
      <td className={classes.counts}>
        {words.events(timeline.events)}, {words.tracks(timeline.tracks)}
      </td>
      <td>
        <time dateTime={new Date(at).toISOString()}>{agoWords(at, app.page.now())}</time>
      </td>
      <td className={classes.actions} onClick={(event) => event.stopPropagation()}>
        <RowMenu timeline={timeline} title={title} />
      </td>
    </tr>
  );
}

/** The days of a timeline in words. */
function summarySpan({ events, earliest, latest, zone }: Summary): string {
  if (events === 0) return words.library.noSpan;
  if (earliest === null && latest === null) return words.library.openSpan;
  const language = interfaceLanguage('en-GB');
  if (earliest !== null && latest !== null) return spanWords(earliest, latest, zone, language);
  // One side is open: the other alone says from or until when.
  const edtf = earliest === null ? `../${dayAt((latest ?? 0) - 1, zone)}` : `${dayAt(earliest, zone)}/..`;
  return wordWhen({ edtf }, { language });
}
