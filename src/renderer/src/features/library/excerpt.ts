/** A piece of an excerpt: a word that was found, or text between. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** Takes an excerpt apart at the marks ‹ and › around the words found. */
export function excerptPieces(excerpt: string): Piece[] {
  return excerpt
    .split(/(‹[^›]*›)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('‹') && part.endsWith('›')
        ? { text: part.slice(1, -1), found: true }
        : { text: part, found: false },
    );
}
