/** Bars of the stretches of time along the ruler, in lanes on the side of their words. */
import type { Sheet } from '../../sheet';
import type { Flag, Mark, Side } from './flags';

export interface Lanes {
  /** The lane of each mark that has a bar, counted from the ruler; on both sides where it has flags on both. */
  readonly lanes: Readonly<Record<Side, ReadonlyMap<Mark, number>>>;
  /** Room that bars take beside the ruler, px. */
  readonly depth: Readonly<Record<Side, number>>;
}

/** Before the sides are known. */
export const NO_LANES: Lanes = {
  lanes: { above: new Map(), below: new Map() },
  depth: { above: 0, below: 0 },
};

/** Height of a bar and of its lane as a share of a line. */
const BAR = 0.5;
const PITCH = 0.66;

export function barHeight({ line }: Sheet): number {
  return line * BAR;
}

/** From the ruler's edge to the near edge of a lane's bar, px. */
export function laneAway(lane: number, { line }: Sheet): number {
  return line * (0.25 + lane * PITCH);
}

/** What a bar covers, px; null for a sharp point. */
export function barOf({ place }: Mark): { x0: number; x1: number } | null {
  return place.x1 - place.x0 > 0.01 ? { x0: place.x0, x1: place.x1 } : null;
}

/** From the ruler's edge to where the pole of a flag begins: on its bar, or on the ruler; px. */
export function footAway({ mark }: Flag, side: Side, { lanes }: Lanes, sheet: Sheet): number {
  const lane = lanes[side].get(mark);
  return lane === undefined ? 0 : laneAway(lane, sheet) + barHeight(sheet) / 2;
}

export function layLanes(sides: ReadonlyMap<Flag, Side>, sheet: Sheet): Lanes {
  const on = (wanted: Side) => {
    const flags = [...sides].filter(([, side]) => side === wanted);
    return stackBars([...new Set(flags.map(([{ mark }]) => mark))]);
  };
  const lanes = { above: on('above'), below: on('below') };
  const depth = (side: Side) => {
    const count = Math.max(-1, ...lanes[side].values()) + 1;
    return laneAway(count, sheet) + (count > 0 ? 2 : 0);
  };
  return { lanes, depth: { above: depth('above'), below: depth('below') } };
}

/** Each bar lies outside of those that began before it and still last: what is told later lies further out. */
function stackBars(marks: readonly Mark[]): Map<Mark, number> {
  const lanes = new Map<Mark, number>();
  const ends: number[] = [];
  const bars = marks.flatMap((mark) => {
    const bar = barOf(mark);
    return bar ? [{ mark, ...bar }] : [];
  });
  for (const { mark, x0, x1 } of bars.toSorted((a, b) => a.x0 - b.x0 || b.x1 - a.x1)) {
    const lane = ends.findLastIndex((end) => end + 2 > x0) + 1;
    ends[lane] = x1;
    lanes.set(mark, lane);
  }
  return lanes;
}
