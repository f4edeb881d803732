import type { CommandId } from '#contract/commands';
import type { Entry } from '../../../canvas/menu';
import { commandOf } from '../../../commands/all';
import { keysLabel, shownKeys } from '../../../commands/keys';
import { words } from '../../../ui/words/words';
import type { App } from '../../shell/app';

/** A command as an entry of a menu, with its keys; dim while it cannot be done. */
export function commandEntry(app: App, id: CommandId): Entry {
  const command = commandOf(id);
  return {
    kind: 'item',
    label: words.commands[id],
    note: keysLabel(shownKeys(command.keys, app.browser), app.mac),
    disabled: !command.enabled(app.context()),
    run: () => app.run(id),
  };
}
