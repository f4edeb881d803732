import { byId } from '../document/order';
import type { Timeline, Track } from '../document/types';
import type { Edit } from './edit';
import { EMPTY_PATCH, type Change } from './patch';

/** Puts a track above another, or below all of them (null), as one edit; others change only where their places are not told apart. */
export function orderTrack(timeline: Timeline, id: string, before: string | null): Edit {
  const moved = byId(timeline.tracks).get(id);
  const others = timeline.tracks.filter((track) => track.id !== id);
  const at = before === null ? others.length : others.findIndex((track) => track.id === before);
  const edit = { kind: 'track/move', subject: moved?.name ?? '' } as const;
  if (!moved || at < 0 || timeline.tracks[at]?.id === id) return { ...edit, patch: EMPTY_PATCH };
  const [above, below] = [others[at - 1]?.order, others[at]?.order];
  const order = between(above, below);
  const tracks =
    order === null ? renumbered([...others.slice(0, at), moved, ...others.slice(at)]) : [{ ...moved, order }];
  return { ...edit, patch: { ...EMPTY_PATCH, tracks: changesTo(timeline, tracks) } };
}

/** A number that stands between two others; null where none does. */
function between(above: number | undefined, below: number | undefined): number | null {
  if (above === undefined) return (below ?? 1) - 1;
  if (below === undefined) return above + 1;
  const middle = (above + below) / 2;
  return above < middle && middle < below ? middle : null;
}

function renumbered(tracks: readonly Track[]): Track[] {
  return tracks.map((track, index) => ({ ...track, order: index + 1 }));
}

function changesTo({ tracks }: Timeline, after: readonly Track[]): Record<string, Change<Track>> {
  const before = byId(tracks);
  const changed = after.filter((track) => track.order !== before.get(track.id)?.order);
  return Object.fromEntries(
    changed.map((track) => [track.id, { before: before.get(track.id) ?? null, after: track }]),
  );
}
