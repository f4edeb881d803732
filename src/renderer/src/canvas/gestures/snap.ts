/** How far a drag goes: rounded to a grid that fits the zoom, and never finer than the dates themselves. */
import type { Timeline, TimelineEvent } from '#core/document/types';
import { byId } from '#core/document/order';
import { boundsOf } from '#core/when/bounds';
import { precisionOf } from '#core/when/calendar';
import { datesOf } from '#core/when/check';
import { moveWhen, whenAt } from '#core/when/move';
import { parseEdtf } from '#core/when/parse';
import type { Precision, When } from '#core/when/types';
import { instantsOf, wallAt } from '#core/when/zone';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Steps in minutes; the last is a day. */
const STEPS = [1, 5, 15, 30, 60, 180, 360, 720, 1440] as const;
/** A step is at least this many px wide, so that the hand can hit it. */
const HIT = 6;

/** The grid for clock times at a zoom (ms per px): 1, 5, 15 or 30 minutes, 1, 3, 6 or 12 hours, or a day; in ms. */
export function snapStep(msPerPx: number): number {
  return (STEPS.find((minutes) => (minutes * MINUTE) / msPerPx >= HIT) ?? 1440) * MINUTE;
}

/** How far (ms) to move an instant so that it lands on the grid of the zone's wall clock; a step of a day keeps the time of day. */
export function snapShift(from: number, by: number, step: number, zone: string): number {
  if (step >= DAY) {
    const wall = wallAt(from, zone).add({ days: Math.round(by / DAY) });
    return instantsOf(wall, zone).first - from;
  }
  const wall = wallAt(Math.round(from + by), zone);
  const midnight = wall.round({ smallestUnit: 'day', roundingMode: 'floor' });
  const passed = (wall.hour * 60 + wall.minute) * MINUTE + wall.second * 1000;
  const minutes = (Math.round(passed / step) * step) / MINUTE;
  return instantsOf(midnight.add({ minutes }), zone).first - from;
}

const COARSENESS: Readonly<Record<Precision, number>> = {
  century: 7,
  decade: 6,
  year: 5,
  season: 4,
  month: 3,
  day: 2,
  part: 2,
  minute: 1,
  second: 1,
};

function coarseness(when: When): number {
  const parsed = parseEdtf(when.edtf);
  const precisions = parsed.ok ? datesOf(parsed.value).map(precisionOf) : [];
  return Math.max(...precisions.map((precision) => COARSENESS[precision]));
}

/** An instant that stands for a date: the first that is written of it. */
export function anchorOf(when: When): number {
  const { start, end } = boundsOf(when);
  return (start ?? end)?.from ?? 0;
}

/**
 * How far (ms) a drag of `by` ms moves events together. Clock times go by the grid; as soon as one of the events
 * is coarser than that, all go by its step, so that they keep their places relative to each other (E6, W11);
 * unless they are to become clock times, which all go by the grid.
 */
export function dragShift(
  timeline: Timeline,
  drag: {
    readonly ids: readonly string[];
    readonly grabbed: string;
    readonly by: number;
    readonly toMinute: boolean;
  },
  step: number,
): number {
  const events = byId(timeline.events);
  const grabbed = events.get(drag.grabbed);
  if (!grabbed) return 0;
  const coarsest = drag.ids.reduce<TimelineEvent>((found, id) => {
    const event = events.get(id);
    return event && coarseness(event.when) > coarseness(found.when) ? event : found;
  }, grabbed);
  if (!drag.toMinute && coarseness(coarsest.when) > COARSENESS.minute) {
    return anchorOf(moveWhen(coarsest.when, Math.round(drag.by))) - anchorOf(coarsest.when);
  }
  return snapShift(anchorOf(grabbed.when), drag.by, step, timeline.details.zone);
}

/** The date of a new event at an instant: as fine as the axis shows there, from minutes on the grid to years. */
export function placeAt(instant: number, msPerPx: number, zone: string): When {
  const precision = precisionAt(msPerPx);
  if (precision !== 'minute') return whenAt(Math.round(instant), zone, precision);
  const shift = snapShift(Math.round(instant), 0, snapStep(msPerPx), zone);
  return whenAt(Math.round(instant) + shift, zone, 'minute');
}

/** The span between two instants in either order, its ends as fine as the axis shows; one date where they are the same. */
export function spanBetween(a: number, b: number, msPerPx: number, zone: string): When {
  const [from, to] = [Math.min(a, b), Math.max(a, b)].map((at) => placeAt(at, msPerPx, zone));
  if (!from || !to || from.edtf === to.edtf) return placeAt(a, msPerPx, zone);
  return { ...from, edtf: `${from.edtf}/${to.edtf}` };
}

/** Widths (px) from which a click means an hour's grid, a day, a month; below that it means a year. */
function precisionAt(msPerPx: number): Precision {
  if (60 * MINUTE >= 18 * msPerPx) return 'minute';
  if (DAY >= 12 * msPerPx) return 'day';
  return 30 * DAY >= 20 * msPerPx ? 'month' : 'year';
}
