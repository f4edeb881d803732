import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { countFiles, type Edition } from '#core/document/edition';
import type { Editor } from '../../commands/command';
import { words } from '../../ui/words/en';
import { CheckSummary } from './CheckSummary';
import classes from './Export.module.css';

interface ExportFooterProps {
  editor: Editor;
  edition: Edition;
  busy: boolean;
  onCancel(): void;
  onRun(): void;
}

/** What preflight finds, and the buttons. */
export function ExportFooter({ editor, edition, busy, onCancel, onRun }: ExportFooterProps) {
  const count = countFiles(edition);
  return (
    <footer className={classes.footer}>
      {count > 0 ? (
        <CheckSummary editor={editor} edition={edition} />
      ) : (
        <p className={classes.dim}>{words.editions.nothing}</p>
      )}
      <Group gap="sm" wrap="nowrap">
        <Button variant="default" onClick={onCancel}>
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
    </footer>
  );
}
