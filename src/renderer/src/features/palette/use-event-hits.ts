import { useEffect, useState } from 'react';
import type { TimelineEvent } from '#core/document/types';
import { searchEvents } from './find-events';

/** How long the page looks for events before it lets a key or a frame pass, ms. */
const BREATH = 6;
const NONE: readonly TimelineEvent[] = [];

/** The events that answer a query; those of the last one until they are found. */
export function useEventHits(events: readonly TimelineEvent[], query: string): readonly TimelineEvent[] {
  const [hits, setHits] = useState(NONE);
  useEffect(() => {
    const search = searchEvents(events, query);
    let timer = 0;
    const go = () => {
      const until = performance.now() + BREATH;
      while (performance.now() < until) {
        const step = search.next();
        if (step.done) return setHits(step.value.length ? step.value : NONE);
      }
      timer = window.setTimeout(go);
    };
    timer = window.setTimeout(go);
    return () => clearTimeout(timer);
  }, [events, query]);
  return hits;
}
