/**
 * Tables as text: CSV by RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), and the same with tabs, which is what
 * spreadsheets put on the clipboard. A cell with the separator, a quotation mark or a line break stands in quotation
 * marks, which are doubled inside it.
 */

export type Separator = '\t' | ',' | ';';

/** Rows of cells; rows may differ in length, and a last empty line is none. Never fails: any text is a table. */
export function readCells(text: string, separator: Separator): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at <= text.length;) {
    const { cell, end } = readCell(text, at, separator);
    row.push(cell);
    const mark = text[end];
    if (mark !== separator) {
      // The text ends with the break of its last line.
      const isEnd = mark === undefined;
      if (!isEnd || row.length > 1 || cell !== '') rows.push(row);
      row = [];
    }
    at = end + (mark === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return rows;
}

/** One cell from a place on, and the place of what ends it. */
function readCell(text: string, from: number, separator: Separator): { cell: string; end: number } {
  const quoted = text[from] === '"' ? readQuoted(text, from + 1) : null;
  // A quotation mark that opens no cell is a quotation mark: "Go home," he said.
  if (quoted && isEnd(text[quoted.end], separator)) return quoted;
  let end = from;
  while (!isEnd(text[end], separator)) end++;
  return { cell: text.slice(from, end), end };
}

function readQuoted(text: string, from: number): { cell: string; end: number } | null {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return { cell: text.slice(from, at).replaceAll('""', '"'), end: at + 1 };
  return null;
}

function isEnd(mark: string | undefined, separator: Separator): boolean {
  return mark === undefined || mark === separator || mark === '\n' || mark === '\r';
}

/** The rows as text that readCells reads back to the same cells; every row ends with a line break. */
export function writeCells(rows: readonly (readonly string[])[], separator: Separator): string {
  return rows
    .map((row) => `${row.map((cell) => writeCell(cell, row.length, separator)).join(separator)}\n`)
    .join('');
}

function writeCell(cell: string, cells: number, separator: Separator): string {
  const mustQuote = cell.includes(separator) || /["\r\n\uFEFF]/.test(cell) || (cells === 1 && cell === '');
  return mustQuote ? `"${cell.replaceAll('"', '""')}"` : cell;
}
