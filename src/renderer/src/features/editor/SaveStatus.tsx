import { IconAlertTriangle, IconCheck, IconCloudOff, IconLoader2 } from '@tabler/icons-react';
import type { Mirror, SaveState } from '../../client/mirror';
import { useStore } from '../../client/use-store';
import { clockTime } from '../../ui/dates';
import { words } from '../../ui/words/words';
import classes from './TopBar.module.css';

const ICONS = { saved: IconCheck, saving: IconLoader2, unsent: IconCloudOff, failed: IconAlertTriangle };

/** What is on disk, always in the same place. */
export function SaveStatus({ mirror }: { mirror: Mirror }) {
  const { save } = useStore(mirror);
  const Icon = ICONS[save.kind];
  return (
    <span className={classes.save} data-kind={save.kind} role="status">
      <Icon size={14} stroke={2} aria-hidden />
      {saveWords(save)}
    </span>
  );
}

/** The save state in words. */
export function saveWords(save: SaveState): string {
  if (save.kind === 'saved')
    return save.at === null ? words.save.saved : words.save.savedAt(clockTime(save.at));
  if (save.kind === 'unsent') return words.save.unsent(save.edits);
  return words.save[save.kind];
}
