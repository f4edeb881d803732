/** The vertical layout, for phones and print columns: time runs down, dates at the left, marks, texts beside them. */
import { layer } from '../../scene';
import type { Sheet } from '../../sheet';
import type { Body, Layout } from '../layout';
import { readStory, type Reading } from '../reading';
import { planTime, type PlannedTime } from '../time';
import { drawLine, drawMarks, drawTexts } from './layers';
import { layVertical } from './plan';

export const verticalLayout: Layout = {
  lay: (story, sheet, wanted) => {
    const reading = readStory(story, wanted);
    const time = planTime(reading.all, sheet, sheet.margin, sheet.width - sheet.margin);
    return time && bodyOf(reading, time, sheet, null);
  },
};

/** `spare` is the room that time may add, px; null: as the texts bid. */
function bodyOf(reading: Reading, time: PlannedTime, sheet: Sheet, spare: number | null): Body {
  const laid = layVertical(reading, time, sheet, spare);
  const points = new Set(laid.marks.flatMap(({ place, events }) => (place.point ? events : [])));
  return {
    height: laid.height,
    drawn: reading.shown.map((told) => ({ told, point: points.has(told) })),
    tracks: reading.tracks,
    uncounted: reading.hidden,
    labels: [],
    clock: time.axis.clock,
    stretch: (by) => stretched(reading, time, sheet, laid.height + by),
    layers: (top) => [
      layer('axis', 'Axis', drawLine(laid, sheet, top)),
      layer('events', 'Events', drawMarks(laid, sheet, top)),
      layer('labels', 'Labels', drawTexts(laid, sheet, top)),
    ],
  };
}

/** As high as wanted, px: time takes what the texts leave. */
function stretched(reading: Reading, time: PlannedTime, sheet: Sheet, height: number): Body {
  const tight = bodyOf(reading, time, sheet, 0);
  const body = bodyOf(reading, time, sheet, Math.max(height - tight.height, 0));
  return { ...(body.height <= height ? body : tight), height };
}
