/**
 * Gives every flag its side of the ruler and its row. Flags are placed from the right to the left, each in the row
 * nearest to the ruler where its words touch nothing: first fit, as on the shelves of the other layouts. Words hang
 * at the right of their poles, so none that is placed later can stand in the way of a pole that stands already, and a
 * row that is free of poles is found by going outwards: no pole ever crosses words. See docs/figure.md.
 */
import type { Sheet } from '../../sheet';
import { Shelves, type Part } from '../shelves';
import { SIDES, type Flag, type Mark, type Side } from './flags';
import { keptPlace, leaderOf, type KeptPlace, type Leader } from './leaders';
import { barOf, footAway, layLanes, NO_LANES, type Lanes } from './lanes';

export interface PlacedFlag {
  readonly flag: Flag;
  readonly side: Side;
  /** From the edge of the ruler to the near edge of the words, px. */
  readonly away: number;
  /** Left edge of the words, px. */
  readonly left: number;
  readonly leader: Leader;
}

export interface Placement {
  /** From left to right. */
  readonly flags: readonly PlacedFlag[];
  readonly lanes: Lanes;
}

/** `ruler` is the height of the ruler, px. */
export function placeFlags(flags: readonly Flag[], ruler: number, sheet: Sheet): Placement {
  const kept = new Map(flags.flatMap((flag) => keptPlace(flag, ruler, sheet) ?? []));
  const first = raise(flags, { sheet, kept, sides: new Map(), lanes: NO_LANES });
  const sides = new Map(first.map(({ flag, side }) => [flag, side]));
  for (const [flag, { side }] of kept) sides.set(flag, side);
  const lanes = layLanes(sides, sheet);
  const barred = new Map([...sides].filter(([flag]) => barOf(flag.mark)));
  return { flags: raise(flags, { sheet, kept, sides: barred, lanes }), lanes };
}

interface RaiseOptions {
  readonly sheet: Sheet;
  /** Flags that were put somewhere by hand. */
  readonly kept: ReadonlyMap<Flag, KeptPlace>;
  /** Flags whose side is settled. */
  readonly sides: ReadonlyMap<Flag, Side>;
  readonly lanes: Lanes;
}

/** Places what was put by hand first, then the others around it. What leaves another no room loses its place. */
function raise(flags: readonly Flag[], options: RaiseOptions): PlacedFlag[] {
  const { sheet, kept, sides, lanes } = options;
  const grounds = { above: new Ground('above', lanes, sheet), below: new Ground('below', lanes, sheet) };
  const barred = new Map<Mark, Side>();
  const placed = new Map<Flag, PlacedFlag>();
  for (const [flag, place] of kept) {
    const done = grounds[place.side].keep(flag, place);
    if (done) placed.set(flag, done);
  }
  let last: Side = 'below';
  for (const flag of flags.toReversed()) {
    if (placed.has(flag)) continue;
    const side = sides.get(flag);
    const found = nearest(flag, side ? [side] : SIDES, grounds, barred.get(flag.mark) ?? null, last);
    if (!found) return raise(flags, { ...options, kept: without(kept, flag) });
    placed.set(flag, grounds[found.side].plant(flag, found.row));
    if (!barred.has(flag.mark)) barred.set(flag.mark, found.side);
    last = found.side;
  }
  return flags.flatMap((flag) => placed.get(flag) ?? []);
}

/** The places by hand without the first that stands over the pole of a flag; without any, should none do so. */
function without(kept: ReadonlyMap<Flag, KeptPlace>, { x }: Flag): Map<Flag, KeptPlace> {
  const wall = [...kept].find(([flag, { left }]) => {
    const edges = [flag.x, left - 2 * flag.inset, left + flag.width];
    return Math.min(...edges) - 4 < x && x < Math.max(...edges) + 4;
  });
  return new Map(wall ? [...kept].filter(([flag]) => flag !== wall[0]) : []);
}

/** A bar is only drawn on a second side too where that saves more rows than this. */
const SECOND_BAR = 6;

