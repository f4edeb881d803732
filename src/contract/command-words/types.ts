import type { CommandId, MenuName } from '../commands';

/** The words of commands and menus, which the page and the native menu share. */
export interface CommandWords {
  readonly menus: Readonly<Record<MenuName, string>>;
  /** What the system's menu has besides the commands. */
  readonly native: Readonly<Record<'newWindow' | 'quit' | 'fullScreen' | 'develop', string>>;
  readonly commands: Readonly<Record<CommandId, string>>;
  /** Other words that people look for a command by. */
  readonly also: Readonly<Partial<Record<CommandId, string>>>;
}
