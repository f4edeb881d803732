/** Where the page is, in its address: `#/library`, `#/timeline/ID`, `#/timeline/ID?event=EVENT`, `#/figure/ID?pair=PAIR`. */

export type Route =
  /** No hash: the timeline changed last, or the library. */
  | { readonly screen: 'start' }
  | { readonly screen: 'library' }
  | { readonly screen: 'timeline'; readonly id: string; readonly event: string | null }
  /** A window for the figure alone; `pair` is what it shares with the window of its editor. */
  | { readonly screen: 'figure'; readonly id: string; readonly pair: string | null };

export const START: Route = { screen: 'start' };
export const LIBRARY: Route = { screen: 'library' };

/** The route to a timeline, and to an event in it. */
export function timelineRoute(id: string, event: string | null = null): Route {
  return { screen: 'timeline', id, event };
}

/** The route to the figure alone. */
export function figureRoute(id: string, pair: string | null = null): Route {
  return { screen: 'figure', id, pair };
}

const FIGURE = /^#\/figure\/([A-Za-z0-9_-]+)(?:\?pair=([A-Za-z0-9_-]+))?$/;
const TIMELINE = /^#\/timeline\/([A-Za-z0-9_-]+)(?:\?event=([A-Za-z0-9_-]+))?$/;

/** Reads a hash; one that Dateline does not know leads to the library. */
export function parseRoute(hash: string): Route {
  if (hash === '' || hash === '#' || hash === '#/') return START;
  const [, shown, pair] = FIGURE.exec(hash) ?? [];
  if (shown) return figureRoute(shown, pair ?? null);
  const [, id, event] = TIMELINE.exec(hash) ?? [];
  return id ? timelineRoute(id, event ?? null) : LIBRARY;
}

/** Writes a hash; parseRoute reads it back. */
export function formatRoute(route: Route): string {
  if (route.screen === 'start') return '#/';
  if (route.screen === 'library') return '#/library';
  if (route.screen === 'figure') return `#/figure/${route.id}${route.pair ? `?pair=${route.pair}` : ''}`;
  return `#/timeline/${route.id}${route.event ? `?event=${route.event}` : ''}`;
}
