/**
 * Stretches of time that can be asked what lies within a window: in typed arrays, rising by where they begin, with a
 * tree of the latest ends over them (an interval tree as Cormen et al. describe it, laid out as a heap). Made in
 * O(n log n), counted in O(log n), listed in O(log n + k), and changed without being sorted again.
 */

/** Something from an instant to another, ms since the epoch; `to` is not before `from`. */
export interface Placed {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export class Intervals {
  /** The latest end of each pair, of each pair of pairs and so on; the root at 1, the leaves from `leaves` on. */
  private readonly latest: Float64Array;
  private readonly leaves: number;
  /** All ends, rising. */
  private readonly ends: Float64Array;

  private constructor(
    readonly ids: readonly string[],
    /** Rising; equal ones by id. */
    readonly from: Float64Array,
    readonly to: Float64Array,
  ) {
    const count = ids.length;
    this.leaves = 1;
    while (this.leaves < count) this.leaves *= 2;
    this.latest = new Float64Array(2 * this.leaves).fill(-Infinity);
    this.latest.set(to, this.leaves);
    for (let node = this.leaves - 1; node > 0; node--)
      this.latest[node] = Math.max(this.latest[2 * node]!, this.latest[2 * node + 1]!);
    this.ends = to.slice().sort();
  }

  /** In any order. */
  static of(placed: readonly Placed[]): Intervals {
    return Intervals.sorted(placed.toSorted(byFrom));
  }

  private static sorted(placed: readonly Placed[]): Intervals {
    return new Intervals(
      placed.map(({ id }) => id),
      Float64Array.from(placed, ({ from }) => from),
      Float64Array.from(placed, ({ to }) => to),
    );
  }

  get size(): number {
    return this.ids.length;
  }

  /** The latest end; -Infinity when there is none. */
  get last(): number {
    return this.ends.at(-1) ?? -Infinity;
  }

  /** How many touch a window, both its ends included. */
  count(from: number, to: number): number {
    return firstAbove(this.from, to) - firstFrom(this.ends, from);
  }

  /** Tells the place in `ids` of each that touches a window, both its ends included, rising. */
  visit(from: number, to: number, tell: (place: number) => void): void {
    this.descend(1, 0, this.leaves, firstAbove(this.from, to), from, tell);
  }

  /** Ids of those that touch a window, in the order of their beginnings. */
  within(from: number, to: number): string[] {
    const found: string[] = [];
    this.visit(from, to, (place) => found.push(this.ids[place]!));
    return found;
  }

  /** The same without those that have one of these ids, and with others. */
  changed(without: ReadonlySet<string>, others: readonly Placed[]): Intervals {
    const added = others.toSorted(byFrom);
    const kept: Placed[] = [];
    let next = 0;
    for (const [place, id] of this.ids.entries()) {
      if (without.has(id)) continue;
      const one = { id, from: this.from[place]!, to: this.to[place]! };
      for (; next < added.length && byFrom(added[next]!, one) < 0; next++) kept.push(added[next]!);
      kept.push(one);
    }
    return Intervals.sorted(kept.concat(added.slice(next)));
  }

  /** Goes down to the leaves from `first` up to `limit`, but only under nodes with an end at or after `from`. */
  private descend(
    node: number,
    first: number,
    width: number,
    limit: number,
    from: number,
    tell: (place: number) => void,
  ): void {
    if (first >= limit || this.latest[node]! < from) return;
    if (width === 1) return tell(first);
    const half = width / 2;
    this.descend(2 * node, first, half, limit, from, tell);
    this.descend(2 * node + 1, first + half, half, limit, from, tell);
  }
}

export const NO_INTERVALS = Intervals.of([]);

function byFrom(a: Placed, b: Placed): number {
  return a.from - b.from || (a.id < b.id ? -1 : 1);
}

/** Index of the first of rising numbers that is above a value. */
function firstAbove(numbers: Float64Array, value: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first of rising numbers that is at or above a value. */
function firstFrom(numbers: Float64Array, value: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
