import { Button, Progress } from '@mantine/core';
import { Empty } from '../../ui/Empty';
import { useLate } from '../../ui/use-late';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import { LIBRARY } from '../shell/route';
import classes from './EditorScreen.module.css';

/** While a timeline is fetched: nothing at first, then how much of it has come, and the way back. */
export function OpeningScreen({ part }: { /** 0 to 1. */ part: number }) {
  const { page, view } = useApp();
  const isLate = useLate(true);
  return (
    <main className={classes.screen} aria-busy="true" aria-label={words.shell.loading}>
      {isLate && (
        <Empty level={1} title={words.editor.opening}>
          <Progress value={100 * part} w={160} aria-label={words.editor.opening} transitionDuration={0} />
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
