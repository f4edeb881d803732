/** The ruler, the marks on it, the leaders and the words, drawn. `top` is the top of the body, px. */
import { drawBar } from '../../marks/bar';
import { drawStatus } from '../../marks/status';
import { group, type GroupNode, type SceneNode } from '../../scene';
import type { Sheet } from '../../sheet';
import { axisLine, drawAxis } from '../axis-layer';
import { drawEntry } from '../entry';
import type { Mark, Side } from './flags';
import type { Horizontal } from './plan';
import { barHeight, footAway, laneAway } from './lanes';
import type { PlacedFlag } from './place';

/** The axis between two firm lines, so that what stands above or below never meets its words. */
export function drawRuler(laid: Horizontal, sheet: Sheet, top: number): SceneNode[] {
  const y = top + laid.above;
  const place = { ...laid, gutter: false, axisHeight: laid.ruler, height: laid.ruler };
  return [...drawAxis(place, sheet, y, []), ...axisLine(laid.scale, sheet, y)];
}

/** From a distance to the ruler's edge to a place down the page. */
function downTo(laid: Horizontal, top: number): (side: Side, away: number) => number {
  const edge = { above: top + laid.above, below: top + laid.above + laid.ruler };
  return (side, away) => (side === 'above' ? edge.above - away : edge.below + away);
}

function inkOf({ flag }: PlacedFlag, { style }: Sheet): string {
  return flag.key ? style.colors.accent : style.colors.dim;
}

export function drawLeaders(laid: Horizontal, sheet: Sheet, top: number): GroupNode[] {
  const down = downTo(laid, top);
  return laid.flags.map((placed) => {
    const { flag, side, leader } = placed;
    const event = flag.entries[0]!.told.event;
    const data = leader.points.flatMap(({ x, away }, index) => [index ? 'L' : 'M', x, down(side, away)]);
    const stroke = { color: inkOf(placed, sheet), width: sheet.lines.leader };
    return group(`leader-${event.id}`, event.headline, [{ kind: 'path', data, fill: null, stroke }]);
  });
}

/** Bars, the feet of poles, and the status of each event beside its words. A bar belongs to the first event on it. */
export function drawMarks(laid: Horizontal, sheet: Sheet, top: number): GroupNode[] {
  const down = downTo(laid, top);
  const { ground } = sheet.style.colors;
  const barred = { above: new Set<Mark>(), below: new Set<Mark>() };
  return laid.flags.flatMap((placed) => {
    const { flag, side, left } = placed;
    const tops = topOf(placed, down);
    const first = !barred[side].has(flag.mark);
    barred[side].add(flag.mark);
    return flag.entries.map(({ told, lines }, index) => {
      const line = index === 0 ? 0 : (lines[0]?.y ?? 0);
      const at = { x: left - flag.inset, y: tops + (flag.tops[index] ?? 0) + line + sheet.line / 2 };
      const own =
        index > 0 ? [] : [...(first ? bar(placed, laid, sheet, down) : []), foot(placed, laid, sheet, down)];
      const nodes = [...own, ...drawStatus(told, at, ground, sheet)];
      return group(`event-${told.event.id}`, told.event.headline, nodes);
    });
  });
}

function topOf({ flag, side, away }: PlacedFlag, down: ReturnType<typeof downTo>): number {
  return side === 'above' ? down(side, away + flag.height) : down(side, away);
}

function bar(
  { flag, side }: PlacedFlag,
  laid: Horizontal,
  sheet: Sheet,
  down: ReturnType<typeof downTo>,
): SceneNode[] {
  const { lanes } = laid;
  const lane = lanes.lanes[side].get(flag.mark);
  if (lane === undefined) return [];
  const height = barHeight(sheet);
  const away = laneAway(lane, sheet);
  const y = side === 'above' ? down(side, away + height) : down(side, away);
  const { told, place } = flag.mark;
  const { shape, color } = told;
  return drawBar(shape, place, { y, height, color, ground: sheet.style.colors.ground }, sheet);
}

/** Where exactly a pole stands on its mark. */
function foot(
  { flag, side }: PlacedFlag,
  { lanes }: Horizontal,
  sheet: Sheet,
  down: ReturnType<typeof downTo>,
): SceneNode {
  const { scale, style } = sheet;
  const y = down(side, footAway(flag, side, lanes, sheet));
  const radius = Math.max(style.marks.radius * 0.5, 2) * scale;
  return { kind: 'circle', x: flag.x, y, radius, fill: { color: flag.mark.told.color }, stroke: null };
}

export function drawFlags(laid: Horizontal, sheet: Sheet, top: number): GroupNode[] {
  const down = downTo(laid, top);
  return laid.flags.flatMap((placed) =>
    placed.flag.entries.map((entry, index) => {
      const y = topOf(placed, down) + (placed.flag.tops[index] ?? 0);
      const { id, headline } = entry.told.event;
      return group(`label-${id}`, headline, drawEntry(entry, placed.left, y, sheet));
    }),
  );
}
