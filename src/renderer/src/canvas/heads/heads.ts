/** Mouse and keys on the heads of the tracks. One head is in the order of Tab; arrows go to the others (C7). */
import type { MenuPlace } from '../menu';
import { partOf, type HeadPart } from './head';
import { startReorder, type Held, type Reorder } from './reorder';

/** What the heads tell the canvas, by the id of the track. */
export interface HeadsTarget {
  rename(id: string): void;
  fold(id: string): void;
  remove(id: string): void;
  /** Above another track, or below all. */
  order(id: string, before: string | null): void;
  menu(id: string, at: MenuPlace): void;
}

/** A move of less than this many px is a click with an unsteady hand. */
const THRESHOLD = 4;
/** Where a double click writes the name. */
const NAMED: ReadonlySet<HeadPart | null> = new Set(['name', null]);

interface Press extends Held {
  readonly pointer: number;
}

export class Heads {
  private readonly stop = new AbortController();
  private press: Press | null = null;
  private reorder: Reorder | null = null;
  /** The head that Tab leads to, and that has the focus while any has. */
  private current: string | null = null;
  private focused = false;

  constructor(
    private readonly host: HTMLElement,
    private readonly target: HeadsTarget,
  ) {
    const options = { signal: this.stop.signal };
    host.addEventListener('pointerdown', (event) => this.down(event), { ...options, capture: true });
    window.addEventListener('pointermove', (event) => this.move(event), options);
    window.addEventListener('pointerup', () => this.end(true), options);
    window.addEventListener('pointercancel', () => this.end(false), options);
    // Elements lose the focus within the window, too; that ends nothing.
    window.addEventListener('blur', (event) => event.target === window && this.end(false), options);
    host.addEventListener('click', (event) => this.click(event), options);
    host.addEventListener('dblclick', (event) => {
      const id = idOf(event.target);
      if (id !== null && NAMED.has(partOf(event))) target.rename(id);
    }, options); // prettier-ignore
    host.addEventListener('keydown', (event) => this.key(event), options);
    host.addEventListener('focusin', (event) => {
      const id = idOf(event.target);
      this.focused = id !== null;
      if (id !== null) this.go(id);
    }, options); // prettier-ignore
    host.addEventListener('focusout', (event) => {
      // A head that is drawn anew loses the focus to nothing; then it gets it back.
      if (event.relatedTarget) this.focused = false;
    }, options); // prettier-ignore
  }

  /** The heads have been drawn, or drawn anew. */
  drawn(): void {
    const heads = this.all();
    const at = heads.find((head) => head.dataset.track === this.current) ?? heads[0];
    giveTab(heads, at);
    const isLost = this.focused && (!document.activeElement || document.activeElement === document.body);
    if (isLost) at?.focus({ preventScroll: true });
  }

  /** The head of a track; null while it is not drawn. */
  head(id: string): HTMLElement | null {
    return this.all().find((head) => head.dataset.track === id) ?? null;
  }

  /** Gives a head the focus. */
  focus(id: string): void {
    this.go(id);
    this.head(id)?.focus({ preventScroll: true });
  }

  destroy(): void {
    this.end(false);
    this.stop.abort();
  }

  private all(): HTMLElement[] {
    return [...this.host.querySelectorAll<HTMLElement>('.vis-labelset .dl-track')];
  }

  private go(id: string): void {
    this.current = id;
    giveTab(this.all(), this.head(id));
  }

  private down(event: PointerEvent): void {
    const id = idOf(event.target);
    if (id === null || event.button !== 0) return;
    // vis pans on what it hears of.
    event.stopPropagation();
    const part = partOf(event);
    if (part === 'fold' || part === 'more') return;
    // A finger scrolls the tracks by their heads; it moves them from the menu.
    if (event.pointerType === 'touch') return;
    const by = part === 'edge' ? 'edge' : 'head';
    this.press = { id, by, y: event.clientY, pointer: event.pointerId };
  }

