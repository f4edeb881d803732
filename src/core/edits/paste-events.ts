import { createTrack } from '../document/create';
import type { Hue, Timeline, TimelineEvent, Track } from '../document/types';
import type { Edit } from './edit';
import { subjectOf } from './changes';
import { EMPTY_PATCH, type Change } from './patch';

/** An event that comes from elsewhere, and the track it stood on there. Its id and its track's are taken anew. */
export interface Incoming {
  readonly event: TimelineEvent;
  readonly track: IncomingTrack | null;
}

/** `id` is given only where the event comes from this very timeline. */
export interface IncomingTrack {
  readonly id: string | null;
  readonly name: string;
  readonly color: Hue | null;
}

/** Where events go that name no track: the track's id, or the name of the one to make. */
export interface PasteInto {
  readonly track: string | null;
  readonly newName: string;
}

/**
 * Puts events from elsewhere into the document, as one edit (K7): each on the track that it comes from, else on the
 * one of the same name, whatever its case, else on a new one; none goes onto a locked track (E9). They are not locked, wherever they come from. `ids`
 * are the new events', in the order given.
 */
export function pasteEvents(
  timeline: Timeline,
  incoming: readonly Incoming[],
  into: PasteInto,
  newId: () => string,
): { readonly edit: Edit; readonly ids: readonly string[] } {
  const tracks = new TrackFinder(timeline, into, newId);
  const added = incoming.map(({ event, track }): TimelineEvent => ({
    ...event,
    id: newId(),
    track: tracks.find(track),
    locked: false,
  }));
  const events = added.map((event): [string, Change<TimelineEvent>] => [
    event.id,
    { before: null, after: event },
  ]);
  const changes = Object.fromEntries(events);
  return {
    edit: {
      kind: 'event/paste',
      subject: subjectOf(changes),
      patch: { ...EMPTY_PATCH, tracks: tracks.made(), events: changes },
    },
    ids: added.map(({ id }) => id),
  };
}

class TrackFinder {
  readonly #byName = new Map<string, string>();
  readonly #new: Track[] = [];
  readonly #open: ReadonlySet<string>;

  constructor(
    private readonly timeline: Timeline,
    private readonly into: PasteInto,
    private readonly newId: () => string,
  ) {
    // Of two tracks of one name the upper is meant.
    const open = timeline.tracks.filter(({ locked }) => !locked);
    for (const { id, name } of open.toReversed()) this.#byName.set(keyOf(name), id);
    this.#open = new Set(open.map(({ id }) => id));
  }

  /** The id of the track for an event. */
  find(track: IncomingTrack | null): string {
    const own = track?.id ?? null;
    if (own !== null && this.#open.has(own)) return own;
    if (track === null && this.into.track !== null && this.#open.has(this.into.track)) return this.into.track;
    const name = track?.name ?? this.into.newName;
    return this.#byName.get(keyOf(name)) ?? this.#make(name, track?.color ?? null);
  }

  made(): Readonly<Record<string, Change<Track>>> {
    return Object.fromEntries(this.#new.map((track) => [track.id, { before: null, after: track }]));
  }

  #make(name: string, color: Hue | null): string {
    const made = createTrack(this.newId(), name, [...this.timeline.tracks, ...this.#new]);
    this.#new.push(color ? { ...made, color } : made);
    this.#byName.set(keyOf(name), made.id);
    return made.id;
  }
}

function keyOf(name: string): string {
  return name.trim().toLowerCase();
}
