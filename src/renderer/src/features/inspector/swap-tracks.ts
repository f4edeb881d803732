import type { Timeline } from '#core/document/types';
import type { Edit } from '#core/edits/edit';
import { changeTrack } from '#core/edits/tracks';
import { EMPTY_PATCH, squashPatches } from '#core/edits/patch';

/** Lets two neighbouring tracks (places from 0, from the top) change places, as one edit; an empty one at the ends. */
export function swapTracks(timeline: Timeline, from: number, to: number): Edit {
  const [moved, other] = [timeline.tracks[from], timeline.tracks[to]];
  if (!moved || !other) return { kind: 'track/change', subject: '', patch: EMPTY_PATCH };
  // Tracks that have the same order by an import stand by their ids; a step of one tells them apart.
  const orders =
    moved.order === other.order ? tiedOrders(moved.order, from < to) : [other.order, moved.order];
  const first = changeTrack(timeline, moved.id, { order: orders[0] ?? 0 });
  const second = changeTrack(timeline, other.id, { order: orders[1] ?? 0 });
  return { ...first, patch: squashPatches(first.patch, second.patch) };
}

function tiedOrders(order: number, down: boolean): [number, number] {
  return down ? [order + 0.5, order] : [order - 0.5, order];
}
