/** The one place where a date becomes instants. Everything that orders, draws or drags events asks here. */
import { sentence } from '../sentences/said';
import { precisionOf, wallEndMs, wallStartMs } from './calendar';
import { parseEdtf } from './parse';
import { PART_HOURS } from './parts';
import type { Bounds, DateExpression, Extent, IntervalEnd, When, WhenExpression } from './types';
import { instantsOfWall } from './wall';

const cache = new WeakMap<When, Bounds>();

/** Bounds of a valid `when`; throws on an invalid one (validate first). Remembered per object, for documents are immutable. */
export function boundsOf(when: When): Bounds {
  let bounds = cache.get(when);
  if (!bounds) {
    const parsed = parseEdtf(when.edtf);
    if (!parsed.ok) throw new RangeError(sentence(parsed.problem.says));
    bounds = boundsOfExpression(parsed.value, when.zone);
    cache.set(when, bounds);
  }
  return bounds;
}

/** Bounds of a parsed date in a zone. A qualifier does not widen them: how much "about" means is for the drawing to say (W7). */
export function boundsOfExpression(when: WhenExpression, zone: string): Bounds {
  const start = extentOfEnd(when.kind === 'date' ? when.date : when.start, zone);
  const end = when.kind === 'date' ? start : extentOfEnd(when.end, zone);
  return { start, end, earliest: start && start.from, latest: end && end.to };
}

function extentOfEnd(end: IntervalEnd, zone: string): Extent | null {
  return typeof end === 'string' ? null : extentOf(end, zone);
}

/** The stretch of time that one written date can mean in a zone. */
export function extentOf(date: DateExpression, zone: string): Extent {
  const wall = wallStartMs(date);
  if (precisionOf(date) === 'part') {
    const { from, to } = PART_HOURS[date.part ?? 'noon'];
    const [start, end] = [wall + from * 60_000, wall + to * 60_000];
    return { from: instantsOfWall(start, zone).first, to: instantsOfWall(end, zone).last };
  }
  if (date.offset !== undefined) {
    const instant = wall - date.offset * 60_000;
    return { from: instant, to: instant };
  }
  const { first, last } = instantsOfWall(wall, zone);
  if (date.time) return { from: first, to: last };
  return { from: first, to: instantsOfWall(wallEndMs(date), zone).first };
}
