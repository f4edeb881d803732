import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { MenuName } from '#contract/commands';
import { commandsByMenu } from '../../commands/by-menu';
import type { Command } from '../../commands/command';
import { keysLabel, keysSpoken, shownKeys } from '../../commands/keys';
import { Keys } from '../../ui/Keys';
import { words } from '../../ui/words/words';
import { useApp } from './app-context';

/** Every command by the mouse, where the host has no menu of its own. */
export function MainMenu() {
  const { browser } = useApp();
  if (!browser) return null;
  return (
    <Menu position="bottom-start" width={200} shadow="md">
      <Tooltip label={words.shell.menu}>
        <Menu.Target>
          <ActionIcon aria-label={words.shell.menu}>
            <IconMenu2 size={18} stroke={1.75} />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        {commandsByMenu().map(([menu, commands]) => (
          <SubMenu key={menu} menu={menu} commands={commands} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function SubMenu({ menu, commands }: { menu: MenuName; commands: readonly Command[] }) {
  return (
    <Menu.Sub position="right-start" shadow="md">
      <Menu.Sub.Target>
        <Menu.Sub.Item>{words.menus[menu]}</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        {commands.map((command, place) => (
          <Fragment key={command.id}>
            {command.apart && place > 0 && <Menu.Divider />}
            <CommandItem command={command} />
          </Fragment>
        ))}
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  );
}

function CommandItem({ command }: { command: Command }) {
  const app = useApp();
  const keys = shownKeys(command.keys, app.browser);
  return (
    <Menu.Item
      disabled={!command.enabled(app.context())}
      rightSection={<Keys label={keysLabel(keys, app.mac)} />}
      aria-keyshortcuts={keysSpoken(keys, app.mac)}
      // The menu gives the focus back first; a command may lead it on.
      onClick={() => requestAnimationFrame(() => app.run(command.id))}
    >
      {words.commands[command.id]}
      {command.asks && '…'}
    </Menu.Item>
  );
}
