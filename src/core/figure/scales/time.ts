/** A linear scale from time to the width of the plot. */

export interface TimeRange {
  /** ms since the epoch. */
  readonly from: number;
  readonly to: number;
}

export interface TimeScale extends TimeRange {
  /** px from the left of the figure. */
  readonly left: number;
  readonly right: number;
  /** Where an instant stands, px, held within the plot. */
  x(instant: number): number;
}

/** `to` must be after `from`. */
export function timeScale({ from, to }: TimeRange, left: number, right: number): TimeScale {
  const perMs = (right - left) / (to - from);
  return {
    from,
    to,
    left,
    right,
    x: (instant) => Math.min(Math.max(left + (instant - from) * perMs, left), right),
  };
}
