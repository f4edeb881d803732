/** The axis and every flag of a horizontal figure, placed; and how wide words are set. */
import type { Sheet } from '../../sheet';
import type { Reading } from '../reading';
import { heightOfAxis, planTime, type PlannedTime } from '../time';
import { insetOf, makeFlags, type Side } from './flags';
import { placeFlags, type Placement } from './place';

/** Everything placed; px. */
export interface Horizontal extends PlannedTime, Placement {
  /** From the top of the body to the ruler, and the ruler's height. */
  readonly above: number;
  readonly ruler: number;
  readonly below: number;
}

/** Widths that words may have at most, px at the style's own size; the first is the widest that reads well. */
const WIDTHS = [220, 170, 132] as const;
/** Up to this many events the widths are compared; beyond it, and in a fixed height, which is tried in many sizes, the middle one is taken. */
const COMPARED = 80;
/** A narrower one must save this share of the height. */
const SAVES = 0.85;

/** The widest words that do not cost much height; null without events. */
export function layBest(reading: Reading, sheet: Sheet): Horizontal | null {
  const compared = sheet.height === null && reading.shown.length <= COMPARED;
  const widths = compared ? WIDTHS : [WIDTHS[1]];
  let best: Horizontal | null = null;
  for (const width of widths) {
    const laid = layHorizontal(reading, sheet, width * sheet.scale);
    if (!laid) return null;
    if (!best || heightOf(laid) < heightOf(best) * SAVES) best = laid;
  }
  return best;
}

export function heightOf({ above, ruler, below }: Horizontal): number {
  return above + ruler + below;
}

function layHorizontal(reading: Reading, sheet: Sheet, width: number): Horizontal | null {
  const time = planRoom(reading, sheet, width);
  if (!time) return null;
  const options = { sheet, scale: time.scale, known: time.axis.known, width };
  const ruler = heightOfAxis(time.axis, sheet);
  const placement = placeFlags(makeFlags(reading, options), ruler, sheet);
  const reach = (side: Side) =>
    Math.max(
      placement.lanes.depth[side],
      ...placement.flags.map((placed) => (placed.side === side ? placed.away + placed.flag.height : 0)),
    );
  return { ...time, ...placement, ruler, above: reach('above'), below: reach('below') };
}

/** The axis ends early enough for the last words to stand at the right of their poles. */
function planRoom(reading: Reading, sheet: Sheet, width: number): PlannedTime | null {
  const [left, right] = [sheet.margin, sheet.width - sheet.margin];
  const whole = planTime(reading.all, sheet, left, right);
  if (!whole) return null;
  const { scale, axis } = whole;
  const limit = right - width - insetOf(sheet);
  const late = reading.shown.filter(({ shape }) => shape.to === null || scale.x(shape.to) > limit);
  const flags = makeFlags(
    { ...reading, shown: late },
    { sheet, scale, known: axis.known, width, edge: Infinity },
  );
  const ends = flags.map((flag) => {
    const share = Math.max(flag.x - left, 1) / (right - left);
    return left + (right - flag.width - flag.inset - left) / share;
  });
  const end = Math.max(Math.min(right, ...ends), left + (right - left) * 0.55);
  return end < right ? planTime(reading.all, sheet, left, end) : whole;
}
