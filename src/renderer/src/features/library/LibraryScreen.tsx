import { CloseButton, TextInput } from '@mantine/core';
import { IconFileImport, IconPlus, IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Empty } from '../../ui/Empty';
import { words } from '../../ui/words/words';
import { useList } from '../../client/use-list';
import { useApp } from '../shell/app-context';
import { CommandButton } from '../shell/CommandButton';
import { MainMenu } from '../shell/MainMenu';
import { ThemeButton } from '../shell/ThemeButton';
import classes from './LibraryScreen.module.css';
import { HitList } from './HitList';
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
        <CommandButton id="new-timeline" variant="filled" icon={<IconPlus size={16} />}>
          {words.library.new}
        </CommandButton>
      </header>
      <div className={classes.body}>
        {found ? (
          <HitList found={found} />
        ) : timelines?.length === 0 ? (
          <EmptyLibrary />
        ) : (
          timelines && <TimelineList timelines={timelines} />
        )}
      </div>
      <LibraryPlace />
    </main>
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
