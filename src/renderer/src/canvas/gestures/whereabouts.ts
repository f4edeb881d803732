/** Where the pointer is on the canvas, for keys that mean that place. */

/** Px of the viewport. */
export interface Whereabouts {
  readonly x: number;
  readonly y: number;
}

export interface PointerFollower {
  /** Null while the pointer is elsewhere, and after other keys were used: a mouse that lies about means nothing. */
  at(): Whereabouts | null;
  stop(): void;
}

/** Keys that leave the pointer where it is meant: those that ask for the place, and those that are held with them. */
const HARMLESS = new Set([
  '[',
  ']',
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'BracketLeft',
  'BracketRight',
]);

/** Follows the pointer over an element until it is stopped. */
export function followPointer(host: HTMLElement): PointerFollower {
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  let place: Whereabouts | null = null;
  const take = ({ clientX, clientY }: PointerEvent) => void (place = { x: clientX, y: clientY });
  host.addEventListener('pointermove', take, options);
  host.addEventListener('pointerdown', take, options);
  host.addEventListener('pointerleave', () => void (place = null), { signal: stop.signal });
  const forget = ({ key, code }: KeyboardEvent) => {
    if (!HARMLESS.has(key) && !HARMLESS.has(code)) place = null;
  };
  window.addEventListener('keydown', forget, options);
  return { at: () => place, stop: () => stop.abort() };
}
