/** Tells which event the pointer rests on. */
import { eventIdAt } from './pointer';

/** How long the pointer rests before anything is shown, ms. */
const REST = 450;

/** Calls back with an event's id and the pointer's place (px of the viewport) once it rests there, with null when it leaves. Listens until the function returned is called. */
export function listenToHover(
  host: HTMLElement,
  rests: (id: string | null, x: number, y: number) => void,
): () => void {
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  let [timer, current]: [number, string | null] = [0, null];
  const leave = () => {
    clearTimeout(timer);
    if (current !== null) rests(null, 0, 0);
    current = null;
  };
  host.addEventListener('pointermove', (event) => {
    const id = event.pointerType === 'mouse' && event.buttons === 0 ? eventIdAt(event) : null;
    if (id !== null && id === current) return;
    leave();
    if (id === null) return;
    timer = window.setTimeout(() => {
      current = id;
      rests(id, event.clientX, event.clientY);
    }, REST);
  }, options); // prettier-ignore
  for (const name of ['pointerleave', 'pointerdown', 'wheel'] as const) {
    host.addEventListener(name, leave, { ...options, passive: true });
  }
  return () => {
    leave();
    stop.abort();
  };
}
