/** What may take a while: after half a second the page says what it is, with a button that calls it off. */
import { Button, Group, Loader } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { DeskError } from '#contract/errors';
import { words } from './words/words';

/** What is done sooner needs no word, ms. */
export const PATIENCE = 500;

/** Does something; `wanted` is aborted when the user calls it off. Fails as `task` does: with `cancelled` when it could be stopped. */
export async function work<T>(label: string, task: (wanted: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  let id = '';
  const timer = setTimeout(() => {
    id = notifications.show({
      message: <Working label={label} onCancel={() => stop.abort()} />,
      withBorder: true,
      withCloseButton: false,
      autoClose: false,
    });
  }, PATIENCE);
  try {
    return await task(stop.signal);
  } finally {
    clearTimeout(timer);
    notifications.hide(id);
  }
}

/** For what only looks and leaves nothing behind: called off, it is not waited for any longer. */
export function orLeave<T>(answer: Promise<T>, wanted: AbortSignal): Promise<T> {
  const left = new Promise<never>((_, fail) => {
    wanted.addEventListener('abort', () => fail(new DeskError('cancelled', 'it was called off')));
  });
  return Promise.race([answer, left]);
}

function Working({ label, onCancel }: { label: string; onCancel(): void }) {
  const [isStopping, setStopping] = useState(false);
  return (
    <Group justify="space-between" wrap="nowrap" gap="md">
      <Loader size={14} />
      <span style={{ flex: 1 }}>{isStopping ? words.editions.stopping : label}</span>
      <Button
        variant="subtle"
        size="compact-xs"
        flex="none"
        disabled={isStopping}
        onClick={() => {
          setStopping(true);
          onCancel();
        }}
      >
        {words.cancel}
      </Button>
    </Group>
  );
}
