import type { Words } from '../types';
import { uk as commandWords } from '#contract/command-words/uk';
import { statuses } from '#core/sentences/uk/statuses';
import { uk as sentences } from '#core/sentences/uk/index';
import { bulk } from './bulk';
import { canvas } from './canvas';
import { clipboard } from './clipboard';
import { clusters } from './clusters';
import { details } from './details';
import { editions } from './editions';
import { editor } from './editor';
import { edits } from './edits';
import { errors } from './errors';
import { exporting } from './export';
import { exportCheck } from './export-check';
import { figure } from './figure';
import { general } from './general';
import { history } from './history';
import { heads } from './heads';
import { hues } from './hues';
import { images } from './images';
import { imports } from './imports';
import { inspector } from './inspector';
import { library } from './library';
import { list } from './list';
import { locks } from './locks';
import { palette } from './palette';
import { preflight } from './preflight';
import { preview } from './preview';
import { save } from './save';
import { screen } from './screen';
import { settings } from './settings';
import { shell } from './shell';
import { stances } from './stances';
import { standing } from './standing';
import { styles } from './styles';
import { understood } from './understood';
import { when } from './when';
import { whenForms } from './when-forms';

/** Every word of the interface in Ukrainian. */
export const uk: Words = {
  ...general,
  commands: commandWords.commands,
  commandsAlso: commandWords.also,
  menus: commandWords.menus,
  bulk,
  canvas,
  clipboard,
  clusters,
  details,
  editions,
  editor,
  edits,
  errors,
  export: exporting,
  exportCheck,
  figure,
  history,
  heads,
  hues,
  images,
  imports,
  inspector,
  library,
  list,
  locks,
  palette,
  preflight,
  preview,
  save,
  screen,
  sentences,
  settings,
  shell,
  stances,
  standing,
  statuses,
  styles,
  understood,
  when,
  whenForms,
};
