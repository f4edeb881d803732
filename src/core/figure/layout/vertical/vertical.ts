/** The vertical layout, for phones and print columns: time runs down an axis, the texts beside it with leaders to their marks. */
import { anchorOf } from '../../marks/place';
import { layer } from '../../scene';
import type { Sheet } from '../../sheet';
import type { Body, Layout, PlacedLabel } from '../layout';
import { readStory, type Reading } from '../reading';
import { notesOf } from '../time';
import { drawAxis, drawLeaders, drawMarks, drawTexts } from './layers';
import { arrange, draftVertical, type Draft, type PlacedRow, type Vertical } from './plan';

export const verticalLayout: Layout = {
  lay: (story, sheet, wanted) => {
    const reading = readStory(story, wanted);
    const draft = draftVertical(reading, sheet);
    return draft && bodyOf(arrange(draft, reading, sheet, null), draft, reading, sheet);
  },
};

function bodyOf(laid: Vertical, draft: Draft, reading: Reading, sheet: Sheet): Body {
  const points = new Set(
    laid.rows.flatMap(({ mark, entries }) => (mark.place.point ? entries.map(({ told }) => told) : [])),
  );
  return {
    height: laid.height,
    drawn: reading.shown.map((told) => ({ told, point: points.has(told) })),
    tracks: reading.tracks,
    uncounted: reading.hidden,
    labels: laid.rows.flatMap((row) => labelsOf(row, laid, sheet)),
    notes: notesOf(laid.time.axis, sheet, false),
    stretch: (by) => bodyOf(stretched(laid, draft, reading, sheet, by), draft, reading, sheet),
    layers: (top) => [
      layer('axis', 'Axis', drawAxis(laid, sheet, top)),
      layer('leaders', 'Leaders', drawLeaders(laid, sheet, top)),
      layer('events', 'Events', drawMarks(laid, sheet, top)),
      layer('labels', 'Labels', drawTexts(laid, sheet, top)),
    ],
  };
}

/** Time takes what is left; where labels that were put by hand then stand in the way, it stays as it was. */
function stretched(laid: Vertical, draft: Draft, reading: Reading, sheet: Sheet, by: number): Vertical {
  const height = laid.height + by;
  const tried = arrange(draft, reading, sheet, height);
  return { ...(tried.height <= height ? tried : laid), height };
}

/** From the anchor of the mark, on the axis. */
function labelsOf(row: PlacedRow, { frame }: Vertical, { scale }: Sheet): PlacedLabel[] {
  const anchor = anchorOf(row.mark.place);
  return row.entries.map(({ told }, index) => ({
    event: told.event.id,
    x: (row.left - frame.axisX) / scale,
    y: (row.top + row.tops[index]! - anchor) / scale,
  }));
}
