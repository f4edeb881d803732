import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Mirror } from '../../client/mirror';
import { useStore } from '../../client/use-store';
import { errorWords } from '../../ui/notify';
import { words } from '../../ui/words/words';
import { editWords } from '../../ui/words/edits';
import shell from '../shell/Shell.module.css';

/** Stays until the user has said what is to become of the changes that could not be saved. */
export function FailureBanner({ mirror }: { mirror: Mirror }) {
  const { save } = useStore(mirror);
  if (save.kind !== 'failed') return null;
  const { title, detail } = errorWords(save.error);
  return (
    <div className={shell.banner} role="alert">
      <IconAlertTriangle size={18} aria-hidden />
      <strong>{words.save.failedTitle(save.edits.length)}</strong>
      <span>
        {save.edits
          .slice(0, 3)
          .map((edit) => editWords(edit))
          .join('; ')}
        . {title}: {detail}
      </span>
      <span className={shell.spring} />
      <Button variant="default" onClick={() => mirror.retry()}>
        {words.tryAgain}
      </Button>
      <Button variant="subtle" color="gray" onClick={() => mirror.forget()}>
        {words.save.forget}
      </Button>
    </div>
  );
}
