/** Scales from time to the length of an axis: even, broken over empty stretches, or with the same room for each moment. */

export interface TimeRange {
  /** ms since the epoch. */
  readonly from: number;
  readonly to: number;
}

/** A stretch of time that the axis leaves out, and the gap that is left for it, px. */
export interface ScaleBreak extends TimeRange {
  readonly x0: number;
  readonly x1: number;
}

export interface TimeScale extends TimeRange {
  /** px from the left of the figure. */
  readonly left: number;
  readonly right: number;
  /** From the left to the right. */
  readonly breaks: readonly ScaleBreak[];
  /** Where an instant stands, px, held within the plot; never further left for a later one. */
  x(instant: number): number;
}

/** An instant and its place, px. */
interface Knot {
  readonly at: number;
  readonly x: number;
}

/** An even scale. `to` must be after `from`. */
export function timeScale({ from, to }: TimeRange, left: number, right: number): TimeScale {
  return throughKnots(
    [
      { at: from, x: left },
      { at: to, x: right },
    ],
    [],
  );
}

/** The same scale over each of the ranges, which follow one another, with `gap` px between two. */
export function brokenScale(
  ranges: readonly TimeRange[],
  left: number,
  right: number,
  gap: number,
): TimeScale {
  const total = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  const perMs = (right - left - gap * (ranges.length - 1)) / total;
  const knots: Knot[] = [];
  const breaks: ScaleBreak[] = [];
  let x = left;
  for (const [index, { from, to }] of ranges.entries()) {
    const end = index === ranges.length - 1 ? right : x + (to - from) * perMs;
    knots.push({ at: from, x }, { at: to, x: end });
    const next = ranges[index + 1];
    if (next) breaks.push({ from: to, to: next.from, x0: end, x1: end + gap });
    x = end + gap;
  }
  return throughKnots(knots, breaks);
}

/** The same room from each moment to the next, whatever lies between. At least two moments, in order. */
export function equalScale(moments: readonly number[], left: number, right: number): TimeScale {
  const step = (right - left) / (moments.length - 1);
  return throughKnots(
    moments.map((at, index) => ({ at, x: left + index * step })),
    [],
  );
}

/** Straight from knot to knot; both grow. */
function throughKnots(knots: readonly Knot[], breaks: readonly ScaleBreak[]): TimeScale {
  const [first, last] = [knots[0]!, knots.at(-1)!];
  return {
    from: first.at,
    to: last.at,
    left: first.x,
    right: last.x,
    breaks,
    x: (instant) => {
      const next = knotAfter(knots, instant);
      if (next === 0) return first.x;
      if (next === knots.length) return last.x;
      const [a, b] = [knots[next - 1]!, knots[next]!];
      return Math.min(a.x + ((instant - a.at) / (b.at - a.at)) * (b.x - a.x), b.x);
    },
  };
}

/** Index of the first knot after an instant, by halving. */
function knotAfter(knots: readonly Knot[], instant: number): number {
  let [low, high] = [0, knots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (knots[middle]!.at > instant) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The stretches of the axis between its breaks, px. */
export function stretchesOf({ left, right, breaks }: TimeScale): { x0: number; x1: number }[] {
  return [...breaks.map(({ x0 }) => x0), right].map((x1, index) => ({
    x0: breaks[index - 1]?.x1 ?? left,
    x1,
  }));
}
