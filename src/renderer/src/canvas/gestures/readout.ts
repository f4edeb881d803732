/** What stands next to the pointer while it drags: the new date in words, and what it was. Pure. */
import type { Timeline } from '#core/document/types';
import { byId } from '#core/document/order';
import type { Edit } from '#core/edits/edit';
import { wordWhen } from '#core/when/words/wording';

export interface Readout {
  /** The grabbed event's date as it would be. */
  readonly now: string;
  /** Its date as it is; null while that is the same. */
  readonly was: string | null;
  /** Name of the track it would go to; null while it stays. */
  readonly track: string | null;
  /** How many events move with it, itself among them. */
  readonly count: number;
}

/** The readout of an edit in the making, told by the event that was grabbed; null when that event is gone. */
export function readoutOf(
  timeline: Timeline,
  edit: Edit,
  grabbed: string,
  count: number,
  language: string,
): Readout | null {
  const before = byId(timeline.events).get(grabbed);
  if (!before) return null;
  const after = edit.patch.events[grabbed]?.after ?? before;
  const [was, now] = [before, after].map(({ when }) => wordWhen(when, { language }));
  const track = after.track === before.track ? null : byId(timeline.tracks).get(after.track);
  return { now: now ?? '', was: was === now ? null : (was ?? null), track: track?.name ?? null, count };
}

/** The readout as lines, the new date first. */
export function readoutLines({ now, was, track, count }: Readout): string[] {
  return [
    now,
    ...(was === null ? [] : [`was ${was}`]),
    ...(track === null ? [] : [`to ${track}`]),
    ...(count > 1 ? [`${count} events`] : []),
  ];
}
