import { byId } from '../document/order';
import type { Timeline, TimelineEvent } from '../document/types';
import { shiftWhen, type Shift } from '../when/shift';
import { eventsPatch, mapEvents, subjectOf } from './changes';
import type { Edit } from './edit';
import { partLocked } from './locks';

export interface Shifted {
  readonly edit: Edit;
  /** How many of the events are left where they are, because the amount is finer than their dates or leads where none can be written. */
  readonly left: number;
  /** How many are left because they are locked (E9). */
  readonly locked: number;
}

/** Moves events by an amount of time, each as finely as its date is written (W13); those that move keep their places to each other (E6). */
export function shiftEvents(timeline: Timeline, ids: Iterable<string>, shift: Shift): Shifted {
  const events = byId(timeline.events);
  const moved = new Map<string, TimelineEvent>();
  let left = 0;
  const { free, held } = partLocked(timeline, ids);
  for (const id of free) {
    const event = events.get(id);
    const when = event && shiftWhen(event.when, shift);
    if (when) moved.set(id, { ...event, when });
    else if (event) left++;
  }
  const changes = mapEvents(timeline, moved.keys(), ({ id }) => moved.get(id) ?? null);
  const edit: Edit = { kind: 'event/shift', subject: subjectOf(changes), patch: eventsPatch(changes) };
  return { edit, left, locked: held.length };
}
