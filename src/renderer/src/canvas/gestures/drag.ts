/** What a drag does to the document: one edit, however many events it takes along. Pure. */
import { byId } from '#core/document/order';
import type { Timeline } from '#core/document/types';
import type { Edit } from '#core/edits/edit';
import { freeOf } from '#core/edits/locks';
import { moveEvents } from '#core/edits/move-events';
import { resizeEvent } from '#core/edits/resize-event';
import { boundsOf } from '#core/when/bounds';
import { dragShift, snapShift } from './snap';

/** What was grabbed: an event, to be moved with all that are selected, or one end of its span. */
export interface Grip {
  readonly grabbed: string;
  readonly ids: readonly string[];
  readonly part: 'body' | 'start' | 'end';
}

/** How far the pointer has gone: in time (ms), in tracks (down is positive), on a grid for clock times (ms). `toMinute`: single dates become clock times. */
export interface Pull {
  readonly by: number;
  readonly tracks: number;
  readonly step: number;
  readonly toMinute: boolean;
}

/** The edit that a pull makes, null when the event it began on is gone. An edit that changes nothing is an empty patch. */
export function editOfDrag(timeline: Timeline, grip: Grip, pull: Pull): Edit | null {
  if (!byId(timeline.events).has(grip.grabbed)) return null;
  if (grip.part !== 'body') return editOfResize(timeline, grip.grabbed, grip.part, pull);
  const { tracks, toMinute } = pull;
  return moveEvents(timeline, { ids: grip.ids, by: shiftOf(timeline, grip, pull), tracks, toMinute });
}

/** How far (ms) a pull moves what is grabbed by its body. */
export function shiftOf(timeline: Timeline, grip: Grip, { by, toMinute, step }: Pull): number {
  const ids = freeOf(timeline, grip.ids);
  return Math.round(dragShift(timeline, { ids, grabbed: grip.grabbed, by, toMinute }, step));
}

function editOfResize(timeline: Timeline, id: string, side: 'start' | 'end', pull: Pull): Edit | null {
  const event = byId(timeline.events).get(id);
  const extent = event && boundsOf(event.when)[side];
  if (!extent) return null;
  const edge = side === 'start' ? extent.from : extent.to;
  const unit = extent.to - extent.from;
  // An end as wide as a day goes to the nearest midnight: resizing takes the day that holds an instant, so aim half a day inwards.
  const instant =
    unit === 0
      ? edge + snapShift(edge, pull.by, pull.step, timeline.details.zone)
      : edge + pull.by + (side === 'start' ? unit / 2 : -unit / 2);
  return resizeEvent(timeline, id, side, Math.round(instant));
}
