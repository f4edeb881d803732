/** What stands next to the pointer while it drags: the new date in words, what it was, and how far that is (C2). Pure. */
import { byId } from '#core/document/order';
import type { Timeline } from '#core/document/types';
import type { Edit } from '#core/edits/edit';
import { partLocked } from '#core/edits/locks';
import { wordWhen } from '#core/when/words/wording';
import { heldWords } from '../../ui/words/locks';
import { words } from '../../ui/words/words';
import { differenceWords } from './difference';
import type { Grip } from './drag';

export interface Readout {
  /** The grabbed event's date as it would be. */
  readonly now: string;
  /** Its date as it is; null while that is the same. */
  readonly was: string | null;
  /** How far it is moved, `+3 days`; null while it is not. */
  readonly difference: string | null;
  /** Name of the track it would go to; null while it stays. */
  readonly track: string | null;
  /** How many events move with it, itself among them. */
  readonly count: number;
  /** How many locked ones stay, in words; empty when none does. */
  readonly held: string;
}

/** The readout of an edit in the making, told by the event that was grabbed; null when that event is gone. */
export function readoutOf(timeline: Timeline, edit: Edit, grip: Grip, language: string): Readout | null {
  const before = byId(timeline.events).get(grip.grabbed);
  if (!before) return null;
  const after = edit.patch.events[grip.grabbed]?.after ?? before;
  const [was, now] = [before, after].map(({ when }) => wordWhen(when, { language }));
  const track = after.track === before.track ? null : byId(timeline.tracks).get(after.track);
  const parted = partLocked(timeline, grip.ids);
  return {
    now: now ?? '',
    was: was === now ? null : (was ?? null),
    difference: differenceWords(before.when, after.when, grip.part, words.locale),
    track: track?.name ?? null,
    count: parted.free.length,
    held: heldWords(parted),
  };
}

/** The readout as lines, the new date first. */
export function readoutLines({ now, was, difference, track, count, held }: Readout): string[] {
  return [
    now,
    ...(was === null ? [] : [words.canvas.was(was)]),
    ...(difference === null ? [] : [difference]),
    ...(track === null ? [] : [words.canvas.to(track)]),
    ...(count > 1 ? [words.events(count)] : []),
    ...(held ? [held] : []),
  ];
}
