import { Modal } from '@mantine/core';
import { commandsByMenu } from '../../commands/by-menu';
import type { Command } from '../../commands/command';
import { keysLabel } from '../../commands/keys';
import { TAKEN_BY_BROWSERS } from '#contract/commands';
import { Keys } from '../../ui/Keys';
import { useFocusReturn } from '../../ui/use-focus-return';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import classes from './Shortcuts.module.css';

/** Every command with all its keys, by menu. */
export function ShortcutsDialog({ onClose }: { onClose(): void }) {
  useFocusReturn();
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.commands.shortcuts}
      size={920}
      closeButtonProps={{ 'aria-label': words.close }}
    >
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
    </Modal>
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
