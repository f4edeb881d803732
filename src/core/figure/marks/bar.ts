/** A stretch of time as a bar: what is known only roughly softly, what lasts more strongly, each end as it is known. */
import type { SceneNode } from '../scene';
import { mix } from '../color';
import type { Sheet } from '../sheet';
import type { Shape } from '../story';
import { arrowLength, type MarkPlace } from './place';

export interface BarLook {
  /** Top and height, px. */
  readonly y: number;
  readonly height: number;
  readonly color: string;
  /** Colour of the paper under it. */
  readonly ground: string;
}

/** Strength of a bar's tint. */
export function barStrength(shape: Shape, { style }: Sheet): number {
  return shape.kind === 'span' ? style.marks.span : style.marks.extent;
}

export function drawBar(shape: Shape, place: MarkPlace, look: BarLook, sheet: Sheet): SceneNode[] {
  if (place.x1 - place.x0 < 0.01) return [];
  const left = place.firm0 + fadeInset(place, 'start');
  const right = place.firm1 - fadeInset(place, 'end');
  const strength = place.point ? sheet.style.marks.span : barStrength(shape, sheet);
  const tint = mix(look.color, look.ground, strength);
  const nodes: SceneNode[] = [firm(left, right, place, look, tint, arrowLength(sheet))];
  if (place.x0 < left) nodes.push(rect(place.x0, left, look, tint, 'left'));
  if (place.x1 > right) nodes.push(rect(right, place.x1, look, tint, 'right'));
  return [...nodes, ...cuts(place, look, sheet), ...caps(shape, place, look, sheet)];
}

/** A bar goes on across a break of the axis, but is as long as it looks on neither side: the axis' slashes are cut out of it. */
function cuts({ breaks }: MarkPlace, { y, height, ground }: BarLook, { scale }: Sheet): SceneNode[] {
  const stroke = { color: ground, width: 3 * scale };
  const lean = height * 0.3;
  return breaks.map((x) => ({ kind: 'line', x1: x - lean, y1: y + height, x2: x + lean, y2: y, stroke }));
}

/** The part that does not fade; one shape with its arrow heads, so that no seam shows. */
function firm(
  left: number,
  right: number,
  place: MarkPlace,
  look: BarLook,
  tint: string,
  arrow: number,
): SceneNode {
  if (place.start !== 'open' && place.end !== 'open') return rect(left, right, look, tint);
  const { y, height } = look;
  const tip = Math.min(arrow, (right - left) / 2);
  const tips = [place.start === 'open' ? tip : 0, place.end === 'open' ? tip : 0] as const;
  const [x0, x1] = [left + tips[0], right - tips[1]];
  const data = [
    ...['M', x0, y, 'L', x1, y],
    ...(tips[1] ? ['L', right, y + height / 2] : []),
    ...['L', x1, y + height, 'L', x0, y + height],
    ...(tips[0] ? ['L', left, y + height / 2] : []),
    'Z',
  ];
  return { kind: 'path', data, fill: { color: tint }, stroke: null };
}

/** A vague end fades as far inside its date as outside. */
function fadeInset(place: MarkPlace, side: 'start' | 'end'): number {
  if (place[side] !== 'about') return 0;
  const reach = side === 'start' ? place.firm0 - place.x0 : place.x1 - place.firm1;
  return Math.min(reach, (place.firm1 - place.firm0) / 2);
}

function rect(
  from: number,
  to: number,
  { y, height }: BarLook,
  color: string,
  fade?: 'left' | 'right',
): SceneNode {
  const fill = fade ? { color, fade } : { color };
  return { kind: 'rect', x: from, y, width: Math.max(to - from, 0), height, fill };
}

/** A firm line where the time is exact; brackets where the date itself is in doubt. */
function caps(shape: Shape, place: MarkPlace, look: BarLook, sheet: Sheet): SceneNode[] {
  const width = sheet.style.marks.stroke;
  const nodes: SceneNode[] = [];
  for (const side of ['start', 'end'] as const) {
    const x = side === 'start' ? place.firm0 : place.firm1;
    const inwards = side === 'start' ? 1 : -1;
    if (shape.uncertain && place[side] !== 'open') nodes.push(bracket(x, inwards, look, width, sheet.scale));
    else if (shape.kind === 'span' && !place.point && place[side] === 'sharp')
      nodes.push(cap(x, inwards, look, width));
  }
  return nodes;
}

function cap(x: number, inwards: number, { y, height, color }: BarLook, width: number): SceneNode {
  const middle = x + (inwards * width) / 2;
  return { kind: 'line', x1: middle, y1: y, x2: middle, y2: y + height, stroke: { color, width } };
}

function bracket(
  x: number,
  inwards: number,
  { y, height, color }: BarLook,
  width: number,
  scale: number,
): SceneNode {
  const edge = x + (inwards * width) / 2;
  const foot = edge + inwards * 4 * scale;
  const [top, bottom] = [y + width / 2, y + height - width / 2];
  const data = ['M', foot, top, 'L', edge, top, 'L', edge, bottom, 'L', foot, bottom];
  return { kind: 'path', data, fill: null, stroke: { color, width } };
}
