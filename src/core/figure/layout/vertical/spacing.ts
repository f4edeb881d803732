/** Distances down the axis: they follow time as far as the texts allow. */

export interface Stop {
  /** ms since the epoch. */
  readonly at: number;
  /** Height of its text, px. */
  readonly height: number;
}

export interface SpacingOptions {
  /** Least room between two texts, and most that time alone may add to it, px. */
  readonly gap: number;
  readonly most: number;
  /** How much room time may add in all, px. */
  readonly spare: number;
}

/**
 * Tops of texts in time order, px. Between two stands what the upper one needs, and more where the time between
 * them, at one common scale, is longer than that. The scale is the largest whose sum keeps within `spare`, by halving.
 */
export function spaceStops(stops: readonly Stop[], { gap, most, spare }: SpacingOptions): number[] {
  const gaps = stops.slice(1).map(({ at }, index) => {
    const before = stops[index]!;
    return { time: at - before.at, least: before.height + gap };
  });
  const extra = (perMs: number) =>
    gaps.map(({ time, least }) => Math.min(Math.max(time * perMs - least, 0), most));
  const sum = (perMs: number) => extra(perMs).reduce((total, px) => total + px, 0);
  const longest = Math.max(1, ...gaps.map(({ time }) => time));
  let [low, high] = [0, (Math.max(0, ...gaps.map(({ least }) => least)) + most) / Math.max(1, longest / 1e6)];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (sum(middle) <= spare) low = middle;
    else high = middle;
  }
  const added = extra(low);
  let y = 0;
  return stops.map((_, index) => {
    if (index > 0) y += gaps[index - 1]!.least + added[index - 1]!;
    return y;
  });
}
