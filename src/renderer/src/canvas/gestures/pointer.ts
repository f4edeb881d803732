/**
 * The pointer on the canvas. A press on an event never reaches vis: vis drags items by writing to its own data,
 * calls back once for every item, snaps each on its own, and cannot be cancelled. Here a press becomes a drag,
 * a drag one pull, and the drop one edit; until then nothing leaves the page. A press on empty ground goes on to
 * vis, which pans, unless a key makes it a marquee (Shift, Ctrl, Cmd) or a span that is drawn (Alt).
 */
import type { Grip } from './drag';
import type { Box } from './marquee';
import { boxBetween, createMarquee } from './marquee';
import type { Keys } from './selecting';
import { clicked, isAdding, pressed } from './selecting';

/** What the pointer asks of the canvas and tells it. Coordinates are px of the viewport. */
export interface PointerTarget {
  readonly host: HTMLElement;
  selection(): ReadonlySet<string>;
  select(ids: ReadonlySet<string>): void;
  /** The time (ms since the epoch) and the track under a point. */
  at(x: number, y: number): { readonly time: number; readonly track: string | null };
  /** Shows a drag in the making. */
  pull(grip: Grip, from: Press, to: Reach): void;
  /** The drag is over: true to make its edit, false to leave everything as it was. */
  drop(make: boolean): void;
  /** Ids of the events that a box touches. */
  within(box: Box): readonly string[];
  add(place: { time: number; track: string | null }): void;
  /** Shows a span that is drawn from a press to a point. */
  sketch(from: Press, x: number, y: number): void;
  /** The span is drawn: true to keep it. */
  keep(make: boolean): void;
  open(id: string): void;
  /** A click on a cluster; `at` is what was clicked. */
  openCluster(id: string, at: HTMLElement): void;
}

/** Where a drag began. */
export interface Press {
  readonly time: number;
  readonly track: string | null;
}

/** Where a drag has come to, in px of the viewport, and what the keys held say of it. */
export interface Reach {
  readonly x: number;
  readonly y: number;
  /** No grid (Alt). */
  readonly fine: boolean;
  /** Give what is moved a clock time, if it has none (Ctrl, Cmd). */
  readonly toMinute: boolean;
}

/** A move of less than this many px is a click with an unsteady hand. */
const THRESHOLD = 4;

/** Listens on the host until the function returned is called. */
export function listenToPointer(target: PointerTarget): () => void {
  const { host } = target;
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  let end: ((make: boolean) => void) | null = null;
  let down = { x: 0, y: 0 };

  host.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || end || !isOnCanvas(event)) return;
    host.focus({ preventScroll: true });
    host.dataset.pointer = '';
    down = { x: event.clientX, y: event.clientY };
    const grip = gripAt(event);
    const sketches = event.altKey && !clusterAt(event);
    if (!grip && !sketches && !event.shiftKey && !isCommand(event)) return;
    event.stopPropagation();
    const start = sketches ? startSketch : startMarquee;
    const finish = grip ? startDrag(target, event, grip) : start(target, event);
    end = (make) => {
      end = null;
      finish(make);
    };
  }, options); // prettier-ignore

  // The focus stays on the canvas: chips come and go as the window moves, and would take it with them, and the box
  // that scrolls would take it from a marquee.
  host.addEventListener('mousedown', (event) => {
    if (isOnCanvas(event)) event.preventDefault();
  }, options); // prettier-ignore
  window.addEventListener('pointerup', (event) => event.button === 0 && end?.(true), options);
  host.addEventListener('pointercancel', () => end?.(false), options);
  // A finger is captured by what it presses, which loses it to the host as soon as a drag begins.
  host.addEventListener('lostpointercapture', (event) => event.target === host && end?.(false), options);
  // Elements lose the focus within the window, too; that ends nothing.
  window.addEventListener('blur', (event) => event.target === window && end?.(false), options);
  window.addEventListener('keydown', (event) => {
    // The focus ring is for those who use the keys; a focus set by script would show it after every click.
    delete host.dataset.pointer;
    if (event.key !== 'Escape' || !end) return;
    event.preventDefault();
    event.stopPropagation();
    end(false);
  }, options); // prettier-ignore

  host.addEventListener('click', (event) => {
    // A screen reader clicks without a pointer.
    const moved = event.detail > 0 ? Math.hypot(event.clientX - down.x, event.clientY - down.y) : 0;
    const still = moved < THRESHOLD;
    const cluster = clusterAt(event);
    if (cluster && still) return target.openCluster(cluster.dataset.cluster ?? '', cluster);
    const empty = isOnCanvas(event) && !eventIdAt(event) && still;
    if (empty && !isAdding(event) && target.selection().size) target.select(new Set());
  }, options); // prettier-ignore
  host.addEventListener('dblclick', (event) => {
    const id = eventIdAt(event);
    if (id) target.open(id);
    else if (isOnCanvas(event) && !clusterAt(event)) target.add(target.at(event.clientX, event.clientY));
  }, options); // prettier-ignore
  return () => {
    end?.(false);
    stop.abort();
  };
}

