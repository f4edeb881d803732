/** A list in columns that are about equally high, in order of reading down one and then the next. */

/**
 * Cuts a list into at most `most` runs so that the highest is as low as it can be: halving over the height, each
 * try filled greedily (the linear partition problem; S. Skiena, The Algorithm Design Manual, 10.7). Heights and
 * `gap` between two neighbours in px. Returns the lengths of the runs.
 */
export function balance(heights: readonly number[], most: number, gap: number): number[] {
  const total = heights.reduce((sum, height) => sum + height + gap, 0);
  let [low, high] = [Math.max(0, ...heights), total];
  for (let step = 0; step < 20 && high - low > 0.5; step++) {
    const middle = (low + high) / 2;
    if (fill(heights, middle, gap).length <= most) high = middle;
    else low = middle;
  }
  return fill(heights, high, gap);
}

function fill(heights: readonly number[], limit: number, gap: number): number[] {
  const runs: number[] = [];
  let [count, used] = [0, 0];
  for (const height of heights) {
    if (count > 0 && used + gap + height > limit) {
      runs.push(count);
      [count, used] = [0, 0];
    }
    used += height + (count > 0 ? gap : 0);
    count++;
  }
  return count > 0 ? [...runs, count] : runs;
}
