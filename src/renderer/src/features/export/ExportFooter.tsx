import { Button, Checkbox, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { CheckedPicture } from '#contract/requests/edition';
import { countFiles, type Edition } from '#core/document/edition';
import type { Editor } from '../../commands/command';
import { useLate } from '../../ui/use-late';
import { words } from '../../ui/words/words';
import { CheckFindings } from './CheckFindings';
import { countFindings } from '../preflight/group-findings';
import { CheckSummary } from './CheckSummary';
import classes from './Export.module.css';
import { makingWords, RunProgress } from './EditionRun';
import type { RunState } from './use-edition-run';
import { useCheck } from './use-check';

type Making = Extract<RunState, { kind: 'making' }>;

interface ExportFooterProps {
  editor: Editor;
  edition: Edition;
  /** How far the files are that are being made here. */
  making?: Making | null;
  onClose(): void;
  /** Calls off what is being made. */
  onCancel?(): void;
  /** `force`: make also what preflight refuses. */
  onRun(force: boolean): void;
}

/** What preflight finds, and the buttons. */
export function ExportFooter({
  editor,
  edition,
  making = null,
  onClose,
  onCancel,
  onRun,
}: ExportFooterProps) {
  const isLate = useLate(making !== null);
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
        {making && isLate ? (
          <div className={classes.making}>
            <p role="status">{makingWords(making)}</p>
            <RunProgress state={making} />
          </div>
        ) : count > 0 ? (
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
          <Button
            variant="default"
            disabled={making?.stopping ?? false}
            onClick={making ? onCancel : onClose}
          >
            {words.cancel}
          </Button>
          <Button
            leftSection={<IconDownload size={16} />}
            loading={making !== null}
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
