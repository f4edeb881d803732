/** What the page says in passing, and the one place where failures are put into words. */
import { Button, Group } from '@mantine/core';
import { notifications, type NotificationData } from '@mantine/notifications';
import { DeskError } from '#contract/errors';
import { capital } from './words/capital';
import { words, wordSaid } from './words/words';

export interface Action {
  readonly label: string;
  run(): void;
}

/** Toasts that stand at once; a new one pushes the oldest away, for what was done just now must not wait in a queue. */
const MOST = 3;
const shown: string[] = [];

function show(toast: NotificationData): string {
  const id = notifications.show({
    withBorder: true,
    closeButtonProps: { 'aria-label': words.close },
    ...toast,
  });
  if (!shown.includes(id)) shown.push(id);
  if (shown.length > MOST) notifications.hide(shown.shift() ?? '');
  return id;
}

/** A toast, with at most one thing to do about it. The function returned takes it away. */
export function say(message: string, action?: Action): () => void {
  const id = show({
    message: (
      <Group justify="space-between" wrap="nowrap" gap="md">
        <span>{message}</span>
        {action && (
          <Button
            variant="subtle"
            size="compact-xs"
            flex="none"
            onClick={() => {
              notifications.hide(id);
              action.run();
            }}
          >
            {action.label}
          </Button>
        )}
      </Group>
    ),
    autoClose: action ? 10_000 : 5_000,
    // What is said again while it still stands is not said twice: a key that is held down would fill the screen.
    ...(!action && { id: message }),
  });
  return () => void notifications.hide(id);
}

/** The region that screen readers listen to; it stands in the page from the first announcement on. */
let region: HTMLElement | null = null;

/** Says something to screen readers alone, in place of what was said last. */
export function announce(message: string): void {
  if (!region) {
    region = document.createElement('div');
    region.className = 'dl-heard';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  region.textContent = message;
}

/** A failure in two lines: what it means, and what exactly the desk said. A bug says no more than that it is one. */
export function errorWords(thrown: unknown): { title: string; detail: string } {
  const code = thrown instanceof DeskError ? thrown.code : 'internal';
  const detail = thrown instanceof DeskError ? wordSaid(thrown.says) : messageOf(thrown);
  return { title: words.errors[code], detail: capital(detail) };
}

/** Shows a failure of something the user asked for. Closing a dialog is no failure. */
export function sayError(thrown: unknown): void {
  if (thrown instanceof DeskError && thrown.code === 'cancelled') return;
  if (!(thrown instanceof DeskError)) console.error(thrown);
  const { title, detail } = errorWords(thrown);
  show({ title, message: detail, color: 'red', autoClose: 12_000 });
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
