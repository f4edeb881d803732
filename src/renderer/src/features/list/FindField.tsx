import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { words } from '../../ui/words/words';
import classes from './EventList.module.css';

/** The text that events must have; the command Find leads to it. */
export function FindField({ value, onChange }: { value: string; onChange(text: string): void }) {
  return (
    <TextInput
      className={classes.filter ?? ''}
      data-field="find"
      aria-label={words.list.filter}
      placeholder={words.list.filter}
      leftSection={<IconSearch size={14} />}
      rightSection={value && <CloseButton size="xs" aria-label={words.close} onClick={() => onChange('')} />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || value === '') return;
        event.stopPropagation();
        onChange('');
      }}
    />
  );
}
