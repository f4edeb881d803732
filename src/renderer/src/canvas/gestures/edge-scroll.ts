/** While something is dragged near an edge of the canvas, what lies beyond comes into view. */

/** How near the edge the pointer is when it begins, px; and how fast it goes at most, px a frame. */
const NEAR = 28;
const FASTEST = 18;

export interface Scrolling {
  /** Tells where the pointer is; scrolling goes on by itself while it stays near an edge. */
  at(x: number, y: number): void;
  stop(): void;
}

/** `area` is what is scrolled, px of the viewport; `scroll` moves it by px and is told once a frame. */
export function createScrolling(
  area: () => DOMRect,
  scroll: (across: number, down: number) => void,
): Scrolling {
  let [frame, across, down] = [0, 0, 0];
  const goOn = () => {
    if (across || down) frame ||= requestAnimationFrame(step);
  };
  const step = () => {
    frame = 0;
    scroll(across, down);
    goOn();
  };
  return {
    // The area is looked at here and not in a frame, where what has changed since would be laid out for it.
    at(x, y) {
      const { left, right, top, bottom } = area();
      [across, down] = [speed(x, left, right), speed(y, top, bottom)];
      goOn();
    },
    stop() {
      cancelAnimationFrame(frame);
      [frame, across, down] = [0, 0, 0];
    },
  };
}

/** Px a frame for a place between two edges: the farther out, the faster. */
export function speed(at: number, first: number, last: number): number {
  if (last - first < 4 * NEAR) return 0;
  const out = at < first + NEAR ? at - first - NEAR : Math.max(0, at - last + NEAR);
  return Math.max(-FASTEST, Math.min(FASTEST, out / 2));
}