function startDrag(
  target: PointerTarget,
  down: PointerEvent,
  { id, part }: GripPoint,
): (make: boolean) => void {
  const before = target.selection();
  const selected = pressed(before, id, down);
  if (selected !== before) target.select(selected);
  const grip: Grip = { grabbed: id, ids: part === 'body' ? [...selected] : [id], part };
  const from = target.at(down.clientX, down.clientY);
  let dragging = false;
  const stopTracking = track(target.host, down, (event) => {
    dragging = true;
    target.host.dataset.drag = part === 'body' ? 'move' : 'resize';
    const { clientX: x, clientY: y, altKey: fine } = event;
    target.pull(grip, from, { x, y, fine, toMinute: isCommand(event) });
  });
  return (make) => {
    stopTracking();
    delete target.host.dataset.drag;
    if (dragging) target.drop(make);
    else if (make && selected === before) target.select(clicked(before, id, down));
  };
}

function startSketch(target: PointerTarget, down: PointerEvent): (make: boolean) => void {
  const from = target.at(down.clientX, down.clientY);
  let drawn = false;
  const stopTracking = track(target.host, down, ({ clientX, clientY }) => {
    drawn = true;
    target.host.dataset.drag = 'resize';
    target.sketch(from, clientX, clientY);
  });
  return (make) => {
    stopTracking();
    delete target.host.dataset.drag;
    if (drawn) target.keep(make);
  };
}

function startMarquee(target: PointerTarget, down: PointerEvent): (make: boolean) => void {
  const before = target.selection();
  const marquee = createMarquee(target.host);
  let box: Box | null = null;
  const stopTracking = track(target.host, down, (event) => {
    box = boxBetween(down.clientX, down.clientY, event.clientX, event.clientY);
    marquee.draw(box);
  });
  return (make) => {
    stopTracking();
    marquee.remove();
    if (make && box) target.select(new Set([...before, ...target.within(box)]));
  };
}

/**
 * Follows one pointer, also outside the host, once it has moved far enough, until the function returned is called.
 * The pointer is captured only then: a captured pointer would send the click to the host instead of the chip.
 */
function track(host: HTMLElement, down: PointerEvent, move: (event: PointerEvent) => void): () => void {
  const stop = new AbortController();
  const { pointerId } = down;
  window.addEventListener('pointermove', (event) => {
    if (event.pointerId !== pointerId) return;
    const far = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) >= THRESHOLD;
    if (!far && !host.hasPointerCapture(pointerId)) return;
    host.setPointerCapture(pointerId);
    move(event);
  }, { capture: true, signal: stop.signal }); // prettier-ignore
  return () => {
    stop.abort();
    if (host.hasPointerCapture(pointerId)) host.releasePointerCapture(pointerId);
  };
}

interface GripPoint {
  readonly id: string;
  readonly part: Grip['part'];
}

function gripAt(event: Event): GripPoint | null {
  const id = eventIdAt(event);
  const handle = (event.target as Element).closest<HTMLElement>('[data-handle]')?.dataset.handle;
  return id === null ? null : { id, part: handle === 'start' || handle === 'end' ? handle : 'body' };
}

/** Id of the event under the pointer, null on empty ground. */
export function eventIdAt(event: Event): string | null {
  return (event.target as Element).closest<HTMLElement>('.dl-event')?.dataset.event ?? null;
}

function clusterAt(event: Event): HTMLElement | null {
  return (event.target as Element).closest<HTMLElement>('.dl-cluster');
}

function isOnCanvas(event: Event): boolean {
  return (event.target as Element).closest('.vis-center') !== null;
}

function isCommand(keys: Keys): boolean {
  return keys.ctrlKey || keys.metaKey;
}
