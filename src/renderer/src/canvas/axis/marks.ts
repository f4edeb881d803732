/** A row of marks on the axis or its grid: kept while they are the same, moved together while the window pans. */
import { element } from '../dom';

export interface Mark {
  /** Its instant, ms since the epoch. */
  readonly at: number;
  readonly className: string;
  readonly text: string;
  /** px from the left of the window. */
  readonly x: number;
  /** px; null: as wide as its words. */
  readonly width: number | null;
}

interface Drawn extends Mark {
  readonly element: HTMLElement;
}

export class Marks {
  private readonly lane = element('dl-marks');
  private known = new Map<string, Drawn>();
  private left = 0;

  constructor(host: HTMLElement) {
    host.append(this.lane);
  }

  /** Shows these marks and no others; `origin` is px from the left of the window to where they are placed from. */
  draw(marks: readonly Mark[], origin: number): void {
    const left = Math.round(origin);
    if (left !== this.left) this.lane.style.transform = `translateX(${left}px)`;
    this.left = left;
    const drawn = new Map<string, Drawn>();
    for (const mark of marks) {
      const key = `${mark.className} ${mark.at}`;
      drawn.set(key, this.put({ ...mark, x: Math.round(mark.x - origin) }, this.known.get(key)));
    }
    for (const [key, mark] of this.known) if (!drawn.has(key)) mark.element.remove();
    this.known = drawn;
  }

  private put(mark: Mark, before: Drawn | undefined): Drawn {
    const made = before?.element ?? element(mark.className, mark.text);
    if (before && before.text !== mark.text) made.textContent = mark.text;
    if (before?.x !== mark.x) made.style.transform = `translateX(${mark.x}px)`;
    if (mark.width !== null && before?.width !== mark.width) made.style.width = `${mark.width}px`;
    if (!before) this.lane.append(made);
    return { ...mark, element: made };
  }
}
