/** The marks of a vertical axis: which lane each stretch of time takes beside it. */
import type { MarkPlace } from '../../marks/place';
import type { TimeScale } from '../../scales/time';
import type { Sheet } from '../../sheet';
import type { StoryEvent } from '../../story';
import { gather } from '../gather';

/** A mark, or a stretch that several events of one date share; lane 0 is the axis itself. */
export interface LaneMark {
  readonly events: readonly StoryEvent[];
  /** Its x are places down the axis, px. */
  readonly place: MarkPlace;
  readonly lane: number;
}

/** First fit: the lowest lane that is free from the mark's begin to its end. Points keep to the axis. */
export function layLanes(
  events: readonly StoryEvent[],
  scale: TimeScale,
  rows: ReadonlyMap<StoryEvent, number>,
  sheet: Sheet,
): LaneMark[] {
  const taken: [number, number][][] = [];
  const radius = sheet.style.marks.radius * sheet.scale + 2;
  const row = (told: StoryEvent) => (rows.get(told) ?? 0) + sheet.line / 2;
  const all = gather(events, scale, sheet, (_, place) => place.point);
  for (const { together, place } of all) {
    if (place.point) (taken[0] ??= []).push(...spanOfPoint(together, place, row, radius));
  }
  return all.map(({ together, place }): LaneMark => {
    if (place.point) return { events: together, place, lane: 0 };
    const x0 = Math.min(place.x0, ...together.map((told) => row(told) - radius));
    const x1 = Math.max(place.x1, ...together.map((told) => row(told) + radius));
    let lane = 0;
    while (taken[lane]?.some(([from, to]) => from < x1 && x0 < to)) lane++;
    (taken[lane] ??= []).push([x0, x1]);
    return { events: together, place, lane };
  });
}

function spanOfPoint(
  events: readonly StoryEvent[],
  place: MarkPlace,
  row: (told: StoryEvent) => number,
  radius: number,
): [number, number][] {
  const [before, after] = [place.glyphRight - place.x0, place.x1 - place.glyphRight];
  return events.map((told) => [row(told) - Math.max(before, radius), row(told) + Math.max(after, radius)]);
}
