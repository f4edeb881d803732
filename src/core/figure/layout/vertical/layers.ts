/** The vertical axis, its marks and its texts, drawn. */
import { setLines } from '../../furniture/block';
import { drawBar } from '../../marks/bar';
import { drawStatus } from '../../marks/status';
import { group, type GroupNode, type SceneNode } from '../../scene';
import type { Sheet } from '../../sheet';
import { drawEntry } from '../entry';
import type { LaneMark } from './lanes';
import type { Vertical } from './plan';
import { standUp } from './stand-up';

export function drawLine({ axisX, height }: Vertical, sheet: Sheet, top: number): SceneNode[] {
  const stroke = { color: sheet.style.colors.axis, width: 1.5 * Math.sqrt(sheet.scale) };
  return [{ kind: 'line', x1: axisX, y1: top, x2: axisX, y2: top + height, stroke }];
}

export function drawMarks(laid: Vertical, sheet: Sheet, top: number): GroupNode[] {
  const tops = new Map(laid.rows.map(({ told, y }) => [told, y]));
  const stretches = laid.marks.toSorted((a, b) => Number(a.place.point) - Number(b.place.point));
  return stretches.flatMap((mark) => {
    const x = laid.axisX + mark.lane * laid.pitch;
    return mark.events.map((told, index) => {
      const y = top + (tops.get(told) ?? 0) + sheet.line / 2;
      const bar =
        index === 0 ? drawStretch(mark, laid.pitch, x, mark.place.point ? y : null, sheet, top) : [];
      const status = drawStatus(told, { x, y }, sheet.style.colors.ground, sheet);
      return group(`event-${told.event.id}`, told.event.headline, [...bar, ...status]);
    });
  });
}

/** A stretch down the axis; around a point (its middle at `pointY`, px) only what is vague of it. */
function drawStretch(
  { events, place }: LaneMark,
  pitch: number,
  x: number,
  pointY: number | null,
  sheet: Sheet,
  top: number,
): SceneNode[] {
  const [told] = events;
  if (!told) return [];
  const height = Math.max(Math.min(2 * sheet.style.marks.radius * sheet.scale, pitch - 1), 1);
  const look = { y: 0, height, color: told.color, ground: sheet.style.colors.ground };
  const shift = pointY === null ? top : pointY - place.glyphRight;
  return drawBar(told.shape, place, look, sheet).flatMap((node) =>
    standUp(node, x - height / 2, shift, look.ground),
  );
}

export function drawTexts({ rows, dates, textX }: Vertical, sheet: Sheet, top: number): GroupNode[] {
  const { colors } = sheet.style;
  return rows.map(({ entry, told, y }) => {
    const right = sheet.margin + (dates?.width ?? 0);
    const place = { x: right, y: top + y, leading: sheet.line, anchor: 'end' } as const;
    const color = told.event.key ? colors.accent : colors.dim;
    const date = setLines(dates?.linesOf(told) ?? [], place, sheet.fonts.date, color);
    const words = drawEntry(entry, textX, top + y, sheet);
    return group(`label-${told.event.id}`, told.event.headline, [...date, ...words]);
  });
}
