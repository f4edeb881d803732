import { ActionIcon, Anchor, Menu } from '@mantine/core';
import { IconCopy, IconDots, IconTrash } from '@tabler/icons-react';
import type { Summary } from '#contract/requests/library';
import { wordWhen } from '#core/when/words/wording';
import { agoWords, dayText, spanWords } from '../../ui/dates';
import { say, sayError } from '../../ui/notify';
import { words } from '../../ui/words/words';
import type { App } from '../shell/app';
import { useApp } from '../shell/app-context';
import { formatRoute, timelineRoute } from '../shell/route';
import classes from './LibraryScreen.module.css';

/** The timelines as a table, the last changed first. A row's title opens it. */
export function TimelineList({ timelines }: { timelines: readonly Summary[] }) {
  const { columns } = words.library;
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{columns.title}</th>
          <th scope="col">{columns.span}</th>
          <th scope="col">{columns.counts}</th>
          <th scope="col">{columns.changed}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {timelines.map((timeline) => (
          <TimelineRow key={timeline.id} timeline={timeline} />
        ))}
      </tbody>
    </table>
  );
}

function TimelineRow({ timeline }: { timeline: Summary }) {
  const app = useApp();
  const title = timeline.title || words.library.untitled;
  const now = app.page.now();
  return (
    <tr className={classes.row} onClick={() => app.page.go(timelineRoute(timeline.id))}>
      <th scope="row">
        <Anchor className={classes.name} href={formatRoute(timelineRoute(timeline.id))} underline="never">
          {title}
        </Anchor>
      </th>
      <td>{summarySpan(timeline)}</td>
      <td className={classes.counts}>
        {words.events(timeline.events)}, {words.tracks(timeline.tracks)}
      </td>
      <td>
        <time dateTime={new Date(timeline.changedAt).toISOString()}>{agoWords(timeline.changedAt, now)}</time>
      </td>
      <td className={classes.actions} onClick={(event) => event.stopPropagation()}>
        <RowMenu timeline={timeline} title={title} />
      </td>
    </tr>
  );
}

function RowMenu({ timeline, title }: { timeline: Summary; title: string }) {
  const app = useApp();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={words.library.actions(title)}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCopy size={16} />} onClick={() => void duplicate(app, timeline.id)}>
          {words.library.duplicate}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => void remove(app, timeline.id, title)}>
          {words.library.delete}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The days of a timeline in words. */
function summarySpan({ events, earliest, latest, zone }: Summary): string {
  if (events === 0) return words.library.noSpan;
  if (earliest === null && latest === null) return words.library.openSpan;
  if (earliest === null || latest === null) return openSpan(earliest, latest, zone);
  return spanWords(earliest, latest, zone);
}

/** One side is open: the other alone says from or until when. */
function openSpan(earliest: number | null, latest: number | null, zone: string): string {
  const edtf = earliest === null ? `../${dayText((latest ?? 0) - 1, zone)}` : `${dayText(earliest, zone)}/..`;
  return wordWhen({ edtf }, { language: 'en-GB' });
}

async function duplicate(app: App, id: string): Promise<void> {
  try {
    const copy = await app.desk.request('library/duplicate', { id });
    say(words.library.duplicated(copy.title), {
      label: words.library.open,
      run: () => app.page.go(timelineRoute(copy.id)),
    });
  } catch (error) {
    sayError(error);
  }
}

async function remove(app: App, id: string, title: string): Promise<void> {
  try {
    await app.desk.request('library/delete', { id });
    const restore = () => void app.desk.request('library/restore', { id }).catch(sayError);
    say(words.library.deleted(title), { label: words.undo, run: restore });
  } catch (error) {
    sayError(error);
  }
}
