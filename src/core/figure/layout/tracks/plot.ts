/** The body of a figure: the axis and below it a band for each track. Everything is placed; nothing is drawn yet. */
import type { Sheet } from '../../sheet';
import type { StoryEvent, StoryTrack } from '../../story';
import { wrapText } from '../../text';
import type { AxisPlace } from '../axis-layer';
import { heightOfAxis, planTime } from '../time';
import { layBand, type BandRows } from './band';

export interface PlacedBand extends BandRows {
  /** Lines of the track's name. */
  readonly name: readonly string[];
  /** Top of the band, of its name and of its rows, below the top of the plot, px; `depth` is the band's height. */
  readonly top: number;
  readonly rowsTop: number;
  readonly depth: number;
}

export interface Plot extends AxisPlace {
  readonly bands: readonly PlacedBand[];
  /** Events of tracks that are not shown at all. */
  readonly hidden: number;
}

/** Below this many px at the style's own size, a gutter would take too much from the axis. */
const GUTTER_FROM = 860;

/** Lays out the events that `shown` lets pass; null when there is no event at all. */
export function layPlot(
  story: readonly StoryTrack[],
  sheet: Sheet,
  shown: (told: StoryEvent) => boolean,
): Plot | null {
  const events = story.flatMap((track) => track.events);
  const gutter = sheet.width >= GUTTER_FROM * sheet.scale;
  const left = sheet.margin + (gutter ? sheet.style.spacing.gutter * sheet.scale : 0);
  const right = sheet.width - sheet.margin;
  const time = planTime(events, sheet, left, right);
  if (!time) return null;
  const { axis, scale } = time;
  const rows = story.map((track) => layBand(track, { scale, sheet, known: axis.known, shown }));
  const axisHeight = heightOfAxis(axis, sheet);
  const bands = stackBands(rows, axisHeight, gutter, sheet);
  const last = bands.at(-1);
  return {
    axis,
    scale,
    gutter,
    axisHeight,
    bands,
    height: last ? last.top + last.depth : axisHeight,
    hidden: rows.reduce((sum, band) => sum + (band.blocks.length ? 0 : band.hidden), 0),
  };
}

function stackBands(rows: readonly BandRows[], top: number, gutter: boolean, sheet: Sheet): PlacedBand[] {
  const { line, style } = sheet;
  const pad = style.spacing.band * line;
  let y = top;
  return rows
    .filter((band) => band.blocks.length > 0)
    .map((band) => {
      const name = nameLines(band, gutter, sheet);
      const head = gutter || name.length === 0 ? 0 : name.length * line + line * 0.25;
      const beside = gutter ? Math.max(band.height, name.length * line) : band.height;
      const more = band.hidden > 0 ? line * 1.5 : 0;
      const depth = pad + head + beside + more + pad;
      const placed = { ...band, name, top: y, rowsTop: y + pad + head, depth };
      y += depth;
      return placed;
    });
}

function nameLines({ track }: BandRows, gutter: boolean, sheet: Sheet): string[] {
  const maxWidth = gutter
    ? (sheet.style.spacing.gutter - sheet.style.spacing.gap) * sheet.scale
    : sheet.width - 2 * sheet.margin;
  return wrapText(track.name, sheet.fonts.track, sheet.metrics, { maxWidth });
}
