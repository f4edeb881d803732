/** How well a name answers what is typed. Pure. */

/** Lower case, without accents, so that `Kharkiv` is found by `kharkív` and the other way round. */
export function fold(text: string): string {
  const plain = text.toLowerCase();
  // Most names are ASCII; taking accents off costs ten times as much as lower case.
  // oxlint-disable-next-line no-control-regex
  return /^[\u0000-\u007f]*$/.test(plain)
    ? plain
    : plain.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** The words of a query, folded. */
export function wordsOf(query: string): readonly string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

/** Where a word stands in a folded text: 3 at its beginning, 2 at the beginning of a word, 1 within one, 0 nowhere. */
function standing(text: string, word: string): 0 | 1 | 2 | 3 {
  const at = text.indexOf(word);
  if (at <= 0) return at < 0 ? 0 : 3;
  for (let next = at; next >= 0; next = text.indexOf(word, next + 1))
    if (!/[\p{L}\p{N}]/u.test(text[next - 1] ?? '')) return 2;
  return 1;
}

/** How well a folded text has all words of a query: the higher the better, 0 when one is missing. */
export function scoreOf(text: string, query: readonly string[]): number {
  let sum = 0;
  for (const word of query) {
    const found = standing(text, word);
    if (found === 0) return 0;
    sum += found;
  }
  return query.length === 0 ? 0 : sum / query.length;
}

/** Letters that stand in a text in this order, as in `zin` for `Zoom in`; for commands, whose names one knows by heart. */
export function hasLetters(text: string, letters: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
