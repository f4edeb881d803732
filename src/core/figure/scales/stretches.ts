/** Which stretches of time an axis may leave out: those in which nothing is dated, if they are long beside the others. */
import type { Shape } from '../story';
import type { TimeRange } from './time';

/** A gap is left out from so many times the length of the others (their lower median). */
const LONG = 4;
/** And from this share of the whole. */
const SHARE = 0.125;
/** How much of a gap is kept as air at each side of a break, as a share of the axis that is left. */
const AIR = 0.03;

/** The ranges that are left of `range`, in order; one where there is nothing to leave out. */
export function keptRanges(shapes: readonly Shape[], range: TimeRange): TimeRange[] {
  const gaps = gapsOf(datedOf(shapes), range);
  const long = longGaps(gaps, range);
  const kept = long.reduce((sum, { from, to }) => sum - (to - from), range.to - range.from);
  // An instant is a whole number of ms.
  const air = Math.round(kept * AIR);
  const ranges: TimeRange[] = [];
  let from = range.from;
  for (const gap of long) {
    if (gap.to - gap.from <= 2 * air) continue;
    ranges.push({ from, to: gap.from + air });
    from = gap.to - air;
  }
  return [...ranges, { from, to: range.to }];
}

/** Where something is dated, in order: points, what happened within a stretch, and both ends of what lasted, though not between them. */
function datedOf(shapes: readonly Shape[]): TimeRange[] {
  const dated = shapes.flatMap(({ kind, from, to, startTo, endFrom }): TimeRange[] => {
    if (kind !== 'span') return from === null || to === null ? [] : [{ from, to }];
    const start = from === null ? [] : [{ from, to: startTo ?? from }];
    const end = to === null ? [] : [{ from: endFrom ?? to, to }];
    return [...start, ...end];
  });
  return dated.toSorted((a, b) => a.from - b.from);
}

function gapsOf(dated: readonly TimeRange[], range: TimeRange): TimeRange[] {
  const gaps: TimeRange[] = [];
  let reached = dated[0]?.from ?? range.to;
  for (const { from, to } of dated) {
    if (from > reached) gaps.push({ from: reached, to: from });
    reached = Math.max(reached, to);
  }
  return gaps;
}

/** With one gap alone there is nothing to compare it with. */
function longGaps(gaps: readonly TimeRange[], { from, to }: TimeRange): TimeRange[] {
  const lengths = gaps.map((gap) => gap.to - gap.from).toSorted((a, b) => a - b);
  const usual = lengths[(lengths.length - 1) >> 1] ?? 0;
  if (lengths.length < 2) return [];
  return gaps.filter((gap) => {
    const length = gap.to - gap.from;
    return length > LONG * usual && length > SHARE * (to - from);
  });
}
