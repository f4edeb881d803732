/** Time down a vertical axis: even between two neighbouring texts, and nowhere turning back. */
import type { TimeRange, TimeScale } from '../../scales/time';
import type { StoryEvent } from '../../story';

/** Where an event's text stands in time, ms: at its begin, or at what is known of it. */
export function timeOf({ shape }: StoryEvent, range: TimeRange): number {
  return shape.from ?? (shape.start === 'open' ? range.from : (shape.endFrom ?? shape.to ?? range.from));
}

export interface Knot {
  /** ms since the epoch. */
  readonly at: number;
  /** First and last px that belong to this instant. */
  readonly y0: number;
  readonly y1: number;
}

/** `knots` in order of time; `bottom` is where the range ends, px. */
export function stretchedScale(range: TimeRange, knots: readonly Knot[], bottom: number): TimeScale {
  const first = knots[0]?.y0 ?? 0;
  const ends = [
    ...(knots[0] && knots[0].at > range.from ? [{ at: range.from, y0: first, y1: first }] : []),
    ...knots,
    { at: Math.max(range.to, (knots.at(-1)?.at ?? range.from) + 1), y0: bottom, y1: bottom },
  ];
  return {
    ...range,
    left: first,
    right: bottom,
    x: (instant) => {
      const next = upper(ends, instant);
      const before = ends[next - 1];
      const after = ends[next];
      if (!before) return first;
      if (before.at === instant || !after) return before.y0;
      const share = (instant - before.at) / (after.at - before.at);
      return before.y1 + Math.min(share, 1) * (after.y0 - before.y1);
    },
  };
}

/** Index of the first knot after an instant, by halving. */
function upper(knots: readonly Knot[], instant: number): number {
  let [low, high] = [0, knots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (knots[middle]!.at <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
