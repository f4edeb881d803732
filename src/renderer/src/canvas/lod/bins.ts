/**
 * Events of one track put together where they lie so close that their chips could not be told apart. The stretches
 * are those of the axis, so that they stand still while the window moves. Pure; times in ms since the epoch.
 */
import type { Intervals } from '#core/when/intervals';
import type { Stretch } from '../drawing';

/** Events that are drawn together or not at all together. */
export interface Bin {
  /** The same for as long as the zoom counts in the same steps. */
  readonly name: string;
  /** The stretch that it stands for: a step of the axis, or for long events from the first to the last of them. */
  readonly cell: Stretch;
  /** From the first beginning to the last end. */
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
}

interface Growing {
  readonly name: string;
  readonly cell: Stretch | null;
  from: number;
  to: number;
  readonly ids: string[];
}

/** Where steps begin, rising; the last is the end of the last step. */
export type Edges = readonly number[];

/** Events no longer than a step, by the step in which they begin; those that begin before the first edge are left out, for they end before the window. */
export function shortBins(on: Intervals, edges: Edges, longest: number, skip: ReadonlySet<string>): Bin[] {
  const bins: Bin[] = [];
  let step = 0;
  let current: Growing | null = null;
  const [first = 0, last = 0] = [edges[0], edges.at(-1)];
  on.visit(first, last, (place) => {
    const [from, to, id] = [on.from[place]!, on.to[place]!, on.ids[place]!];
    if (from < first || from >= last || to - from > longest || skip.has(id)) return;
    while (edges[step + 1]! <= from) step++;
    const cell = { from: edges[step]!, to: edges[step + 1]! };
    if (current?.cell?.from !== cell.from) {
      finish(current, bins);
      current = { name: String(cell.from), cell, from, to, ids: [] };
    }
    grow(current, from, to, id);
  });
  finish(current, bins);
  return bins;
}

/**
 * Events longer than a step, by length and beginning, as genome browsers bin (Kent et al. 2002): of those up to twice,
 * four times... as long as a step, the ones that begin within the same stretch of that length, counted from the epoch.
 */
export function longBins(on: Intervals, longest: number): Bin[] {
  const bins = new Map<string, Growing>();
  for (let place = 0; place < on.size; place++) {
    const [from, to] = [on.from[place]!, on.to[place]!];
    if (to - from <= longest) continue;
    const power = Math.ceil(Math.log2((to - from) / longest));
    const name = `${power}:${Math.floor(from / (longest * 2 ** power))}`;
    const bin = bins.get(name) ?? { name, cell: null, from, to, ids: [] };
    bins.set(name, bin);
    grow(bin, from, to, on.ids[place]!);
  }
  return [...bins.values()].map(whole);
}

function grow(bin: Growing, from: number, to: number, id: string): void {
  bin.from = Math.min(bin.from, from);
  bin.to = Math.max(bin.to, to);
  bin.ids.push(id);
}

function finish(bin: Growing | null, bins: Bin[]): void {
  if (bin) bins.push(whole(bin));
}

function whole({ name, cell, from, to, ids }: Growing): Bin {
  return { name, cell: cell ?? { from, to }, from, to, ids };
}
