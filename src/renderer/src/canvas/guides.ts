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
  let drawn = '';
  const put = (lines: readonly number[]) => {
    const now = lines.join(' ');
    if (now === drawn) return;
    drawn = now;
    layer.replaceChildren(
      ...lines.map((x) => {
        const line = element('dl-guide');
        line.style.transform = `translateX(${x}px)`;
        return line;
      }),
    );
  };
  return {
    draw(at, area) {
      if (at.length === 0) return put([]);
      const { left } = host.getBoundingClientRect();
      put(at.filter((x) => x >= area.left && x <= area.right).map((x) => Math.round(x - left)));
    },
    clear: () => put([]),
  };
}
