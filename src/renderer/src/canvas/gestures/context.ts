/** The right button, the menu key and Shift+F10: a menu for what is under the pointer, or for what is selected. */
import type { MenuPlace } from '../menu';
import { idOf } from '../heads/heads';
import { eventIdAt } from './pointer';

export interface ContextTarget {
  readonly host: HTMLElement;
  /** Of an event; it is selected first if it is not. */
  event(id: string, at: MenuPlace): void;
  track(id: string, at: MenuPlace): void;
  /** Of empty ground, at a point of the viewport. */
  ground(at: MenuPlace): void;
  /** Of what is selected, else of the middle of the canvas. */
  keys(): void;
}

/** Some hosts send an event of their own for the menu key; it is heard once, ms. */
const TWICE = 400;

/** Listens on the host until the function returned is called. */
export function listenToContext(target: ContextTarget): () => void {
  const { host } = target;
  const stop = new AbortController();
  const options = { signal: stop.signal };
  let byKey = -Infinity;
  host.addEventListener('contextmenu', (event) => {
    if ((event.target as Element).closest('input')) return;
    event.preventDefault();
    if (event.button !== 2 && event.timeStamp - byKey < TWICE) return;
    const at = { left: event.clientX, top: event.clientY, bottom: event.clientY };
    const [id, track] = [eventIdAt(event), idOf(event.target)];
    if (id !== null) target.event(id, at);
    else if (track !== null) target.track(track, at);
    else if ((event.target as Element).closest('.vis-center, .dl-scroll')) target.ground(at);
  }, options); // prettier-ignore
  host.addEventListener('keydown', (event) => {
    if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
    byKey = event.timeStamp;
    if (event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    target.keys();
  }, options); // prettier-ignore
  return () => stop.abort();
}
