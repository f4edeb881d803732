/** The layout of tracks: an axis at the top, and below it a band for each track with its events in rows. */
import type { DrawnEvent } from '../../furniture/legend';
import { anchorOf } from '../../marks/place';
import { layer } from '../../scene';
import type { Sheet } from '../../sheet';
import { drawAxis } from '../axis-layer';
import type { Body, Layout, PlacedLabel } from '../layout';
import { notesOf } from '../time';
import { drawBands, drawEvents, drawLabels, drawLeaders, wordBoxes } from './band-layers';
import { extentOf } from './kept';
import { layPlot, type PlacedBand, type Plot } from './plot';

export const tracksLayout: Layout = {
  lay: (story, sheet, shown) => {
    const plot = layPlot(story, sheet, shown);
    return plot && bodyOf(plot, sheet);
  },
};

function bodyOf(plot: Plot, sheet: Sheet): Body {
  return {
    height: plot.height,
    drawn: drawnIn(plot),
    tracks: plot.bands.length,
    uncounted: plot.hidden,
    labels: plot.bands.flatMap((band) => labelsOf(band, sheet)),
    notes: notesOf(plot.axis, sheet, plot.gutter),
    stretch: (by) => bodyOf(spreadBands(plot, by), sheet),
    layers: (top) => [
      layer('bands', 'Bands', drawBands(plot, sheet, top)),
      layer('axis', 'Axis', drawAxis(plot, sheet, top, wordBoxes(plot, sheet, top))),
      layer('leaders', 'Leaders', drawLeaders(plot, sheet, top)),
      layer('events', 'Events', drawEvents(plot, sheet, top)),
      layer('labels', 'Labels', drawLabels(plot, sheet, top)),
    ],
  };
}

/** Events in order of reading, and whether each is drawn as a point. */
function drawnIn({ bands }: Plot): DrawnEvent[] {
  return bands.flatMap(({ blocks }) =>
    blocks.flatMap(({ items, place }) => items.map(({ told }) => ({ told, point: place.point }))),
  );
}

/** From the anchor of the mark, and from the top of the band's rows. */
function labelsOf({ blocks }: PlacedBand, { scale }: Sheet): PlacedLabel[] {
  return blocks.flatMap(({ items, place, side, y }) =>
    items.map((item) => ({
      event: item.told.event.id,
      x: (extentOf(item, side).left - anchorOf(place)) / scale,
      y: (y + (item.lines[0]?.y ?? 0)) / scale,
    })),
  );
}

/** Gives px that are left to the bands, to each as much. */
function spreadBands(plot: Plot, by: number): Plot {
  if (plot.bands.length === 0) return plot;
  const each = by / plot.bands.length;
  const bands = plot.bands.map((band, index) => ({
    ...band,
    top: band.top + each * index,
    rowsTop: band.rowsTop + each * index,
    depth: band.depth + each,
  }));
  return { ...plot, bands, height: plot.height + by };
}
