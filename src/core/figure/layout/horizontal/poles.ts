/** Which of the places that its mark leaves open each pole takes: the one over which the least stands. */
import type { Sheet } from '../../sheet';

/** Width of a column of the tally, px. */
const COLUMN = 8;

interface Draft {
  readonly key: boolean;
  /** Places for the pole, px, at least one. */
  readonly xs: readonly number[];
  readonly width: number;
  readonly inset: number;
  readonly height: number;
}

/**
 * Key events choose first, then those with the fewest places, then by time: each takes the place where the highest pile under its
 * words is lowest (list scheduling: R. L. Graham, "Bounds for certain multiprocessing anomalies", 1966).
 */
export function spreadPoles<T extends Draft>(
  drafts: readonly T[],
  sheet: Sheet,
): (T & { readonly x: number })[] {
  const tally = new Float64Array(Math.ceil(sheet.width / COLUMN) + 1);
  const gap = sheet.style.spacing.gap * sheet.scale;
  const columns = ({ width, inset }: Draft, x: number) => [
    Math.max(0, Math.floor((x - inset / 2) / COLUMN)),
    Math.min(tally.length, Math.ceil((x + inset + width + gap) / COLUMN)),
  ];
  const chosen = new Map<T, number>();
  for (const draft of drafts.toSorted((a, b) => Number(b.key) - Number(a.key) || a.xs.length - b.xs.length)) {
    const piles = draft.xs.map((x) => Math.max(0, ...tally.subarray(...columns(draft, x))));
    const x = draft.xs[piles.indexOf(Math.min(...piles))]!;
    const [from, to] = columns(draft, x);
    for (let index = from!; index < to!; index++) tally[index]! += draft.height;
    chosen.set(draft, x);
  }
  return drafts.map((draft) => ({ ...draft, x: chosen.get(draft)! }));
}
