/** A small card that floats over the canvas: the readout of a drag, or what an event is on hover. */
import { element } from './dom';

export interface Floating {
  /** Shows lines of text, the first as the main one, near a point (px of the viewport) inside the host. */
  show(lines: readonly string[], x: number, y: number): void;
  hide(): void;
}

/** Distance from the point, px: the pointer must not cover the words. */
const AWAY = 16;

/** A card inside `host`, which must be positioned. It never takes the pointer. */
export function createFloating(host: HTMLElement, className: string): Floating {
  const card = element(`dl-card ${className}`);
  card.hidden = true;
  card.setAttribute('aria-hidden', 'true');
  host.append(card);
  let shown = '';
  // Looking at sizes lays out the page: only other words have another size.
  let [frame, width, height] = [new DOMRect(), 0, 0];
  const write = (lines: readonly string[]) => {
    shown = lines.join('\n');
    card.replaceChildren(
      ...lines.map((line, index) => element(index ? 'dl-card-more' : 'dl-card-main', line)),
    );
    card.hidden = false;
    frame = host.getBoundingClientRect();
    [width, height] = [card.offsetWidth, card.offsetHeight];
  };
  return {
    show(lines, x, y) {
      if (card.hidden || lines.join('\n') !== shown) write(lines);
      const below = y - frame.top + AWAY;
      const above = Math.min(y - frame.top - AWAY, frame.height - 4) - height;
      const top = below + height > frame.height ? above : below;
      const left = Math.min(x - frame.left + AWAY, frame.width - width - 4);
      card.style.transform = `translate(${Math.round(Math.max(4, left))}px, ${Math.round(Math.max(4, top))}px)`;
    },
    hide() {
      if (!card.hidden) card.hidden = true;
    },
  };
}
