/** Every command, in the order of the shared list. A command is one file and one line here. */
import type { CommandId } from '#contract/commands';
import { addEvent } from './add-event';
import { addTrack } from './add-track';
import type { Command } from './command';
import { copyImage } from './copy-image';
import { copy } from './copy';
import { copySvg } from './copy-svg';
import { cut } from './cut';
import { deleteEvents } from './delete';
import { deselect } from './deselect';
import { duplicateEvent } from './duplicate-event';
import { exportFigure } from './export';
import { figureZoom } from './figure-zoom';
import { find } from './find';
import { fit } from './fit';
import {
  extendAbove,
  extendBelow,
  extendNext,
  extendPrevious,
  goAbove,
  goBelow,
  goFirst,
  goLast,
  goNext,
  goPrevious,
  goVeryFirst,
  goVeryLast,
} from './go';
import { houseStyles } from './house-styles';
import { history } from './history';
import { importFiles } from './import';
import { measureScreen } from './measure-screen';
import { moveDown, moveEarlier, moveFarEarlier, moveFarLater, moveLater, moveUp } from './move';
import { nameVersion } from './name-version';
import { newTimeline } from './new-timeline';
import { setEnd, setStart } from './put-end';
import { figureBelow, figureBeside, figureWindow } from './place-figure';
import { palette } from './palette';
import { paste } from './paste';
import { redo } from './redo';
import { selectAll } from './select-all';
import { settings } from './settings';
import { showLibrary } from './show-library';
import { shortcuts } from './shortcuts';
import { toggleInspector, toggleList } from './toggle-panes';
import { toggleLock } from './toggle-lock';
import { toggleTheme } from './toggle-theme';
import { undo } from './undo';
import { writeHeadline } from './write-headline';
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
  cut,
  copy,
  paste,
  history,
  nameVersion,
  find,
  selectAll,
  deselect,
  addEvent,
  duplicateEvent,
  writeHeadline,
  toggleLock,
  deleteEvents,
  addTrack,
  setStart,
  setEnd,
  moveEarlier,
  moveLater,
  moveFarEarlier,
  moveFarLater,
  moveUp,
  moveDown,
  goNext,
  goPrevious,
  goAbove,
  goBelow,
  goFirst,
  goLast,
  goVeryFirst,
  goVeryLast,
  extendNext,
  extendPrevious,
  extendAbove,
  extendBelow,
  zoomIn,
  zoomOut,
  fit,
  toggleList,
  toggleInspector,
  figureBelow,
  figureBeside,
  figureWindow,
  figureZoom,
  measureScreen,
  houseStyles,
  toggleTheme,
  settings,
  palette,
  shortcuts,
];

const index = new Map(ALL_COMMANDS.map((command) => [command.id, command]));

/** The command of an id; every id of the shared list has one. */
export function commandOf(id: CommandId): Command {
  const found = index.get(id);
  if (!found) throw new RangeError(`the command "${id}" does nothing yet`);
  return found;
}
