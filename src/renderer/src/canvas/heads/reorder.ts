/** A head that is dragged up or down: a line shows between which tracks it would stand. */
import { element } from '../dom';

export interface Reorder {
  /** Shows where it would stand for a pointer at `y`, px of the viewport. */
  at(y: number): void;
  /** Id of the track that it goes above, null for below all; undefined when it stays. */
  end(): string | null | undefined;
}

interface Row {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

/** Begins to move a track; `rows` are the heads from the top, px of the viewport. */
export function startReorder(host: HTMLElement, rows: () => readonly Row[], id: string): Reorder {
  const line = element('dl-reorder');
  line.setAttribute('aria-hidden', 'true');
  host.append(line);
  let before: string | null | undefined;
  return {
    at(y) {
      const all = rows();
      const place = placeFor(
        all.map(({ top, bottom }) => ({ top, bottom })),
        y,
      );
      const own = all.findIndex((row) => row.id === id);
      const stays = place === own || place === own + 1;
      before = stays ? undefined : (all[place]?.id ?? null);
      const edge = all[place]?.top ?? all.at(-1)?.bottom ?? 0;
      line.style.transform = `translateY(${Math.round(edge - host.getBoundingClientRect().top) - 1}px)`;
      line.classList.toggle('dl-reorder-stays', stays);
    },
    end() {
      line.remove();
      return before;
    },
  };
}

/** Before which of the rows something stands at a height: rows are passed at their middles. */
export function placeFor(rows: readonly Pick<Row, 'top' | 'bottom'>[], y: number): number {
  const at = rows.findIndex(({ top, bottom }) => y < (top + bottom) / 2);
  return at < 0 ? rows.length : at;
}
