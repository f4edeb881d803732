/** From the way of a pointer over the preview to the place that a label is kept at, and back. Pure. */
import type { LabelPlace } from '#core/document/types';

/** How a figure was drawn, as far as places in it are concerned. */
export interface Frame {
  /** Size of the type: 1 is the style's own. */
  readonly typeScale: number;
  /** Whether it is turned, so that places count to the left. */
  readonly rtl: boolean;
}

/** A length in px of the figure, to the right and down. */
export interface Offset {
  readonly x: number;
  readonly y: number;
}

/** As far as the document lets a label go, px at the style's own size. */
const FARTHEST = 10_000;

/** The place of a label that is moved from `place` by px of the figure. */
export function movedPlace(place: LabelPlace, by: Offset, { typeScale, rtl }: Frame): LabelPlace {
  return { x: place.x + (rtl ? -by.x : by.x) / typeScale, y: place.y + by.y / typeScale };
}

/** How far a label that stands at `from` must be moved in the figure to stand at `to`. */
export function offsetTo(from: LabelPlace, to: LabelPlace, { typeScale, rtl }: Frame): Offset {
  const x = (to.x - from.x) * typeScale;
  return { x: rtl ? -x : x, y: (to.y - from.y) * typeScale };
}

/** A place as the document keeps it: hundredths of a px, not farther than it allows. */
export function keptPlace({ x, y }: LabelPlace): LabelPlace {
  return { x: kept(x), y: kept(y) };
}

function kept(length: number): number {
  // Adding 0 makes 0 of -0, which JSON does not know.
  return Math.round(Math.min(FARTHEST, Math.max(-FARTHEST, length)) * 100) / 100 + 0;
}

const STEPS: Readonly<Record<string, Offset>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** What an arrow key moves a label by, px of the figure; null for other keys. */
export function stepOf(key: string, far: boolean): Offset | null {
  const step = STEPS[key];
  const times = far ? 10 : 1;
  return step ? { x: step.x * times, y: step.y * times } : null;
}
