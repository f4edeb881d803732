/** A track that is dragged up or down, by its head or by an edge between two: a line shows where it would stand. */
import { element } from '../dom';
import { createScrolling } from '../gestures/edge-scroll';

/** Where a track goes: above another one, or below all (null). */
export interface Place {
  readonly id: string;
  readonly before: string | null;
}

export interface Reorder {
  /** Shows where the track would stand for a pointer at `y`, px of the viewport. */
  at(y: number): void;
  /** What the drop does; null when all tracks stay. */
  end(): Place | null;
}

export interface Row {
  readonly id: string;
  /** px of the viewport. */
  readonly top: number;
  readonly bottom: number;
}

/** What is dragged: a head, or the edge under it, which takes the track above it down and the one below it up. */
export interface Held {
  readonly id: string;
  readonly by: 'head' | 'edge';
  /** Where it was pressed, px of the viewport. */
  readonly y: number;
}

/** Begins to move a track; `rows` gives the heads from the top as they stand, `mark` shows one as the one that moves. */
export function startReorder(
  host: HTMLElement,
  held: Held,
  rows: () => readonly Row[],
  mark: (id: string | null) => void,
): Reorder {
  const line = element('dl-reorder');
  line.setAttribute('aria-hidden', 'true');
  host.append(line);
  let place: Place | null = null;
  const show = (y: number) => {
    const all = rows();
    const moved = movedRow(all, held, y);
    const to = placeFor(all, y);
    const stays = moved < 0 || to === moved || to === moved + 1;
    place = stays ? null : { id: all[moved]?.id ?? '', before: all[to]?.id ?? null };
    const edge = all[to]?.top ?? all.at(-1)?.bottom ?? 0;
    line.style.transform = `translateY(${Math.round(edge - host.getBoundingClientRect().top) - 1}px)`;
    line.classList.toggle('dl-reorder-stays', stays);
    mark(all[moved]?.id ?? null);
  };
  const scrolling = scrollingOf(host, show);
  return {
    at(y) {
      show(y);
      scrolling.at(y);
    },
    end() {
      scrolling.stop();
      mark(null);
      line.remove();
      return place;
    },
  };
}

/** Near the first and the last track in view those beyond come into view; `show` is told the height again. */
function scrollingOf(host: HTMLElement, show: (y: number) => void) {
  const scroller = host.querySelector('.dl-scroll') ?? host;
  const area = () => scroller.getBoundingClientRect();
  let last = 0;
  const scrolling = createScrolling(area, (_across, down) => {
    scroller.scrollTop += down;
    show(last);
  });
  return {
    at(y: number) {
      last = y;
      const { left, width } = area();
      scrolling.at(left + width / 2, y);
    },
    stop: () => scrolling.stop(),
  };
}

/** Which of the rows moves, from 0; -1: none. */
export function movedRow(rows: readonly Pick<Row, 'id'>[], { id, by, y: from }: Held, y: number): number {
  const own = rows.findIndex((row) => row.id === id);
  return by === 'edge' && y < from && own + 1 < rows.length ? own + 1 : own;
}

/** Before which of the rows something stands at a height: rows are passed at their middles. */
export function placeFor(rows: readonly Pick<Row, 'top' | 'bottom'>[], y: number): number {
  const at = rows.findIndex(({ top, bottom }) => y < (top + bottom) / 2);
  return at < 0 ? rows.length : at;
}
