import { ActionIcon, Button, Tooltip } from '@mantine/core';
import type { CommandId } from '#contract/commands';
import { useStore } from '../../client/use-store';
import { commandOf } from '../../commands/all';
import { keysLabel, keysSpoken, shownKeys } from '../../commands/keys';
import { words } from '../../ui/words/words';
import { useApp } from './app-context';

interface CommandButtonProps {
  id: CommandId;
  icon: React.ReactNode;
  /** Words on the button; without them it is an icon with its label as name. */
  children?: React.ReactNode;
  variant?: 'filled' | 'default' | 'subtle';
}

/** A command as a button: its words, its keys, what it would act on, and whether it can be done now. The parent draws it again when that may have changed. */
export function CommandButton({ id, icon, children, variant = 'default' }: CommandButtonProps) {
  const app = useApp();
  useStore(app.editor);
  const command = commandOf(id);
  const context = app.context();
  const enabled = command.enabled(context);
  const keys = shownKeys(command.keys, app.browser);
  const label = words.commands[id];
  const name = `${label}${command.asks ? '…' : ''}`;
  const detail = command.detail?.(context);
  const tip = `${detail ? `${label}: ${detail}` : name}  (${keysLabel(keys, app.mac)})`;
  const common = {
    'aria-keyshortcuts': keysSpoken(keys, app.mac),
    'aria-disabled': !enabled,
    ...(!enabled && { 'data-disabled': true }),
  };
  const onClick = () => app.run(id);
  return (
    <Tooltip label={tip}>
      {children ? (
        <Button variant={variant} leftSection={icon} onClick={onClick} aria-label={name} {...common}>
          {children}
        </Button>
      ) : (
        <ActionIcon onClick={onClick} aria-label={name} {...common}>
          {icon}
        </ActionIcon>
      )}
    </Tooltip>
  );
}
