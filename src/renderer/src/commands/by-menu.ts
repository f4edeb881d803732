import { COMMANDS, type CommandId, type MenuName } from '#contract/commands';
import { commandOf } from './all';
import type { Command } from './command';

/** The menus in their order, each with its commands. */
export function commandsByMenu(): readonly (readonly [MenuName, readonly Command[]])[] {
  const menus = [...new Set(COMMANDS.map(({ menu }): MenuName => menu))];
  return menus.map((menu) => [
    menu,
    COMMANDS.filter((data) => data.menu === menu).map(({ id }: { id: CommandId }) => commandOf(id)),
  ]);
}
