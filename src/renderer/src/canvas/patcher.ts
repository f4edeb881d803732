/** What must be redrawn between two documents: only the records that are no longer the same objects. */
import { byId } from '#core/document/order';
import type { TimelineEvent, Track } from '#core/document/types';
import type { Drawing, Stretch } from './drawing';
import { drawEvent } from './drawing';

/** Records to put and ids to take away. */
export interface Difference<T> {
  readonly put: readonly T[];
  readonly remove: readonly string[];
}

/** What events are drawn with besides themselves. */
export interface Surroundings {
  readonly tracks: readonly Track[];
  /** How far open ends reach. */
  readonly limits: Stretch;
  /** BCP 47 tag that dates are worded in. */
  readonly language: string;
}

/**
 * The drawings that are wanted and that are not yet there as they should be. Documents are immutable: an event that
 * is the same object is drawn the same, unless its track's hue, the language, or the limits that its open end reaches
 * to have changed.
 */
export function changedDrawings(
  known: ReadonlyMap<string, Drawing>,
  wanted: readonly TimelineEvent[],
  { tracks, limits, language }: Surroundings,
): Difference<Drawing> {
  const index = byId(tracks);
  const put: Drawing[] = [];
  for (const event of wanted) {
    const hue = event.color ?? index.get(event.track)?.color ?? 'slate';
    const drawing = known.get(event.id);
    if (!drawing || drawing.event !== event || drawing.hue !== hue || !fits(drawing, limits, language)) {
      put.push(drawEvent(event, hue, limits, language));
    }
  }
  return { put, remove: gone(known, wanted) };
}

function fits(drawing: Drawing, limits: Stretch, language: string): boolean {
  if (drawing.language !== language) return false;
  const old = drawing.limits;
  return !old || (old.from === limits.from && old.to === limits.to);
}

/** A track's head and its place from the top, counted from 0. */
export interface TrackHead {
  readonly track: Track;
  readonly place: number;
  readonly collapsed: boolean;
  /** Locale of the words that it says. */
  readonly locale: string;
}

/** The track heads that changed; a track moved by another's coming or going changes its place. */
export function changedTracks(
  known: ReadonlyMap<string, TrackHead>,
  tracks: readonly Track[],
  collapsed: ReadonlySet<string>,
  locale: string,
): Difference<TrackHead> {
  const put = tracks
    .map((track, place) => ({ track, place, collapsed: collapsed.has(track.id), locale }))
    .filter((now) => {
      const { track, place, collapsed: folded, locale: said } = known.get(now.track.id) ?? {};
      const isSame = track === now.track && place === now.place;
      return !isSame || folded !== now.collapsed || said !== now.locale;
    });
  return { put, remove: gone(known, tracks) };
}

function gone(known: ReadonlyMap<string, unknown>, records: readonly (TimelineEvent | Track)[]): string[] {
  const ids = new Set(records.map((record) => record.id));
  return [...known.keys()].filter((id) => !ids.has(id));
}
