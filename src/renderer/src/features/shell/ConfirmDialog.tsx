import { Button, Group, Modal } from '@mantine/core';
import { words } from '../../ui/words/words';
import { useFocusReturn } from '../../ui/use-focus-return';

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
  useFocusReturn();
  return (
    <Modal opened onClose={onClose} title={title} size={440} closeButtonProps={{ 'aria-label': words.close }}>
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
    </Modal>
  );
}
