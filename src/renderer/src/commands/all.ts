/** Every command, in the order of the shared list. A command is one file and one line here. */
import type { CommandId } from '#contract/commands';
import { addEvent } from './add-event';
import type { Command } from './command';
import { copyImage } from './copy-image';
import { copySvg } from './copy-svg';
import { deleteEvents } from './delete';
import { deselect } from './deselect';
import { duplicateEvent } from './duplicate-event';
import { exportFigure } from './export';
import { find } from './find';
import { fit } from './fit';
import { houseStyles } from './house-styles';
import { importFiles } from './import';
import { newTimeline } from './new-timeline';
import { redo } from './redo';
import { selectAll } from './select-all';
import { settings } from './settings';
import { showLibrary } from './show-library';
import { toggleTheme } from './toggle-theme';
import { undo } from './undo';
import { zoomIn } from './zoom-in';
import { zoomOut } from './zoom-out';

export const ALL_COMMANDS: readonly Command[] = [
  newTimeline,
  showLibrary,
  importFiles,
  exportFigure,
  copyImage,
  copySvg,
  undo,
  redo,
  find,
  selectAll,
  deselect,
  addEvent,
  duplicateEvent,
  deleteEvents,
  zoomIn,
  zoomOut,
  fit,
  houseStyles,
  toggleTheme,
  settings,
];

/** The command of an id; every id of the shared list has one. */
export function commandOf(id: CommandId): Command {
  const found = ALL_COMMANDS.find((command) => command.id === id);
  if (!found) throw new RangeError(`the command "${id}" does nothing yet`);
  return found;
}
