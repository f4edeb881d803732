/** Status as a shape, so that it is told without colour too. */
import type { Status } from '../../document/types';
import type { PathData, SceneNode } from '../scene';

export interface GlyphLook {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly color: string;
  /** What shines through a ring. */
  readonly ground: string;
  readonly stroke: number;
}

const GLYPHS: Readonly<Record<Status, (look: GlyphLook) => SceneNode[]>> = {
  confirmed: ({ x, y, radius, color }) => [{ kind: 'circle', x, y, radius, fill: { color }, stroke: null }],
  reported: (look) => [ring(look)],
  claimed: (look) => [ring(look), quoteMark(look)],
  disputed: (look) => [ring(look), halfDisc(look)],
  retracted: (look) => [ring(look), strike(look)],
};

/** The glyph of a status around (x, y), `radius` to its outer edge; px. */
export function statusGlyph(status: Status, look: GlyphLook): SceneNode[] {
  return GLYPHS[status](look);
}

function ring({ x, y, radius, color, ground, stroke }: GlyphLook): SceneNode {
  const fill = { color: ground };
  return { kind: 'circle', x, y, radius: radius - stroke / 2, fill, stroke: { color, width: stroke } };
}

/** Two small commas, as a closing quotation mark. */
function quoteMark({ x, y, radius, color }: GlyphLook): SceneNode {
  const u = radius / 4.75;
  const comma = (left: number): PathData => [
    ...['M', x + left * u, y - 1.9 * u, 'L', x + (left + 1.5) * u, y - 1.9 * u],
    ...['L', x + (left + 1.5) * u, y - 0.1 * u, 'L', x + (left + 0.55) * u, y + 1.7 * u],
    ...['L', x + (left - 0.35) * u, y + 1.7 * u, 'L', x + (left + 0.3) * u, y - 0.1 * u],
    ...['L', x + left * u, y - 0.1 * u, 'Z'],
  ];
  return { kind: 'path', data: [...comma(-1.75), ...comma(0.45)], fill: { color }, stroke: null };
}

function halfDisc({ x, y, radius, color }: GlyphLook): SceneNode {
  const data = ['M', x, y - radius, 'A', radius, radius, 0, 0, 0, x, y + radius, 'Z'];
  return { kind: 'path', data, fill: { color }, stroke: null };
}

function strike({ x, y, radius, color, stroke }: GlyphLook): SceneNode {
  const reach = radius * 1.35;
  return { kind: 'line', x1: x - reach, y1: y, x2: x + reach, y2: y, stroke: { color, width: stroke } };
}
