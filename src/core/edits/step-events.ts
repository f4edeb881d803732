import { byId } from '../document/order';
import type { Timeline, TimelineEvent } from '../document/types';
import { boundsOf } from '../when/bounds';
import { moveWhen, stepLength } from '../when/move';
import type { When } from '../when/types';
import type { Edit } from './edit';
import { freeOf } from './locks';
import { moveEvents } from './move-events';

export interface Steps {
  readonly ids: readonly string[];
  /** How many steps later; earlier when negative. A step is a minute, a day, a month, as the coarsest of the dates is written. */
  readonly steps: number;
  /** How many tracks down; up when negative. */
  readonly tracks: number;
}

/** Moves events together by so many steps of the coarsest of their dates, so that they stay as they are to each other (E6, W11); locked ones stay (E9). */
export function stepEvents(timeline: Timeline, { ids, steps, tracks }: Steps): Edit {
  const events = byId(timeline.events);
  const moved = freeOf(timeline, ids).flatMap((id) => events.get(id) ?? []);
  const coarsest = moved.reduce<TimelineEvent | null>(
    (found, event) => (found && stepLength(found.when) >= stepLength(event.when) ? found : event),
    null,
  );
  // A month is as long as the month that the coarsest date goes through.
  const by = coarsest
    ? startOf(moveWhen(coarsest.when, steps * stepLength(coarsest.when))) - startOf(coarsest.when)
    : 0;
  return moveEvents(timeline, { ids, by, tracks });
}

function startOf(when: When): number {
  const { start, end } = boundsOf(when);
  return (start ?? end)?.from ?? 0;
}
