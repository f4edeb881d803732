import { SegmentedControl } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import type { Editor } from '../../commands/command';
import { Dialog } from '../../ui/Dialog';
import { words } from '../../ui/words/words';
import { EditionPane } from './EditionPane';
import classes from './Export.module.css';
import { OnePane } from './OnePane';

type Mode = keyof typeof words.export.modes;

/** One figure in some files, or a whole edition. Which of the two was used last is remembered on this machine. */
export function ExportDialog({ editor, onClose }: { editor: Editor; onClose(): void }) {
  const [mode, setMode] = useLocalStorage<Mode>({
    key: 'dateline-export-mode',
    defaultValue: 'one',
    getInitialValueInEffect: false,
  });
  // While an edition is made its progress is shown, and only its own button ends it.
  const [locked, setLocked] = useState(false);
  return (
    <Dialog
      onClose={onClose}
      title={words.export.title}
      size={720}
      // Its top stays where it is when the other half is longer.
      centered={false}
      yOffset="8dvh"
      closeOnEscape={!locked}
      closeOnClickOutside={!locked}
      withCloseButton={!locked}
      classNames={{ body: classes.body ?? '' }}
    >
      <SegmentedControl
        fullWidth
        aria-label={words.export.title}
        disabled={locked}
        data={Object.entries(words.export.modes).map(([value, name]) => ({ value, label: name }))}
        value={mode}
        onChange={(value) => setMode(value as Mode)}
      />
      {mode === 'one' ? (
        <OnePane editor={editor} onClose={onClose} />
      ) : (
        <EditionPane editor={editor} onClose={onClose} onLock={setLocked} />
      )}
    </Dialog>
  );
}
