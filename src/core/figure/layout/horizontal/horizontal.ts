/** The horizontal layout: a ruler across the figure, and flags on both sides of it. */
import type { DrawnEvent } from '../../furniture/legend';
import { anchorOf } from '../../marks/place';
import { layer } from '../../scene';
import type { Sheet } from '../../sheet';
import type { Body, Layout, PlacedLabel } from '../layout';
import { notesOf } from '../time';
import { readStory, type Reading } from '../reading';
import { drawFlags, drawLeaders, drawMarks, drawRuler } from './layers';
import { heightOf, layBest, type Horizontal } from './plan';
import type { PlacedFlag } from './place';

export const horizontalLayout: Layout = {
  lay: (story, sheet, wanted) => {
    const reading = readStory(story, wanted);
    const best = layBest(reading, sheet);
    return best && bodyOf(best, reading, sheet, 0);
  },
};

function bodyOf(laid: Horizontal, reading: Reading, sheet: Sheet, more: number): Body {
  // What is left of a fixed height goes to both sides alike.
  const shift = more / 2;
  return {
    height: heightOf(laid) + more,
    drawn: drawnIn(laid),
    tracks: reading.tracks,
    uncounted: reading.hidden,
    labels: laid.flags.flatMap((placed) => labelsOf(placed, laid, sheet)),
    notes: notesOf(laid.axis, sheet, false),
    stretch: (by) => bodyOf(laid, reading, sheet, more + by),
    layers: (top) => [
      layer('axis', 'Axis', drawRuler(laid, sheet, top + shift)),
      layer('leaders', 'Leaders', drawLeaders(laid, sheet, top + shift)),
      layer('events', 'Events', drawMarks(laid, sheet, top + shift)),
      layer('labels', 'Labels', drawFlags(laid, sheet, top + shift)),
    ],
  };
}

/** In order of reading. */
function drawnIn({ flags }: Horizontal): DrawnEvent[] {
  return flags.flatMap(({ flag }) =>
    flag.entries.map(({ told }) => ({ told, point: flag.mark.place.point })),
  );
}

/** From the anchor of the mark, on the middle of the ruler. */
function labelsOf(
  { flag, side, away, left }: PlacedFlag,
  { ruler }: Horizontal,
  { scale }: Sheet,
): PlacedLabel[] {
  const top = side === 'above' ? -ruler / 2 - away - flag.height : ruler / 2 + away;
  return flag.entries.map(({ told }, index) => ({
    event: told.event.id,
    x: (left - anchorOf(flag.mark.place)) / scale,
    y: (top + (flag.tops[index] ?? 0)) / scale,
  }));
}
