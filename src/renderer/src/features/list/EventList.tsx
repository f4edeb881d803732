import { Button } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { useStore } from '../../client/use-store';
import { useTimeline } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { interfaceLanguage } from '../../ui/dates';
import { words } from '../../ui/words/words';
import { BulkBar } from './BulkBar';
import { layoutColumns } from './columns';
import classes from './EventList.module.css';
import { isFiltering, NO_FILTER } from './filter';
import { FilterChips } from './FilterChips';
import { FilterMenu } from './FilterMenu';
import { FindField } from './FindField';
import { Grid } from './Grid';
import { filterOf, listPrefs } from './list-prefs';
import { TimeOrder } from './order';
import { useWidth } from './use-width';
import { listView } from './view';
import { ViewMenu } from './ViewMenu';

/** All events as a table, with filters; narrow, as lines under their days. Its selection is the canvas's. */
export function EventList({ editor }: { editor: Editor }) {
  const timeline = useTimeline(editor.mirror);
  const filters = filterOf(editor.id);
  const filter = useStore(filters);
  const prefs = useStore(listPrefs);
  const [panel, width] = useWidth();
  const layout = useMemo(() => layoutColumns(width, prefs), [width, prefs]);
  const language = interfaceLanguage(timeline.details.language);
  // What is typed comes before what is found of it.
  const [settled, sort] = [useDeferredValue(filter), useDeferredValue(prefs.sort)];
  const [order] = useState(() => new TimeOrder());
  const { events, tracks } = timeline;
  const { zone } = timeline.details;
  const view = useMemo(
    () =>
      listView({ events, tracks, zone }, order, { filter: settled, sort, language, heads: layout.compact }),
    [events, tracks, zone, order, settled, sort, language, layout.compact],
  );
  const isEmpty = view.entries.length === 0;
  return (
    <section className={classes.panel} ref={panel} aria-label={words.list.title}>
      <header className={classes.head}>
        <h2 className={classes.title}>{words.list.title}</h2>
        <FindField value={filter.text} onChange={(text) => filters.set({ ...filter, text })} />
        <FilterMenu timeline={timeline} filter={filter} onChange={filters.set} />
        <ViewMenu compact={layout.compact} />
      </header>
      {isFiltering(filter) && (
        <FilterChips timeline={timeline} filter={filter} shown={view.entries.length} onChange={filters.set} />
      )}
      {isEmpty && isFiltering(settled) && (
        <div className={classes.none}>
          <p>{words.list.none}</p>
          <Button variant="default" onClick={() => filters.set(NO_FILTER)}>
            {words.list.clearAll}
          </Button>
        </div>
      )}
      {isEmpty && events.length === 0 && <p className={classes.none}>{words.editor.noEvents}</p>}
      {!isEmpty && <Grid editor={editor} view={view} layout={layout} language={language} width={width} />}
      <BulkBar editor={editor} />
    </section>
  );
}
