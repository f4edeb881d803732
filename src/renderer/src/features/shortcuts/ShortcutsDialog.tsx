import { commandsByMenu } from '../../commands/by-menu';
import type { Command } from '../../commands/command';
import { keysLabel } from '../../commands/keys';
import { TAKEN_BY_BROWSERS } from '#contract/commands';
import { Keys } from '../../ui/Keys';
import { Dialog } from '../../ui/Dialog';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import classes from './Shortcuts.module.css';

/** Every command with all its keys, by menu. */
export function ShortcutsDialog({ onClose }: { onClose(): void }) {
  return (
    <Dialog onClose={onClose} title={words.commands.shortcuts} size={920}>
      <div className={classes.menus}>
        {commandsByMenu().map(([menu, commands]) => (
          <section key={menu} className={classes.menu} aria-label={words.menus[menu]}>
            <h3 className={classes.title}>{words.menus[menu]}</h3>
            <dl className={classes.rows}>
              {commands.map((command) => (
                <Row key={command.id} command={command} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Row({ command }: { command: Command }) {
  const { mac, browser } = useApp();
  // An unshifted + is the same key.
  const keys = command.keys.filter(
    (each) => !each.endsWith('=') && !(browser && TAKEN_BY_BROWSERS.includes(each)),
  );
  return (
    <div className={classes.row}>
      <dt>{words.commands[command.id]}</dt>
      <dd>
        {keys.map((each) => (
          <Keys key={each} label={keysLabel(each, mac)} />
        ))}
      </dd>
    </div>
  );
}
