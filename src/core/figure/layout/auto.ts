/**
 * Which layout a figure takes when its desk leaves that open: the format's width decides, then the number of events and
 * tracks, and last how high the layouts really become.
 */
import type { LayoutChoice } from '../../document/types';
import type { Sheet } from '../sheet';
import type { StoryTrack } from '../story';
import type { Layout } from './layout';
import { LAYOUTS, type LayoutName } from './registry';

/** Narrower than this at the size of its type, px, a figure is a column. */
const COLUMN = 520;
/** A story of so many tracks and so many events at most is told along one line. */
const STORY = { tracks: 3, events: 24 };
/** More events than this are a list; so many can still be laid out to be compared. */
const CROWD = 120;
/** Most height of a story along one line, and of tracks, as shares of the width. */
const LINE = 0.62;
const BANDS = 1.5;
/** The same where the height is fixed, as a share of it: type may still become smaller there. */
const BODY = 1;

export function chooseLayout(choice: LayoutChoice, story: readonly StoryTrack[], sheet: Sheet): LayoutName {
  if (choice !== 'auto' && choice in LAYOUTS) return choice as LayoutName;
  if (sheet.width < COLUMN * sheet.scale) return 'vertical';
  const events = story.reduce((count, track) => count + track.events.length, 0);
  if (events > CROWD) return 'keyed';
  const fits = (layout: Layout, share: number) => heightIn(layout, story, sheet) <= roomFor(share, sheet);
  const short = story.length <= STORY.tracks && events <= STORY.events;
  if (short && fits(LAYOUTS.horizontal, LINE)) return 'horizontal';
  return fits(LAYOUTS.tracks, BANDS) ? 'tracks' : 'keyed';
}

function heightIn(layout: Layout, story: readonly StoryTrack[], sheet: Sheet): number {
  return layout.lay(story, sheet, () => true)?.height ?? 0;
}

/** px. */
function roomFor(share: number, { width, height }: Sheet): number {
  return Math.min(width * share, height === null ? Infinity : height * BODY);
}