  private move(event: PointerEvent): void {
    const { press } = this;
    if (!press || press.pointer !== event.pointerId) return;
    if (!this.reorder) {
      if (Math.abs(event.clientY - press.y) < THRESHOLD) return;
      this.reorder = startReorder(
        this.host,
        press,
        () => this.rows(),
        (id) => this.mark(id),
      );
      this.host.dataset.drag = 'track';
    }
    this.reorder.at(event.clientY);
  }

  private end(make: boolean): void {
    const { press, reorder } = this;
    this.press = this.reorder = null;
    if (!reorder || !press) return;
    delete this.host.dataset.drag;
    const place = reorder.end();
    if (make && place) this.target.order(place.id, place.before);
  }

  /** Shows which track moves. */
  private mark(id: string | null): void {
    for (const head of this.all()) head.classList.toggle('dl-track-moved', head.dataset.track === id);
  }

  private rows() {
    return this.all().map((head) => {
      const { top, bottom } = (head.closest('.vis-label') ?? head).getBoundingClientRect();
      return { id: head.dataset.track ?? '', top, bottom };
    });
  }

  private click(event: MouseEvent): void {
    const id = idOf(event.target);
    if (id === null) return;
    const part = partOf(event);
    this.focus(id);
    if (part === 'fold') this.target.fold(id);
    // A screen reader clicks without a pointer.
    else if (part === 'more' || event.detail === 0) this.open(id);
  }

  private open(id: string): void {
    const head = this.head(id);
    if (head) this.target.menu(id, (head.querySelector('.dl-track-name') ?? head).getBoundingClientRect());
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.reorder) this.end(false);
    const id = idOf(event.target);
    if (id === null || event.ctrlKey || event.metaKey) return;
    const ids = this.all().map((head) => head.dataset.track ?? '');
    const at = ids.indexOf(id);
    const does = event.altKey ? this.movingKey(event.key, ids, at) : this.plainKey(event, ids, at);
    if (!does) return;
    event.preventDefault();
    event.stopPropagation();
    does();
  }

  private movingKey(key: string, ids: readonly string[], at: number): (() => void) | null {
    const id = ids[at] ?? '';
    const step = { ArrowUp: -1, ArrowDown: 2 }[key];
    if (step === undefined) return null;
    const to = at + step;
    return () => void (to >= 0 && to <= ids.length && this.target.order(id, ids[to] ?? null));
  }

  private plainKey(
    { key, shiftKey }: KeyboardEvent,
    ids: readonly string[],
    at: number,
  ): (() => void) | null {
    const id = ids[at] ?? '';
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: ids.length - 1 }[key];
    if (to !== undefined) return () => this.focus(ids[Math.max(0, Math.min(to, ids.length - 1))] ?? id);
    if (key === 'F2') return () => this.target.rename(id);
    if (key === 'Delete') return () => this.target.remove(id);
    const folded = this.head(id)?.classList.contains('dl-track-collapsed') ?? false;
    if (key === 'ArrowLeft') return () => void (!folded && this.target.fold(id));
    if (key === 'ArrowRight') return () => void (folded && this.target.fold(id));
    const opens = key === 'Enter' || key === ' ' || key === 'ContextMenu' || (key === 'F10' && shiftKey);
    if (opens) return () => this.open(id);
    return key === 'Escape' ? () => this.host.focus({ preventScroll: true }) : null;
  }
}

/** Puts one head into the order of Tab; each attribute written costs the page, also where nothing changes. */
function giveTab(heads: readonly HTMLElement[], one: HTMLElement | null | undefined): void {
  for (const head of heads) {
    const tab = head === one ? 0 : -1;
    if (head.tabIndex !== tab) head.tabIndex = tab;
  }
}

/** The track of the head that an event is on; null: on none. */
export function idOf(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('.dl-track')?.dataset.track ?? null) : null;
}
