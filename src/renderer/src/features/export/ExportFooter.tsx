import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { countFiles, type Edition } from '#core/document/edition';
import type { Editor } from '../../commands/command';
import { words } from '../../ui/words/words';
import { CheckFindings } from './CheckFindings';
import { CheckSummary } from './CheckSummary';
import classes from './Export.module.css';
import { useCheck } from './use-check';

interface ExportFooterProps {
  editor: Editor;
  edition: Edition;
  busy: boolean;
  onClose(): void;
  onRun(): void;
}

/** What preflight finds, and the buttons. */
export function ExportFooter({ editor, edition, busy, onClose, onRun }: ExportFooterProps) {
  const state = useCheck(editor, edition);
  const [open, setOpen] = useState(false);
  const count = countFiles(edition);
  return (
    <footer className={classes.footer}>
      {open && state.kind === 'checked' && (
        <CheckFindings editor={editor} pictures={state.pictures} onClose={onClose} />
      )}
      <div className={classes.bar}>
        {count > 0 ? (
          <CheckSummary state={state} open={open} onToggle={() => setOpen(!open)} />
        ) : (
          <p className={classes.dim}>{words.editions.nothing}</p>
        )}
        <Group gap="sm" wrap="nowrap">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button
            leftSection={<IconDownload size={16} />}
            loading={busy}
            disabled={count === 0}
            onClick={onRun}
          >
            {words.export.run(count)}
          </Button>
        </Group>
      </div>
    </footer>
  );
}