/**
 * The side whose row reaches out less, the one that has the flag's bar first; where both are alike the other than the
 * last one, so that words alternate.
 */
function nearest(
  flag: Flag,
  sides: readonly Side[],
  grounds: Readonly<Record<Side, Ground>>,
  barred: Side | null,
  last: Side,
): { side: Side; row: number } | null {
  const found = sides.flatMap((side) => {
    const row = grounds[side].rowFor(flag);
    const cost = (row ?? 0) + (barred && barred !== side ? SECOND_BAR : 0);
    return row === null ? [] : [{ side, row, cost }];
  });
  return (
    found.toSorted((a, b) => a.cost - b.cost || Number(a.side === last) - Number(b.side === last))[0] ?? null
  );
}

/** One side of the ruler: what stands there, in rows of half a line from the bars outwards. */
class Ground {
  private readonly all: Shelves;
  /** What was put by hand: a pole cannot pass it. */
  private readonly walls: Shelves;
  private readonly half: number;
  /** Room of the bars, px. */
  private readonly depth: number;

  constructor(
    private readonly side: Side,
    private readonly lanes: Lanes,
    private readonly sheet: Sheet,
  ) {
    this.all = new Shelves(sheet.width);
    this.walls = new Shelves(sheet.width);
    this.half = sheet.line / 2;
    this.depth = lanes.depth[side];
  }

  /** The nearest row for the words of a flag; null where something put by hand stands over its pole. */
  rowFor(flag: Flag): number | null {
    const row = this.all.find([this.words(flag, flag.x + flag.inset)]);
    const placed = this.at(flag, row * this.half, flag.x + flag.inset);
    return this.walls.free(this.partsOf(placed.leader), 0) ? row : null;
  }

  plant(flag: Flag, row: number): PlacedFlag {
    const placed = this.at(flag, row * this.half, flag.x + flag.inset);
    this.all.take([this.words(flag, placed.left)], row, this.sheet.style.spacing.rows);
    this.all.take(this.partsOf(placed.leader), 0, 0);
    return placed;
  }

  /** Null where the place is taken. */
  keep(flag: Flag, { left, away }: KeptPlace): PlacedFlag | null {
    const placed = this.at(flag, Math.max(away - this.depth, 0), left);
    const row = Math.floor((placed.away - this.depth) / this.half);
    const words = this.words(flag, left);
    const box = [{ ...words, bottom: words.bottom + 1 }];
    const leader = this.partsOf(placed.leader);
    if (!this.all.free(box, row) || !this.walls.free(leader, 0)) return null;
    for (const shelves of [this.all, this.walls]) {
      shelves.take(box, row, this.sheet.style.spacing.rows);
      shelves.take(leader, 0, 0);
    }
    return placed;
  }

  private at(flag: Flag, beyond: number, left: number): PlacedFlag {
    const away = this.depth + beyond;
    const foot = footAway(flag, this.side, this.lanes, this.sheet);
    const leader = leaderOf(flag, foot, { side: this.side, away, left }, this.sheet);
    return { flag, side: this.side, away, left, leader };
  }

  /** The words with their glyph and the gap at their right. */
  private words({ width, inset, height }: Flag, left: number): Part {
    const { line, style, scale } = this.sheet;
    const x1 = left + width + style.spacing.gap * scale;
    return { x0: left - 2 * inset + 4 * scale, x1, top: 0, bottom: Math.round((height / line) * 2) };
  }

  /** The stretches of a leader beyond the bars, as rows. */
  private partsOf({ points }: Leader): Part[] {
    const rowOf = (away: number) => Math.max(0, Math.floor((away - this.depth) / this.half));
    return points.slice(1).map((to, index) => {
      const from = points[index]!;
      const rows = [rowOf(from.away), rowOf(to.away)];
      return {
        x0: Math.min(from.x, to.x) - 1,
        x1: Math.max(from.x, to.x) + 1,
        top: Math.min(...rows),
        bottom: Math.max(...rows) + 1,
      };
    });
  }
}
