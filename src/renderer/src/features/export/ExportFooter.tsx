import { Button, Checkbox, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { CheckedPicture } from '#contract/requests/edition';
import { countFiles, type Edition } from '#core/document/edition';
import type { Editor } from '../../commands/command';
import { words } from '../../ui/words/words';
import { CheckFindings } from './CheckFindings';
import { countFindings } from '../preflight/group-findings';
import { CheckSummary } from './CheckSummary';
import classes from './Export.module.css';
import { useCheck } from './use-check';

interface ExportFooterProps {
  editor: Editor;
  edition: Edition;
  busy: boolean;
  onClose(): void;
  /** `force`: make also what preflight refuses. */
  onRun(force: boolean): void;
}

/** What preflight finds, and the buttons. */
export function ExportFooter({ editor, edition, busy, onClose, onRun }: ExportFooterProps) {
  const state = useCheck(editor, edition);
  const [open, setOpen] = useState(false);
  const count = countFiles(edition);
  const [allTheSame, setAllTheSame] = useState(false);
  const refuses = state.kind === 'checked' && isRefused(state.pictures);
  return (
    <footer className={classes.footer}>
      {open && state.kind === 'checked' && (
        <CheckFindings editor={editor} pictures={state.pictures} onClose={onClose} />
      )}
      <div className={classes.bar}>
        {count > 0 ? (
          <div>
            <CheckSummary state={state} open={open} onToggle={() => setOpen(!open)} />
            {refuses && (
              <Checkbox
                className={classes.force ?? ''}
                label={words.exportCheck.force}
                checked={allTheSame}
                onChange={({ currentTarget }) => setAllTheSame(currentTarget.checked)}
              />
            )}
          </div>
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
            onClick={() => onRun(refuses && allTheSame)}
          >
            {words.export.run(count)}
          </Button>
        </Group>
      </div>
    </footer>
  );
}

/** Whether preflight would refuse one of the pictures. */
function isRefused(pictures: readonly CheckedPicture[]): boolean {
  return pictures.some(({ findings }) => countFindings(findings).fatal > 0);
}
