/**
 * Finds room for blocks whose place in time is given: first fit, as in interval colouring, on a grid of rows and
 * columns kept as bits. A row is half a line high, a column a few px wide. See docs/figure.md for why and what it costs.
 */

/** A rectangle of a block: px across; rows down from the top of the block, `bottom` not included. */
export interface Part {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
}

/** Bits of neighbouring columns, from a word of the row on. */
interface Mask {
  readonly first: number;
  readonly words: Uint32Array;
}

/** Width of a column, px. Two rectangles are kept apart by up to this much more than they need. */
const COLUMN = 2;
/** How many rows above the lowest one in use a gap is looked for: this bounds the work for each block. */
const WINDOW = 1000;

export class Shelves {
  /** One bit for each column of each row. */
  private readonly rows: Uint32Array[] = [];
  private readonly words: number;

  /** `width` in px. */
  constructor(private readonly width: number) {
    this.words = Math.ceil((Math.ceil(width / COLUMN) + 1) / 32);
  }

  /** The highest row at which all parts are free, counted from the top; they are taken. `between` rows stay free under each part. */
  place(parts: readonly Part[], between: number): number {
    const row = this.find(parts);
    this.take(parts, row, between);
    return row;
  }

  /** The highest row at which all parts are free. */
  find(parts: readonly Part[]): number {
    const masks = parts.map((part) => this.mask(part));
    let row = Math.max(0, this.rows.length - WINDOW);
    while (!this.fit(parts, masks, row)) row++;
    return row;
  }

  /** Whether all parts are free at a row. */
  free(parts: readonly Part[], row: number): boolean {
    return this.fit(
      parts,
      parts.map((part) => this.mask(part)),
      row,
    );
  }

  /** Takes the parts at a row and `between` rows under each. */
  take(parts: readonly Part[], row: number, between: number): void {
    for (const part of parts) this.fill(this.mask(part), row + part.top, row + part.bottom + between);
  }

  private fit(parts: readonly Part[], masks: readonly Mask[], row: number): boolean {
    return parts.every((part, index) => this.isFree(masks[index]!, row + part.top, row + part.bottom));
  }

  private isFree({ first, words }: Mask, from: number, to: number): boolean {
    for (let row = from; row < Math.min(to, this.rows.length); row++) {
      const taken = this.rows[row]!;
      for (let index = 0; index < words.length; index++)
        if (taken[first + index]! & words[index]!) return false;
    }
    return true;
  }

  private fill({ first, words }: Mask, from: number, to: number): void {
    while (this.rows.length < to) this.rows.push(new Uint32Array(this.words));
    for (let row = from; row < to; row++) {
      const taken = this.rows[row]!;
      for (let index = 0; index < words.length; index++)
        taken[first + index] = taken[first + index]! | words[index]!;
    }
  }

  /** Columns of a part as bits. A part that only touches a column's edge does not cover it. */
  private mask({ x0, x1 }: Part): Mask {
    const column = (x: number) => Math.min(Math.max(x, 0), this.width) / COLUMN;
    const from = Math.floor(column(x0) + 0.25);
    const to = Math.max(Math.ceil(column(x1) - 0.25), from + 1);
    const first = from >> 5;
    const words = new Uint32Array(((to - 1) >> 5) - first + 1);
    for (let index = from; index < to; index++) {
      const word = (index >> 5) - first;
      words[word] = words[word]! | (1 << (index & 31));
    }
    return { first, words };
  }
}
