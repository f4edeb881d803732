/** Lines over the full height of the canvas, where an edge of what is dragged meets an end of another event. */
import { element } from './dom';

export interface Guides {
  /** Draws lines at places of the viewport (px), inside `area`; those of before go. */
  draw(at: readonly number[], area: DOMRect): void;
  clear(): void;
}

export function createGuides(host: HTMLElement): Guides {
  const layer = element('dl-guides');
  layer.setAttribute('aria-hidden', 'true');
  host.append(layer);
  return {
    draw(at, area) {
      const { left } = host.getBoundingClientRect();
      const inside = at.filter((x) => x >= area.left && x <= area.right);
      layer.replaceChildren(
        ...inside.map((x) => {
          const line = element('dl-guide');
          line.style.transform = `translateX(${Math.round(x - left)}px)`;
          return line;
        }),
      );
    },
    clear: () => layer.replaceChildren(),
  };
}
