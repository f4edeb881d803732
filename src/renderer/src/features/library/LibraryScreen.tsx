import { CloseButton, SegmentedControl, TextInput } from '@mantine/core';
import { IconFileImport, IconPlus, IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Summary } from '#contract/requests/library';
import { Empty } from '../../ui/Empty';
import { words } from '../../ui/words/words';
import { useList } from '../../client/use-list';
import { useApp } from '../shell/app-context';
import { CommandButton } from '../shell/CommandButton';
import { MainMenu } from '../shell/MainMenu';
import { ThemeButton } from '../shell/ThemeButton';
import classes from './LibraryScreen.module.css';
import { HitList } from './HitList';
import { NewButton } from './NewButton';
import { LibraryPlace } from './LibraryPlace';
import { TimelineList } from './TimelineList';
import { useHits } from './use-hits';

/** Every timeline of this desk, and a search through all their events. */
export function LibraryScreen() {
  const app = useApp();
  const timelines = useList(app.desk, 'library/list', 'library/changed');
  const [query, setQuery] = useState('');
  const found = useHits(app.desk, query);
  useEffect(() => void (document.title = `${words.library.title} – ${words.product}`), []);
  return (
    <main className={classes.screen}>
      <header className={classes.head}>
        <MainMenu />
        <h1 className={classes.title}>{words.library.title}</h1>
        <SearchField query={query} onChange={setQuery} />
        <ThemeButton />
        <CommandButton id="import" icon={<IconFileImport size={16} />}>
          {words.library.import}
        </CommandButton>
        <NewButton />
      </header>
      <div className={classes.body}>
        {found ? <HitList found={found} /> : timelines && <Timelines all={timelines} />}
      </div>
      <LibraryPlace />
    </main>
  );
}

const VIEWS = ['work', 'archive', 'trash'] as const;
type View = (typeof VIEWS)[number];

/** What is worked on, what was put away, and what was deleted. */
function Timelines({ all }: { all: readonly Summary[] }) {
  const { desk } = useApp();
  const [view, setView] = useState<View>('work');
  const trash = useList(desk, 'library/trash', 'library/changed') ?? [];
  const lists: Record<View, readonly Summary[]> = {
    work: all.filter(({ archivedAt }) => archivedAt === null),
    archive: all.filter(({ archivedAt }) => archivedAt !== null),
    trash,
  };
  return (
    <>
      <SegmentedControl
        aria-label={words.library.view}
        data={VIEWS.map((value) => ({ value, label: words.library.views[value](lists[value].length) }))}
        value={view}
        onChange={(next) => setView(next as View)}
      />
      {view === 'work' && all.length === 0 ? (
        <EmptyLibrary />
      ) : lists[view].length > 0 ? (
        <TimelineList timelines={lists[view]} />
      ) : (
        <div className={classes.none}>
          <Empty title={words.library.none[view].title} help={words.library.none[view].help} />
        </div>
      )}
    </>
  );
}

function SearchField({ query, onChange }: { query: string; onChange(query: string): void }) {
  return (
    <TextInput
      className={classes.search}
      data-field="find"
      aria-label={words.library.find}
      placeholder={words.library.find}
      leftSection={<IconSearch size={16} />}
      rightSection={query && <CloseButton size="xs" aria-label={words.close} onClick={() => onChange('')} />}
      value={query}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && onChange('')}
    />
  );
}

function EmptyLibrary() {
  return (
    <Empty title={words.library.empty} help={words.library.emptyHelp}>
      <CommandButton id="new-timeline" variant="filled" icon={<IconPlus size={16} />}>
        {words.library.new}
      </CommandButton>
      <CommandButton id="import" icon={<IconFileImport size={16} />}>
        {words.library.import}
      </CommandButton>
    </Empty>
  );
}
