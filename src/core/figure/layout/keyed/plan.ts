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
/** Least width where room is short. */
const NARROW = 150;
/** Room between two texts, as a share of a line. */
const GAP = 0.6;

export function layKeyed(reading: Reading, time: PlannedTime, sheet: Sheet): Keyed {
  const list = reading.shown.map((told, index) => ({ told, number: String(index + 1) }));
  const marks = layMarks(list, time.scale, sheet);
  const axisHeight = heightOfAxis(time.axis, sheet);
  const plotHeight = axisHeight + sheet.line * 0.35 + marks.height;
  const top = plotHeight + sheet.line * 1.2;
  const columns = layList(list, reading, { top, radius: marks.radius, known: time.axis.known, sheet });
  return { ...time, gutter: false, axisHeight, height: plotHeight, marks, columns };
}

/** Where room is short, one column more is tried, and taken if the list becomes lower. */
function layList(list: readonly Numbered[], reading: Reading, options: ListOptions): PlacedEntry[][] {
  const { scale, style, margin, width, texts } = options.sheet;
  const between = style.spacing.gap * 1.5 * scale;
  const countOf = (least: number) =>
    Math.max(1, Math.floor((width - 2 * margin + between) / (least * scale + between)));
  const usual = layColumns(list, reading, countOf(COLUMN), between, options);
  if (texts || countOf(NARROW) === countOf(COLUMN)) return usual;
  const tight = layColumns(list, reading, countOf(NARROW), between, options);
  return depthOf(tight) < depthOf(usual) ? tight : usual;
}

interface ListOptions {
  /** Below the top of the body, px. */
  readonly top: number;
  /** Of the discs, px. */
  readonly radius: number;
  readonly known: PlannedTime['axis']['known'];
  readonly sheet: Sheet;
}

function layColumns(
  list: readonly Numbered[],
  reading: Reading,
  most: number,
  between: number,
  { top, radius, known, sheet }: ListOptions,
): PlacedEntry[][] {
  const { margin, scale, line } = sheet;
  const width = (sheet.width - 2 * margin - (most - 1) * between) / most;
  const inset = 2 * radius + 6 * scale;
  const room = Math.max(Math.min(width - inset, WIDEST * scale), 1);
  const options = { width: room, sheet, known, glyph: true, date: true, photo: true };
  const entries = list.map(({ told }) => makeEntry(told, { ...options, track: reading.trackOf(told) }));
  const gap = line * GAP;
  const heights = entries.map(({ height }) => height);
  let index = 0;
  return balance(heights, most, gap).map((count, column) => {
    let y = top;
    return entries.slice(index, index + count).map((entry) => {
      const placed = { entry, number: list[index++]!.number, x: margin + column * (width + between), y };
      y += entry.height + gap;
      return placed;
    });
  });
}

function depthOf(columns: readonly (readonly PlacedEntry[])[]): number {
  return columns.reduce((most, column) => {
    const last = column.at(-1);
    return Math.max(most, last ? last.y + last.entry.height : 0);
  }, 0);
}

export function heightOf({ columns, height }: Keyed): number {
  return Math.max(height, depthOf(columns));
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
