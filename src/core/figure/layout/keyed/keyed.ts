/** The keyed layout: numbered marks under one axis, and the texts in columns below, by number. */
import type { DrawnEvent } from '../../furniture/legend';
import { layer } from '../../scene';
import type { Sheet } from '../../sheet';
import { drawAxis } from '../axis-layer';
import type { Body, Layout } from '../layout';
import { readStory, type Reading } from '../reading';
import { notesOf, planTime } from '../time';
import { drawKey, drawMarks } from './layers';
import { heightOf, layKeyed, loosen, type Keyed } from './plan';

export const keyedLayout: Layout = {
  lay: (story, sheet, wanted) => {
    const reading = readStory(story, wanted);
    const time = planTime(reading.all, sheet, sheet.margin, sheet.width - sheet.margin);
    return time && bodyOf(layKeyed(reading, time, sheet), reading, sheet, 0);
  },
};

function bodyOf(keyed: Keyed, reading: Reading, sheet: Sheet, more: number): Body {
  return {
    height: heightOf(keyed) + more,
    drawn: drawnIn(keyed, reading),
    tracks: reading.tracks,
    uncounted: reading.hidden,
    labels: [],
    notes: notesOf(keyed.axis, sheet, false),
    stretch: (by) => {
      const loose = loosen(keyed, by, sheet);
      return bodyOf(loose, reading, sheet, more + by - (heightOf(loose) - heightOf(keyed)));
    },
    layers: (top) => [
      layer('axis', 'Axis', drawAxis(keyed, sheet, top, [])),
      layer('events', 'Events', drawMarks(keyed, sheet, top)),
      layer('labels', 'Labels', drawKey(keyed, sheet, top)),
    ],
  };
}

function drawnIn({ marks }: Keyed, { shown }: Reading): DrawnEvent[] {
  const points = new Set(
    marks.marks.flatMap(({ place, numbers }) => (place.point ? numbers.map(({ told }) => told) : [])),
  );
  return shown.map((told) => ({ told, point: points.has(told) }));
}
