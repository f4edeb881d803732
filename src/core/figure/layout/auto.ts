/** Which layout a figure takes when its desk leaves that open: the format's width and the density of events decide. */
import type { LayoutChoice } from '../../document/types';
import type { Sheet } from '../sheet';
import type { StoryTrack } from '../story';
import { LAYOUTS, type LayoutName } from './registry';

/** Narrower than this at the size of its type, px, a figure is a column. */
const COLUMN = 520;

export function chooseLayout(choice: LayoutChoice, _story: readonly StoryTrack[], sheet: Sheet): LayoutName {
  if (choice !== 'auto' && choice in LAYOUTS) return choice as LayoutName;
  if (sheet.width < COLUMN * sheet.scale) return 'vertical';
  return 'tracks';
}
