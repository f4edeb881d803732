import { byId } from '../document/order';
import type { Timeline, Track } from '../document/types';
import { isEqual } from './equal';
import type { Edit } from './edit';
import { mapEvents } from './changes';
import { partLocked } from './locks';
import { EMPTY_PATCH, swap } from './patch';
import { withoutPlaces } from './place-labels';

/** Puts a new track into the document. */
export function addTrack(track: Track): Edit {
  return {
    kind: 'track/add',
    subject: track.name,
    patch: { ...EMPTY_PATCH, tracks: { [track.id]: { before: null, after: track } } },
  };
}

/** Gives a track new values in some of its fields; a track that is not there gives an empty patch. */
export function changeTrack(timeline: Timeline, id: string, fields: Partial<Omit<Track, 'id'>>): Edit {
  const before = byId(timeline.tracks).get(id);
  const after = before && { ...before, ...fields };
  const tracks = before && after && !isEqual(before, after) ? { [id]: { before, after } } : {};
  return { kind: 'track/change', subject: after?.name ?? '', patch: { ...EMPTY_PATCH, tracks } };
}

/**
 * Takes a track out of the document, with its events and the places of their labels, as one edit; an empty one when
 * the track or one of its events is locked (E9).
 */
export function removeTrack(timeline: Timeline, id: string): Edit {
  const before = byId(timeline.tracks).get(id);
  const ids = timeline.events.filter((event) => event.track === id).map((event) => event.id);
  if (before?.locked || partLocked(timeline, ids).held.length > 0)
    return { kind: 'track/remove', subject: before?.name ?? '', patch: EMPTY_PATCH };
  return {
    kind: 'track/remove',
    subject: before?.name ?? '',
    patch: {
      ...EMPTY_PATCH,
      figure: swap(timeline.figure, withoutPlaces(timeline.figure, ids)),
      tracks: before ? { [id]: { before, after: null } } : {},
      events: mapEvents(timeline, ids, () => null),
    },
  };
}
