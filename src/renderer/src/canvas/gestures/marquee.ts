/** A rectangle drawn over the canvas that picks the chips it touches. */
import { element } from '../dom';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box between two corners, in any order. */
export function boxBetween(x1: number, y1: number, x2: number, y2: number): Box {
  return { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) };
}

/** Whether two boxes share any area or edge. */
export function touches(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** What two boxes share; null where they are apart. */
export function overlap(a: Box, b: Box): Box | null {
  if (!touches(a, b)) return null;
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

export interface Marquee {
  /** Draws the box; coordinates of the viewport. */
  draw(box: Box): void;
  remove(): void;
}

export function createMarquee(host: HTMLElement): Marquee {
  const frame = element('dl-marquee');
  host.append(frame);
  return {
    draw(box) {
      const origin = host.getBoundingClientRect();
      frame.style.transform = `translate(${box.left - origin.left}px, ${box.top - origin.top}px)`;
      frame.style.width = `${box.right - box.left}px`;
      frame.style.height = `${box.bottom - box.top}px`;
    },
    remove: () => frame.remove(),
  };
}
