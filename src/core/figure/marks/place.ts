/** Where a mark stands on the axis, in px, and on which side its words begin. */
import type { TimeScale } from '../scales/time';
import type { Sheet } from '../sheet';
import type { MarkEnd, Shape } from '../story';

export interface MarkPlace {
  /** Drawn as a point: an exact time, or one so short on this axis that its length cannot be seen. */
  readonly point: boolean;
  /** The bar from end to end, with what fades; equal for an exact time. */
  readonly x0: number;
  readonly x1: number;
  /** The firm part of the bar, between what fades. */
  readonly firm0: number;
  readonly firm1: number;
  /** Centre of the status glyph when words follow at its right, and when they stand at its left. */
  readonly glyphRight: number;
  readonly glyphLeft: number;
  /** From the glyph's centre to the words, px. */
  readonly away: number;
  readonly start: MarkEnd;
  readonly end: MarkEnd;
  /** Both edges of each break of the axis that the bar runs across, px. */
  readonly breaks: readonly number[];
}

/** How far a vague end fades, and how long an arrow is, at the style's own size. */
const FADE = 26;
const TRAIL = 44;
const ARROW = 10;
/** From the edge of a glyph to the words. */
const AWAY = 4.5;

export function placeMark(shape: Shape, scale: TimeScale, sheet: Sheet): MarkPlace {
  const radius = sheet.style.marks.radius * sheet.scale;
  const [firm0, firm1] = firmPart(shape, scale, sheet);
  const { start, end } = shape;
  if (firm1 - firm0 < radius * 2 + 4 && start !== 'open' && end !== 'open') {
    return placePoint((firm0 + firm1) / 2, shape, scale, sheet);
  }
  const inset = radius + 3 * sheet.scale;
  return {
    point: false,
    x0: firm0 - reachOf(start, sheet, firm0 - scale.left + sheet.margin / 2),
    x1: firm1 + reachOf(end, sheet, scale.right + sheet.margin / 2 - firm1),
    firm0,
    firm1,
    glyphRight: firm0 + inset + (start === 'open' ? ARROW * sheet.scale : 0),
    glyphLeft: firm1 - inset - (end === 'open' ? ARROW * sheet.scale : 0),
    away: radius + AWAY * sheet.scale,
    start,
    end,
    breaks: breaksWithin(firm0, firm1, scale),
  };
}

/** Where labels that were put by hand count from, px: a point, or where a stretch begins. */
export function anchorOf({ point, glyphRight, firm0 }: MarkPlace): number {
  return point ? glyphRight : firm0;
}

/** Around a point, what is vague fades and what is in doubt stands in brackets. */
function placePoint(x: number, { start, end, uncertain }: Shape, scale: TimeScale, sheet: Sheet): MarkPlace {
  const radius = sheet.style.marks.radius * sheet.scale;
  const half = uncertain ? radius + 3 * sheet.scale : 0;
  return {
    point: true,
    x0: x - half - reachOf(start, sheet, x - half - scale.left + sheet.margin / 2),
    x1: x + half + reachOf(end, sheet, scale.right + sheet.margin / 2 - x - half),
    firm0: x - half,
    firm1: x + half,
    glyphRight: x,
    glyphLeft: x,
    away: Math.max(radius, half) + AWAY * sheet.scale,
    start,
    end,
    breaks: [],
  };
}

function breaksWithin(from: number, to: number, { breaks }: TimeScale): number[] {
  return breaks.filter(({ x0, x1 }) => from < x0 && x1 < to).flatMap(({ x0, x1 }) => [x0, x1]);
}

/** An end that goes on reaches the edge of the plot; an unknown one stops where the known one begins. */
function firmPart(shape: Shape, scale: TimeScale, { scale: size, margin }: Sheet): [number, number] {
  const from = shape.from ?? (shape.start === 'open' ? scale.from : (shape.endFrom ?? scale.from));
  const to = shape.to ?? (shape.end === 'open' ? scale.to : (shape.startTo ?? scale.to));
  // A px at each end keeps bars of neighbouring days apart.
  const [x0, x1] = [scale.x(from) + 1, scale.x(to) - 1];
  if (x1 <= x0) return [(x0 + x1) / 2, (x0 + x1) / 2];
  // Long enough to be seen as an arrow, but never out of the picture.
  const least = 4 * ARROW * size;
  if (shape.start === 'open') return [Math.min(x0, Math.max(x1 - least, scale.left - margin / 2)), x1];
  if (shape.end === 'open') return [x0, Math.max(x1, Math.min(x0 + least, scale.right + margin / 2))];
  return [x0, x1];
}

function reachOf(end: MarkEnd, { scale }: Sheet, room: number): number {
  if (end === 'about') return Math.max(Math.min((FADE / 2) * scale, room), 0);
  return end === 'unknown' ? Math.max(Math.min(TRAIL * scale, room), 0) : 0;
}

/** Length of an arrow head, px. */
export function arrowLength(sheet: Sheet): number {
  return ARROW * sheet.scale;
}
