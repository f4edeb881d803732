import { Button, Group } from '@mantine/core';
import { words } from '../../ui/words/words';
import { Dialog } from '../../ui/Dialog';

interface ConfirmDialogProps {
  title: string;
  help: string;
  /** What the button that does it says. */
  yes: string;
  run(): void;
  onClose(): void;
}

/** Asks before something that there is no way back from. */
export function ConfirmDialog({ title, help, yes, run, onClose }: ConfirmDialogProps) {
  return (
    <Dialog onClose={onClose} title={title} size={440}>
      <p style={{ margin: 0 }}>{help}</p>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" data-autofocus onClick={onClose}>
          {words.cancel}
        </Button>
        <Button
          style={{ background: 'var(--dl-danger)', color: 'var(--dl-on-accent)' }}
          onClick={() => {
            onClose();
            run();
          }}
        >
          {yes}
        </Button>
      </Group>
    </Dialog>
  );
}
