/** Ends of other events draw an edge of what is dragged to them, where its date can be written there (C3). Pure; times in ms since the epoch. */
import { byId } from '#core/document/order';
import type { Timeline } from '#core/document/types';
import { moveEvents } from '#core/edits/move-events';
import { boundsOf } from '#core/when/bounds';
import type { When } from '#core/when/types';
import { editOfDrag, shiftOf, type Grip, type Pull } from './drag';

/** Ends of other events that lie no farther than so many ms from an instant. */
export type EndsNear = (instant: number, radius: number) => readonly number[];

const MINUTE = 60_000;
/** So many ends are tried, the nearest first. */
const MOST_TRIED = 4;

/** The pull that lands an edge of the grabbed event on an end within `radius` ms; the same pull where none is, or its date cannot be written there. */
export function attract(timeline: Timeline, grip: Grip, pull: Pull, ends: EndsNear, radius: number): Pull {
  const event = byId(timeline.events).get(grip.grabbed);
  if (!event) return pull;
  const tries = edgesOf(event.when, grip.part).flatMap((edge, index) =>
    ends(edge + pull.by, radius).map((end) => ({ index, end, by: end - edge })),
  );
  const nearest = tries.toSorted((a, b) => Math.abs(a.by - pull.by) - Math.abs(b.by - pull.by));
  for (const { index, end, by } of nearest.slice(0, MOST_TRIED)) {
    const tried = { ...pull, by, step: MINUTE };
    if (edgesOf(landing(timeline, grip, tried) ?? event.when, grip.part)[index] === end) return tried;
  }
  return pull;
}

/** The instants of a date that a drag of a part of it moves: both its edges, or one. */
export function edgesOf(when: When, part: Grip['part']): number[] {
  const { start, end } = boundsOf(when);
  const [first, last] = [start?.from, end?.to];
  if (part === 'start') return first === undefined ? [] : [first];
  if (part === 'end') return last === undefined ? [] : [last];
  return [first, last].filter((edge) => edge !== undefined);
}

function landing(timeline: Timeline, grip: Grip, pull: Pull): When | undefined {
  const { grabbed, part } = grip;
  const edit =
    part === 'body'
      ? moveEvents(timeline, {
          ids: [grabbed],
          by: shiftOf(timeline, grip, pull),
          tracks: 0,
          toMinute: pull.toMinute,
        })
      : editOfDrag(timeline, grip, pull);
  return edit?.patch.events[grabbed]?.after?.when;
}
