/**
 * Packs blocks from the top, each as high as what already stands in its columns lets it: the skyline (or bottom-left)
 * heuristic of Baker, Coffman and Rivest, "Orthogonal packings in two dimensions", SIAM J. Comput. 9 (1980), with
 * the horizontal place given. One column is one px, so a block costs its width and not the number of blocks before.
 */
export class Skyline {
  private readonly heights: Float64Array;

  /** `width` in px. */
  constructor(width: number) {
    this.heights = new Float64Array(Math.max(Math.ceil(width), 1));
  }

  /** The lowest free y over the columns from x0 to x1, px. */
  free(x0: number, x1: number): number {
    let free = 0;
    const [first, last] = this.columns(x0, x1);
    for (let column = first; column <= last; column++) free = Math.max(free, this.heights[column] ?? 0);
    return free;
  }

  /** Fills the columns from x0 to x1 down to `bottom`. */
  fill(x0: number, x1: number, bottom: number): void {
    const [first, last] = this.columns(x0, x1);
    this.heights.fill(bottom, first, last + 1);
  }

  /** How far down anything stands. */
  height(): number {
    return this.heights.reduce((most, height) => Math.max(most, height), 0);
  }

  /** Columns that a stretch covers; one that it only touches is not covered. */
  private columns(x0: number, x1: number): [number, number] {
    const last = this.heights.length - 1;
    const first = Math.min(Math.max(Math.floor(x0 + 0.5), 0), last);
    return [first, Math.min(Math.max(Math.ceil(x1 - 0.5) - 1, first), last)];
  }
}
