/** The vertical layout planned: where its dates, marks and texts stand down the axis. */
import type { TimeRange } from '../../scales/time';
import type { Sheet } from '../../sheet';
import type { StoryEvent } from '../../story';
import { makeEntry, type Entry } from '../entry';
import type { Reading } from '../reading';
import type { PlannedTime } from '../time';
import { makeDates, type DateColumn } from './dates';
import { layLanes, type LaneMark } from './lanes';
import { stretchedScale, timeOf, type Knot } from './scale';
import { spaceStops } from './spacing';

export interface Vertical {
  /** Middle of the axis, distance of two lanes, and left edge of the texts, px. */
  readonly axisX: number;
  readonly pitch: number;
  readonly textX: number;
  readonly dates: DateColumn | null;
  readonly rows: readonly { readonly entry: Entry; readonly y: number; readonly told: StoryEvent }[];
  readonly marks: readonly LaneMark[];
  /** px. */
  readonly height: number;
}

/** Time alone may make the layout higher by this share of what the texts need. */
const SPARE = 0.3;
/** Most lanes beside the axis that keep their full width; as a share of the figure. */
const LANES = 0.16;
/** From so many px at the style's own size, dates have a column of their own. */
const DATES_FROM = 260;

export function layVertical(
  reading: Reading,
  time: PlannedTime,
  sheet: Sheet,
  spare: number | null,
): Vertical {
  const range = time.axis.range;
  const order = reading.shown.toSorted((a, b) => timeOf(a, range) - timeOf(b, range));
  // Lanes decide how much room the texts have, and the texts how the lanes lie: so it is laid out twice.
  const first = layRows(order, reading, time, sheet, 2, spare);
  const lanes = 1 + Math.max(0, ...first.marks.map(({ lane }) => lane));
  return lanes === 2 ? first : layRows(order, reading, time, sheet, lanes, spare);
}

function layRows(
  order: readonly StoryEvent[],
  reading: Reading,
  time: PlannedTime,
  sheet: Sheet,
  lanes: number,
  spare: number | null,
): Vertical {
  const { margin, scale, width, line, style } = sheet;
  const known = time.axis.known;
  const dates = width >= DATES_FROM * scale ? makeDates(order, known, sheet) : null;
  const radius = style.marks.radius * scale;
  const pitch = Math.min(2 * radius + 2, lanes > 1 ? (width * LANES) / (lanes - 1) : Infinity);
  const axisX = margin + (dates ? dates.width + 8 * scale : 0) + radius;
  const textX = axisX + (lanes - 1) * pitch + radius + 8 * scale;
  const options = { width: Math.max(width - margin - textX, 1), sheet, known, glyph: false, date: !dates };
  const entries = order.map((told) => makeEntry(told, { ...options, track: reading.trackOf(told) }));
  const heights = entries.map(({ height, told }) => Math.max(height, dates?.heightOf(told) ?? 0));
  const stops = order.map((told, index) => ({ at: timeOf(told, time.axis.range), height: heights[index]! }));
  const tight = heights.reduce((sum, height) => sum + height + line * 0.6, 0);
  const spacing = {
    gap: line * 0.6,
    most: spare === null ? line * 4 : Infinity,
    spare: spare ?? tight * SPARE,
  };
  const tops = spaceStops(stops, spacing);
  const rows = entries.map((entry, index) => ({ entry, told: order[index]!, y: tops[index]! }));
  const last = rows.at(-1);
  const bottom = (last ? last.y + heights.at(-1)! : 0) + line * 0.3;
  const at = knotsOf(rows, stops, line);
  const marks = layLanes(
    order,
    stretchedScale(rangeTo(time.axis.range, stops), at, bottom),
    rowTops(rows),
    sheet,
  );
  const height = Math.max(bottom, ...marks.map(({ place }) => place.x1 + 2));
  return { axisX, pitch, textX, dates, rows, marks, height: Math.ceil(height) };
}

function rangeTo(range: TimeRange, stops: readonly { readonly at: number }[]): TimeRange {
  return { from: Math.min(range.from, stops[0]?.at ?? range.from), to: range.to };
}

function rowTops(rows: Vertical['rows']): Map<StoryEvent, number> {
  return new Map(rows.map(({ told, y }) => [told, y]));
}

/** An instant begins at the top of its first text and ends below the first line of its last. */
function knotsOf(rows: Vertical['rows'], stops: readonly { readonly at: number }[], line: number): Knot[] {
  const knots: Knot[] = [];
  rows.forEach(({ y }, index) => {
    const { at } = stops[index]!;
    const same = knots.at(-1);
    if (same?.at === at) knots.splice(-1, 1, { ...same, y1: y + line });
    else knots.push({ at, y0: y, y1: y + line });
  });
  return knots;
}
