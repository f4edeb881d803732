import { Button, Loader } from '@mantine/core';
import { Empty } from '../../ui/Empty';
import { useLate } from '../../ui/use-late';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import { LIBRARY } from '../shell/route';
import classes from './EditorScreen.module.css';

/** While a timeline is fetched: nothing at first, then what is waited for, and the way back. */
export function OpeningScreen() {
  const { page, view } = useApp();
  const isLate = useLate(true);
  return (
    <main className={classes.screen} aria-busy="true" aria-label={words.shell.loading}>
      {isLate && (
        <Empty level={1} title={words.editor.opening}>
          <Loader size={20} />
          {view === 'editor' && (
            <Button size="compact-sm" variant="default" onClick={() => page.go(LIBRARY)}>
              {words.cancel}
            </Button>
          )}
        </Empty>
      )}
    </main>
  );
}
