import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { words } from '../../ui/words/words';
import { Dialog } from '../../ui/Dialog';

interface NameDialogProps {
  title: string;
  hint: string;
  answer(name: string | null): void;
  onClose(): void;
}

/** Asks for a name. */
export function NameDialog({ title, hint, answer, onClose }: NameDialogProps) {
  const [name, setName] = useState('');
  const leave = (given: string | null) => {
    answer(given);
    onClose();
  };
  return (
    <Dialog onClose={() => leave(null)} title={title} size={400}>
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
    </Dialog>
  );
}
