/** The keyed layout planned: numbered marks under an axis, and the list of texts in columns. */
import type { Sheet } from '../../sheet';
import type { AxisPlace } from '../axis-layer';
import { makeEntry, type Entry } from '../entry';
import type { Reading } from '../reading';
import { heightOfAxis, type PlannedTime } from '../time';
import { balance } from './columns';
import { layMarks, type KeyedMarks, type Numbered } from './marks';

/** A text of the list with its number, where it stands. */
export interface PlacedEntry {
  readonly number: string;
  readonly entry: Entry;
  /** Left edge of the figure's column, and top below the top of the body, px. */
  readonly x: number;
  readonly y: number;
}

export interface Keyed extends AxisPlace {
  readonly marks: KeyedMarks;
  readonly columns: readonly (readonly PlacedEntry[])[];
}

/** Least width of a column, and most, at the style's own size, px. */
const COLUMN = 216;
const WIDEST = 380;

export function layKeyed(reading: Reading, time: PlannedTime, sheet: Sheet): Keyed {
  const list = reading.shown.map((told, index) => ({ told, number: String(index + 1) }));
  const marks = layMarks(list, time.scale, sheet);
  const axisHeight = heightOfAxis(time.axis, sheet);
  const plotHeight = axisHeight + sheet.line * 0.35 + marks.height;
  const columns = layColumns(list, reading, plotHeight + sheet.line * 1.2, marks.radius, time, sheet);
  return { ...time, gutter: false, axisHeight, height: plotHeight, marks, columns };
}

function layColumns(
  list: readonly Numbered[],
  reading: Reading,
  top: number,
  radius: number,
  { axis }: PlannedTime,
  sheet: Sheet,
): PlacedEntry[][] {
  const { margin, scale, line } = sheet;
  const between = sheet.style.spacing.gap * 1.5 * scale;
  const full = sheet.width - 2 * margin;
  const most = Math.max(1, Math.floor((full + between) / (COLUMN * scale + between)));
  const width = (full - (most - 1) * between) / most;
  const inset = 2 * radius + 6 * scale;
  const room = Math.max(Math.min(width - inset, WIDEST * scale), 1);
  const options = { width: room, sheet, known: axis.known, glyph: true, date: true };
  const entries = list.map(({ told }) => makeEntry(told, { ...options, track: reading.trackOf(told) }));
  const gap = line * 0.6;
  const runs = balance(
    entries.map(({ height }) => height),
    most,
    gap,
  );
  let index = 0;
  return runs.map((count, column) => {
    let y = top;
    return entries.slice(index, index + count).map((entry) => {
      const placed = { entry, number: list[index++]!.number, x: margin + column * (width + between), y };
      y += entry.height + gap;
      return placed;
    });
  });
}

export function heightOf({ columns, height }: Keyed): number {
  const ends = columns.flatMap((column) => column.map(({ entry, y }) => y + entry.height));
  return Math.max(height, ...ends);
}

/** Gives room that is left to the gaps between texts, as far as that still looks like one list. */
export function loosen(keyed: Keyed, by: number, { line }: Sheet): Keyed {
  const longest = Math.max(2, ...keyed.columns.map((column) => column.length));
  const each = Math.min(by / (longest - 1), line * 0.9);
  const columns = keyed.columns.map((column) =>
    column.map((placed, index) => ({ ...placed, y: placed.y + each * index })),
  );
  return { ...keyed, columns };
}
