import { Button } from '@mantine/core';
import { Empty } from '../../ui/Empty';
import { errorWords } from '../../ui/notify';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import classes from './EditorScreen.module.css';

/** A timeline that could not be opened. */
export function Gone({ error }: { error: unknown }) {
  const app = useApp();
  const isGone = (error as { code?: string }).code === 'not-found';
  const { title, detail } = errorWords(error);
  return (
    <main className={classes.screen}>
      <Empty
        level={1}
        title={isGone ? words.editor.gone : title}
        help={isGone ? words.editor.goneHelp : detail}
      >
        {app.view === 'editor' && (
          <Button onClick={() => app.run('show-library')}>{words.editor.goneStep}</Button>
        )}
      </Empty>
    </main>
  );
}
