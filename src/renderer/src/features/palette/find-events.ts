/** Events by their headlines, among a hundred thousand, in steps that the page can breathe between. */
import type { TimelineEvent } from '#core/document/types';
import { fold, scoreOf, wordsOf } from './match';

/** Most events that are listed. */
export const MOST_EVENTS = 20;
/** Events that are looked at between two looks at the clock. */
const STEP = 500;

const folded = new WeakMap<TimelineEvent, string>();

function headlineOf(event: TimelineEvent): string {
  let text = folded.get(event);
  if (text === undefined) {
    text = fold(event.headline);
    folded.set(event, text);
  }
  return text;
}

/** The best twenty, those of one score as they stand in the document. Yields after each step; returns what was found. */
export function* searchEvents(
  events: readonly TimelineEvent[],
  query: string,
): Generator<undefined, readonly TimelineEvent[]> {
  const wanted = wordsOf(query);
  let best: { event: TimelineEvent; score: number }[] = [];
  for (let from = 0; wanted.length > 0 && from < events.length; from += STEP) {
    for (const event of events.slice(from, from + STEP)) {
      const score = scoreOf(headlineOf(event), wanted);
      if (score > (best.length < MOST_EVENTS ? 0 : (best.at(-1)?.score ?? 0))) {
        const place = best.findIndex((other) => other.score < score);
        best.splice(place < 0 ? best.length : place, 0, { event, score });
        best = best.slice(0, MOST_EVENTS);
      }
    }
    yield;
  }
  return best.map(({ event }) => event);
}
