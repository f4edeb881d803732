/** The marks with their numbers, and the list of texts, drawn. */
import { contrast } from '../../color';
import { drawBar } from '../../marks/bar';
import { group, type GroupNode, type SceneNode } from '../../scene';
import type { Sheet } from '../../sheet';
import { drawEntry } from '../entry';
import type { Numbered } from './marks';
import type { Keyed } from './plan';

export function drawMarks({ marks, axisHeight }: Keyed, sheet: Sheet, top: number): GroupNode[] {
  const lanes = top + axisHeight + sheet.line * 0.35;
  const { ground } = sheet.style.colors;
  return marks.marks.flatMap(({ place, color, numbers, y, height }) =>
    numbers.map((one, index) => {
      const { event, shape } = one.told;
      const bar = index > 0 ? [] : drawBar(shape, place, { y: lanes + y, height, color, ground }, sheet);
      const disc = drawDisc(one, { x: one.x, y: lanes + one.y }, marks.radius, sheet);
      return group(`event-${event.id}`, event.headline, [...bar, ...disc]);
    }),
  );
}

function drawDisc(
  { told, number }: Numbered,
  { x, y }: { x: number; y: number },
  radius: number,
  { fonts, style }: Sheet,
): SceneNode[] {
  const font = fonts.date;
  const fill = { color: told.color };
  const { ground, ink: dark } = style.colors;
  const ink = { color: contrast(told.color, ground) >= contrast(told.color, dark) ? ground : dark };
  return [
    { kind: 'circle', x, y, radius, fill, stroke: null },
    { kind: 'text', text: number, x, y: y + font.size * 0.35, anchor: 'middle', font, fill: ink },
  ];
}

export function drawKey({ columns, marks }: Keyed, sheet: Sheet, top: number): GroupNode[] {
  return columns.flat().map(({ entry, number, x, y }) => {
    const { told } = entry;
    const middle = top + y + sheet.line / 2;
    const disc = drawDisc({ told, number }, { x: x + marks.radius, y: middle }, marks.radius, sheet);
    const words = drawEntry(entry, x + 2 * marks.radius + 6 * sheet.scale, top + y, sheet);
    return group(`label-${told.event.id}`, told.event.headline, [...disc, ...words]);
  });
}
