/** Fetches a document in parts: a hundred thousand events in one message would keep page and desk from everything else. */
import type { ResultOf } from '#contract/requests';
import type { Timeline, TimelineEvent } from '#core/document/types';
import { boundsOf } from '#core/when/bounds';
import type { DeskClient } from './desk-client';

/** Events in one part: what a slow machine reads within some 50 ms. */
const PART = 1_000;
/** Parts that are under way at once: while one is read here, the desk fetches another and a third is between them. */
const AHEAD = 3;
/** How often a document that others change meanwhile is begun anew, before it is fetched in one piece. */
const TRIES = 3;

export interface Fetched extends Pick<ResultOf<'timeline/open'>, 'revision' | 'history'> {
  readonly timeline: Timeline;
}

export interface FetchOptions {
  /** Hears how many events there are and how many have come. */
  progress?(events: number, all: number): void;
  /** Ends it; the promise then fails with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The document at one revision; fails with the desk's DeskError. */
export async function fetchTimeline(
  client: DeskClient,
  id: string,
  options: FetchOptions = {},
): Promise<Fetched> {
  for (let turn = 0; turn < TRIES; turn++) {
    const ask = askerOf(client, id);
    // Before it is known how many there are.
    const first = ask(null);
    const outlined = await client.request('timeline/outline', { id, limit: PART });
    const { outline, revision, history } = outlined;
    const events = await fetchEvents(outlined, first, ask, options);
    if (events) return { timeline: { ...outline, events }, revision, history };
  }
  return client.request('timeline/open', { id });
}

type Part = Promise<ResultOf<'timeline/events'>>;
type Ask = (after: string | null) => Part;

function askerOf({ request }: DeskClient, id: string): Ask {
  return (after) => {
    const part = request('timeline/events', { id, after, limit: PART });
    // Whoever waits for it hears of a failure; where one before it failed, nobody does.
    part.catch(() => undefined);
    return part;
  };
}

/** All events of a revision; null when the timeline has gone on to another. */
async function fetchEvents(
  { revision, parts, events: all }: ResultOf<'timeline/outline'>,
  first: Part,
  ask: Ask,
  { progress, signal }: FetchOptions,
): Promise<readonly TimelineEvent[] | null> {
  const asked = [first, ...parts.slice(1, AHEAD).map(ask)];
  const events: TimelineEvent[] = [];
  for (let place = 0; place < parts.length; place++) {
    const part = await asked[place]!;
    signal?.throwIfAborted();
    if (part.revision !== revision) return null;
    asked.push(...parts.slice(place + AHEAD, place + AHEAD + 1).map(ask));
    events.push(...parsePart(part.events));
    progress?.(events.length, all);
  }
  return events;
}

function parsePart(text: string): readonly TimelineEvent[] {
  const events = JSON.parse(text) as readonly TimelineEvent[];
  // Whoever shows them asks for their bounds, which are remembered: for all at once that would take long.
  for (const { when } of events) boundsOf(when);
  return events;
}
