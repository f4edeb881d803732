import { ActionIcon, SegmentedControl } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Editor } from '../../commands/command';
import { useFocusBack } from '../../ui/use-focus-return';
import { words } from '../../ui/words/words';
import { EditLog } from './EditLog';
import classes from './History.module.css';
import { PublishedPane } from './PublishedPane';

const VIEWS = ['edits', 'published'] as const;
type View = (typeof VIEWS)[number];

/** What was done to the timeline, and what is other than it was published. */
export function HistoryPanel({ editor }: { editor: Editor }) {
  useFocusBack();
  const [view, setView] = useState<View>('edits');
  const close = () => {
    editor.past.set(null);
    editor.panes.set({ ...editor.panes.get(), history: false });
  };
  return (
    <aside className={classes.panel} aria-label={words.history.title} data-field="history" tabIndex={-1}>
      <header className={classes.head}>
        <h2 className={classes.title}>{words.history.title}</h2>
        <ActionIcon aria-label={words.history.close} title={words.history.close} onClick={close}>
          <IconX size={18} />
        </ActionIcon>
      </header>
      <SegmentedControl
        className={classes.views ?? ''}
        aria-label={words.history.view}
        data={VIEWS.map((value) => ({ value, label: words.history.views[value] }))}
        value={view}
        onChange={(next) => setView(next as View)}
      />
      {view === 'edits' ? <EditLog editor={editor} /> : <PublishedPane editor={editor} />}
    </aside>
  );
}
