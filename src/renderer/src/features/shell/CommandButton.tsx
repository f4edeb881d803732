import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useCallback, useSyncExternalStore } from 'react';
import type { CommandId } from '#contract/commands';
import { useStore } from '../../client/use-store';
import { commandOf } from '../../commands/all';
import { keysLabel, keysSpoken, shownKeys } from '../../commands/keys';
import { words } from '../../ui/words/words';
import type { Command } from '../../commands/command';
import type { App } from './app';
import { useApp } from './app-context';

interface CommandButtonProps {
  id: CommandId;
  icon: React.ReactNode;
  /** Words on the button; without them it is an icon with its label as name. */
  children?: React.ReactNode;
  variant?: 'filled' | 'default' | 'subtle';
}

/** A command as a button: its words, its keys, what it would act on, and whether it can be done now. */
export function CommandButton({ id, icon, children, variant = 'default' }: CommandButtonProps) {
  const app = useApp();
  const command = commandOf(id);
  const { enabled, detail } = useStanding(app, command);
  const keys = shownKeys(command.keys, app.browser);
  const label = words.commands[id];
  const name = `${label}${command.asks ? '…' : ''}`;
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

/** Whether a command can be done, and what it would act on; drawn again only when that changes, not with every edit. */
function useStanding(app: App, command: Command): { enabled: boolean; detail: string } {
  const editor = useStore(app.editor);
  const subscribe = useCallback(
    (changed: () => void) => {
      const stores = editor ? [editor.mirror, editor.selection, editor.past, editor.panes] : [];
      const stops = stores.map((store) => store.subscribe(changed));
      return () => stops.forEach((stop) => stop());
    },
    [editor],
  );
  const detail = () => command.detail?.(app.context()) ?? '';
  return {
    enabled: useSyncExternalStore(subscribe, () => command.enabled(app.context())),
    detail: useSyncExternalStore(subscribe, detail),
  };
}
