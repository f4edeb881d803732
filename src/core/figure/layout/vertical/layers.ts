/** The vertical axis, its marks, leaders and texts, drawn. `top` is the top of the body, px. */
import { setLines } from '../../furniture/block';
import { drawBar } from '../../marks/bar';
import { drawStatus } from '../../marks/status';
import { group, type GroupNode, type LineNode, type SceneNode } from '../../scene';
import { stretchesOf } from '../../scales/time';
import type { Sheet } from '../../sheet';
import { axisLine } from '../axis-layer';
import { drawEntry } from '../entry';
import { leadingOf, placeWords } from './gutter';
import type { PlacedRow, Vertical } from './plan';
import { firstOf, statusAt } from './rows';
import { standUp } from './stand-up';

export function drawAxis({ time, frame, height }: Vertical, sheet: Sheet, top: number): SceneNode[] {
  const { axisX, gutter } = frame;
  const { colors } = sheet.style;
  const { scale, axis } = time;
  const stroke = { color: colors.axis, width: sheet.lines.ticks };
  const across = (at: number, x0: number): LineNode => {
    const y = top + scale.x(at);
    return { kind: 'line', x1: x0, y1: y, x2: axisX, y2: y, stroke };
  };
  const stretches = stretchesOf(scale);
  const inside = axis.major.filter(({ at }) =>
    stretches.some(({ x0, x1 }) => scale.x(at) > x0 + 1 && scale.x(at) < x1 - 1),
  );
  const words = placeWords(time, gutter, sheet, height).flatMap((word) => {
    const leading = leadingOf(word.font);
    const place = { x: sheet.margin + gutter, y: top + word.y, leading, anchor: 'end' } as const;
    return setLines(word.lines, place, word.font, word.major ? colors.ink : colors.dim);
  });
  return [
    ...inside.map(({ at }) => across(at, sheet.margin)),
    ...axis.minor.map(({ at }) => across(at, axisX - 4 * sheet.scale)),
    ...axisLine(scale, sheet, 0).flatMap((line) => standUp(line, axisX, top, colors.ground)),
    ...words,
  ];
}

/** Middle of the mark of a row, px across the figure. */
function markX({ mark }: PlacedRow, { frame }: Vertical): number {
  return mark.lane === null ? frame.axisX : frame.lanesX + (mark.lane + 0.5) * frame.pitch;
}

/** Middle of the status of a row, px across the figure. */
function statusX({ left }: PlacedRow, { style, scale }: Sheet): number {
  return left - style.marks.radius * scale - 4.5 * scale;
}

function inkOf({ key }: PlacedRow, { style }: Sheet): string {
  return key ? style.colors.accent : style.colors.dim;
}

/** Level from the mark, then straight to the status of the first text, and down along those that share its date. */
export function drawLeaders(laid: Vertical, sheet: Sheet, top: number): GroupNode[] {
  const { from, to } = laid.frame;
  const radius = sheet.style.marks.radius * sheet.scale;
  return laid.rows.map((row) => {
    const { event } = firstOf(row);
    const x = statusX(row, sheet);
    const [y, last] = [statusAt({ ...row, tops: [0] }, 0, sheet), statusAt(row, row.tops.length - 1, sheet)];
    const middle = top + row.top + sheet.line / 2;
    const data = ['M', markX(row, laid), top + row.foot, 'L', from, top + row.foot, 'L', to, middle];
    if (x - radius > to + 0.5) data.push('L', x - radius, middle);
    if (last > y) data.push('M', x, middle, 'L', x, top + row.top + last);
    const stroke = { color: inkOf(row, sheet), width: sheet.lines.leader * 0.75 };
    return group(`leader-${event.id}`, event.headline, [{ kind: 'path', data, fill: null, stroke }]);
  });
}

/** Each mark with the status of its first event; the others have theirs beside their words. */
export function drawMarks(laid: Vertical, sheet: Sheet, top: number): GroupNode[] {
  const { ground } = sheet.style.colors;
  const rows = laid.rows.toSorted((a, b) => Number(a.mark.place.point) - Number(b.mark.place.point));
  return rows.flatMap((row) =>
    row.entries.map(({ told }, index) => {
      const line = index === 0 ? sheet.line / 2 : statusAt(row, index, sheet);
      const at = { x: statusX(row, sheet), y: top + row.top + line };
      const own = index === 0 ? [...drawStretch(row, laid, sheet, top), foot(row, laid, sheet, top)] : [];
      const status = drawStatus(told, at, ground, sheet);
      return group(`event-${told.event.id}`, told.event.headline, [...own, ...status]);
    }),
  );
}

function drawStretch(row: PlacedRow, laid: Vertical, sheet: Sheet, top: number): SceneNode[] {
  const { shape } = firstOf(row);
  const height = laid.frame.bar;
  const look = { y: 0, height, color: row.color, ground: sheet.style.colors.ground };
  const left = markX(row, laid) - height / 2;
  return drawBar(shape, row.mark.place, look, sheet).flatMap((node) => standUp(node, left, top, look.ground));
}

/** Where exactly a leader begins. */
function foot(row: PlacedRow, laid: Vertical, { style, scale }: Sheet, top: number): SceneNode {
  const radius = Math.max(style.marks.radius * 0.5, 2) * scale;
  const fill = { color: row.color };
  return { kind: 'circle', x: markX(row, laid), y: top + row.foot, radius, fill, stroke: null };
}

export function drawTexts({ rows }: Vertical, sheet: Sheet, top: number): GroupNode[] {
  return rows.flatMap((row) =>
    row.entries.map((entry, index) => {
      const { id, headline } = entry.told.event;
      return group(
        `label-${id}`,
        headline,
        drawEntry(entry, row.left, top + row.top + row.tops[index]!, sheet),
      );
    }),
  );
}
