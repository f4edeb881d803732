/** Marks down a vertical axis: points on it, stretches of time in lanes at its right. */
import { arrowLength, placeMark, type MarkPlace } from '../../marks/place';
import type { TimeScale } from '../../scales/time';
import type { Sheet } from '../../sheet';
import type { StoryEvent } from '../../story';

export interface Mark {
  /** Its x are places down the axis, px. */
  readonly place: MarkPlace;
  /** Counted from the axis; null: it stands on the axis itself. */
  readonly lane: number | null;
  /** Where its leader may begin, px down the axis. */
  readonly from: number;
  readonly to: number;
}

/** Marks in the order given. Each stretch takes the lane nearest to the axis that is free again where it begins. */
export function layMarks(events: readonly StoryEvent[], scale: TimeScale, sheet: Sheet): Mark[] {
  const places = events.map((told) => placeMark(told.shape, scale, sheet));
  const order = places
    .map((_, index) => index)
    .filter((index) => !places[index]!.point)
    .toSorted((a, b) => places[a]!.x0 - places[b]!.x0 || places[b]!.x1 - places[a]!.x1 || a - b);
  const lanes = new Map<number, number>();
  const ends: number[] = [];
  for (const index of order) {
    const { x0, x1 } = places[index]!;
    const free = ends.findIndex((end) => end <= x0);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = x1;
    lanes.set(index, lane);
  }
  return places.map((place, index) => {
    const [from, to] = footRoom(events[index]!, place, sheet);
    return { place, lane: lanes.get(index) ?? null, from, to };
  });
}

export function countLanes(marks: readonly Mark[]): number {
  return marks.reduce((count, { lane }) => Math.max(count, (lane ?? -1) + 1), 0);
}

/** On a point; at the end of a span that is known, first its start; anywhere in a stretch within which something happened. */
function footRoom({ shape }: StoryEvent, place: MarkPlace, sheet: Sheet): [number, number] {
  const { point, glyphRight, firm0, firm1, start, end } = place;
  const half = sheet.style.marks.stroke / 2;
  if (point) return [glyphRight, glyphRight];
  if (shape.kind === 'extent') return [firm0 + half, firm1 - half];
  const known = (side: typeof start) => side !== 'open' && side !== 'unknown';
  if (!known(start) && known(end)) return [firm1 - half, firm1 - half];
  const begin = Math.min(firm0 + (start === 'open' ? arrowLength(sheet) : half), (firm0 + firm1) / 2);
  return [begin, begin];
}
