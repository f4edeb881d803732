/** The vertical layout planned: where its axis, marks and texts stand. */
import { anchorOf } from '../../marks/place';
import type { Sheet } from '../../sheet';
import type { StoryEvent } from '../../story';
import type { Gathered } from '../gather';
import type { Reading } from '../reading';
import type { PlannedTime } from '../time';
import { fitLanes, makeFrame, type Frame } from './frame';
import { gutterOf, planUpright } from './gutter';
import { countLanes, layMarks, type Mark } from './lanes';
import { firstOf, gatherRows, makeRows, type Row } from './rows';
import { feetOf, keepClear, settle, type Settler, type Taken } from './settle';

/** A row in its place, px below the top of the body. */
export interface PlacedRow extends Row {
  readonly top: number;
  /** Left edge of its words. */
  readonly left: number;
  readonly mark: Mark;
  /** Where its leader meets the mark, down the axis. */
  readonly foot: number;
}

export interface Vertical {
  readonly time: PlannedTime;
  readonly frame: Frame;
  readonly rows: readonly PlacedRow[];
  /** px. */
  readonly height: number;
}

/** What does not change with the height: the texts, and the places across. */
export interface Draft {
  readonly frame: Frame;
  readonly rows: readonly Row[];
  /** As high as the texts bid, px, and time in it. */
  readonly height: number;
  readonly time: PlannedTime;
}

/** Time alone may make the layout higher by this share of what the texts need. */
const SPARE = 0.3;
/** A key event holds its place against so many others. */
const KEY_WEIGHT = 6;

/** Null without events. */
export function draftVertical(reading: Reading, sheet: Sheet): Draft | null {
  const guess = reading.shown.length * sheet.line * 4 + sheet.line * 4;
  const time = planUpright(reading.all, sheet, 0, guess);
  if (!time) return null;
  const groups = gatherRows(reading, time.scale, sheet);
  const long = reading.shown.some(({ shape }) => shape.kind !== 'instant');
  const marks = layMarks(
    groups.map(({ together }) => together[0]!),
    time.scale,
    sheet,
  );
  const lanes = Math.max(countLanes(marks), long ? 1 : 0);
  const first = draftIn(time, gutterOf(time, sheet), groups, lanes, reading, sheet);
  // Dates leave out what the axis says; at its real height it may say something else, and in longer words.
  const gutter = gutterOf(first.time, sheet);
  if (sameKnown(time, first.time) && gutter <= first.frame.gutter + 0.5) return first;
  return draftIn(first.time, Math.max(gutter, first.frame.gutter), groups, lanes, reading, sheet);
}

/** `time` says what dates may leave out. */
function draftIn(
  time: PlannedTime,
  gutter: number,
  groups: readonly Gathered[],
  lanes: number,
  reading: Reading,
  sheet: Sheet,
): Draft {
  const frame = makeFrame(gutter, lanes, sheet);
  const width = Math.max(sheet.width - sheet.margin - frame.textX, 1);
  const rows = makeRows(groups, reading, time.axis.known, width, sheet);
  const height = heightOf(rows, sheet);
  return { frame, rows, height, time: timeIn(height, reading, sheet) };
}

function sameKnown(a: PlannedTime, b: PlannedTime): boolean {
  const [one, other] = [a.axis.known, b.axis.known];
  return one.knownYear === other.knownYear && !one.knownDay === !other.knownDay;
}

function timeIn(height: number, reading: Reading, sheet: Sheet): PlannedTime {
  return planUpright(reading.all, sheet, sheet.line / 2, height - sheet.line / 2)!;
}

/** As the texts bid: what they need, and where the height is free more, so that time can be seen. */
function heightOf(rows: readonly Row[], sheet: Sheet): number {
  const needed = rows.reduce((sum, { height }) => sum + height + gapOf(sheet), -gapOf(sheet));
  return Math.ceil(Math.max(needed * (sheet.height === null ? 1 + SPARE : 1), sheet.line * 6));
}

export function gapOf({ line }: Sheet): number {
  return line * 0.6;
}

/** `total` is the height that is wished for, px; null: as the texts bid. */
export function arrange(draft: Draft, reading: Reading, sheet: Sheet, total: number | null): Vertical {
  const height = Math.ceil(total ?? draft.height);
  const time = height === draft.height ? draft.time : timeIn(height, reading, sheet);
  const marks = layMarks(draft.rows.map(firstOf), time.scale, sheet);
  const rows = placeRows(draft, marks, sheet, height);
  const end = rows.reduce((most, row) => Math.max(most, row.top + row.height), 0);
  const frame = fitLanes(draft.frame, countLanes(marks));
  return { time, frame, rows, height: Math.max(height, Math.ceil(end)) };
}

/** Those that were put somewhere by hand first, the others around them, in the order of their marks. */
function placeRows(
  { frame, rows }: Draft,
  marks: readonly Mark[],
  sheet: Sheet,
  bottom: number,
): PlacedRow[] {
  const [gap, half] = [gapOf(sheet), sheet.line / 2];
  const all = rows.map((row, index) => ({ row, mark: marks[index]! }));
  const put = all.filter(({ row }) => keptOf(firstOf(row), sheet));
  const kept = putRows(put, frame, sheet, bottom);
  const free = all
    .filter(({ row }) => !keptOf(firstOf(row), sheet))
    .toSorted(
      (a, b) => a.mark.from - b.mark.from || a.mark.to - b.mark.to || Number(b.row.key) - Number(a.row.key),
    );
  const settlers = free.map(({ row, mark }): Settler => ({
    from: mark.from - half,
    to: mark.to - half,
    height: row.height,
    weight: row.key ? KEY_WEIGHT : 1,
  }));
  const taken = kept.map(({ top, height }): Taken => ({ top, bottom: top + height }));
  const heights = free.map(({ row }) => row.height);
  const tops = keepClear(settle(settlers, gap, bottom), heights, taken, gap, bottom);
  const feet = feetOf(
    settlers,
    tops.map((top) => top + half),
    half,
  );
  const placed = free.map(({ row, mark }, index): PlacedRow => {
    return { ...row, mark, top: tops[index]!, left: frame.textX, foot: feet[index]! };
  });
  return [...placed, ...kept].toSorted((a, b) => a.top - b.top);
}

function keptOf({ event }: StoryEvent, { kept }: Sheet) {
  return kept[event.id];
}

/** From the top; one that would stand on another moves below it, one that would leave the figure to its edge. */
function putRows(
  put: readonly { readonly row: Row; readonly mark: Mark }[],
  frame: Frame,
  sheet: Sheet,
  bottom: number,
): PlacedRow[] {
  const wished = put.map(({ row, mark }) => {
    const { x, y } = keptOf(firstOf(row), sheet)!;
    const right = sheet.width - sheet.margin - row.width;
    const left = Math.max(frame.textX, Math.min(frame.axisX + x * sheet.scale, right));
    const top = Math.max(0, Math.min(anchorOf(mark.place) + y * sheet.scale, bottom - row.height));
    return { ...row, mark, left, top };
  });
  let free = -Infinity;
  return wished
    .toSorted((a, b) => a.top - b.top)
    .map((row): PlacedRow => {
      const top = Math.max(row.top, free);
      free = top + row.height + gapOf(sheet);
      const middle = top + sheet.line / 2;
      return { ...row, top, foot: Math.max(row.mark.from, Math.min(middle, row.mark.to)) };
    });
}
