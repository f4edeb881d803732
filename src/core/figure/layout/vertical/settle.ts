/** Finds rows for texts beside a vertical axis: each as near to its time as the others let it, none before an earlier one. */

/** A text to be placed; px down the axis. */
export interface Settler {
  /** Where its first line may meet its mark: one place for an exact time, anywhere in a stretch. Ascending from text to text. */
  readonly from: number;
  readonly to: number;
  readonly height: number;
  /** How firmly it holds its place against the others. */
  readonly weight: number;
}

/** What a text must keep clear of: another that was put there by hand. */
export interface Taken {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Tops of the texts, px, `gap` px apart at least and above `bottom` where they fit. Of all rows in this order it has the least
 * sum of squared distances, weighted, from where they belong: isotonic regression by pooling adjacent violators (M. Ayer et al., "An
 * empirical distribution function for sampling with incomplete information", Ann. Math. Statist. 26, 1955), in linear time.
 */
export function settle(texts: readonly Settler[], gap: number, bottom: number): number[] {
  const wanted = wantedRows(texts, gap);
  let used = 0;
  const offsets = texts.map(({ height }) => {
    const offset = used;
    used += height + gap;
    return offset;
  });
  const last = bottom - used + gap;
  const pools: { sum: number; weight: number; count: number }[] = [];
  texts.forEach(({ weight }, index) => {
    let pool = { sum: (wanted[index]! - offsets[index]!) * weight, weight, count: 1 };
    for (let before = pools.at(-1); before && meanOf(before) >= meanOf(pool); before = pools.at(-1)) {
      pools.pop();
      const [sum, heavy] = [before.sum + pool.sum, before.weight + pool.weight];
      pool = { sum, weight: heavy, count: before.count + pool.count };
    }
    pools.push(pool);
  });
  const shifts = pools.flatMap((pool) => {
    const shift = Math.max(Math.min(meanOf(pool), last), 0);
    return Array.from({ length: pool.count }, () => shift);
  });
  return offsets.map((offset, index) => offset + shifts[index]!);
}

function meanOf(pool: { readonly sum: number; readonly weight: number }): number {
  return pool.sum / pool.weight;
}

/** A text whose time is a stretch stands in it where the texts before it leave room. */
function wantedRows(texts: readonly Settler[], gap: number): number[] {
  let free = -Infinity;
  return texts.map(({ from, to, height }) => {
    const row = Math.max(from, Math.min(free, to));
    free = row + height + gap;
    return row;
  });
}

/** The rows once more, moved off what is taken (from the top, not overlapping): down where there is room, else up. */
export function keepClear(
  tops: readonly number[],
  heights: readonly number[],
  taken: readonly Taken[],
  gap: number,
  bottom: number,
): number[] {
  if (taken.length === 0) return [...tops];
  const down = pushDown(tops, heights, taken, gap);
  const end = (down.at(-1) ?? 0) + (heights.at(-1) ?? 0);
  if (end <= bottom) return down;
  // Upwards is downwards in a picture that stands on its head.
  const turned = taken.map(({ top, bottom: low }) => ({ top: bottom - low, bottom: bottom - top }));
  const mirrored = down.map((top, index) => bottom - top - heights[index]!);
  const up = pushDown(
    mirrored.toReversed().map((top) => Math.max(top, 0)),
    heights.toReversed(),
    turned.toReversed(),
    gap,
  ).toReversed();
  const tried = up.map((top, index) => bottom - top - heights[index]!);
  return (tried[0] ?? 0) >= 0 ? tried : down;
}

function pushDown(
  tops: readonly number[],
  heights: readonly number[],
  taken: readonly Taken[],
  gap: number,
): number[] {
  let [free, next] = [-Infinity, 0];
  return tops.map((wanted, index) => {
    const height = heights[index]!;
    let top = Math.max(wanted, free);
    while (next < taken.length && taken[next]!.bottom + gap <= top) next++;
    for (let at = next; at < taken.length && taken[at]!.top < top + height + gap; at++)
      top = Math.max(top, taken[at]!.bottom + gap);
    free = top + height + gap;
    return top;
  });
}

/**
 * Where the leader of each text meets its mark: level with the text where the mark reaches there, and never above that of an
 * earlier text, so that no two leaders cross. `rows` are middles of first lines, px.
 */
export function feetOf(
  texts: readonly Pick<Settler, 'from' | 'to'>[],
  rows: readonly number[],
  shift: number,
): number[] {
  let next = Infinity;
  return texts
    .map((text, index) => ({ text, row: rows[index]! }))
    .toReversed()
    .map(({ text: { from, to }, row }) => {
      next = Math.max(from + shift, Math.min(row, to + shift, next));
      return next;
    })
    .toReversed();
}
