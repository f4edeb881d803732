import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { words } from '../../ui/words/words';
import { useFocusReturn } from '../../ui/use-focus-return';

interface NameDialogProps {
  title: string;
  hint: string;
  answer(name: string | null): void;
  onClose(): void;
}

/** Asks for a name. */
export function NameDialog({ title, hint, answer, onClose }: NameDialogProps) {
  useFocusReturn();
  const [name, setName] = useState('');
  const leave = (given: string | null) => {
    answer(given);
    onClose();
  };
  return (
    <Modal
      opened
      onClose={() => leave(null)}
      title={title}
      size={400}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          leave(name.trim() || null);
        }}
      >
        <TextInput
          data-autofocus
          aria-label={title}
          placeholder={hint}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={() => leave(null)}>
            {words.cancel}
          </Button>
          <Button type="submit" disabled={name.trim() === ''}>
            {words.keep}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
