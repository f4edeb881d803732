/** Events from a table that someone copied in a spreadsheet, or from lines of text. */
import { readCellDate, type DateContext } from './cell-date';
import { readCells, type Separator } from './cells';
import { readHeadings } from './columns';
import type { BadRow, Draft } from './draft';
import { columnsOf, type Columns, type Row, type TableContext } from './find-columns';
import { orderOf, type OrderQuestion } from './order';
import { readLines } from './read-lines';
import { readRows } from './read-rows';

export type TableReading =
  | { readonly kind: 'rows'; readonly drafts: readonly Draft[]; readonly bad: readonly BadRow[] }
  | { readonly kind: 'question'; readonly question: OrderQuestion };

/** Reads text as a table with tabs, as CSV if it is one, or as lines with one event each (K8). */
export function readTable(text: string, context: TableContext): TableReading {
  const rows = rowsOf(text, context).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const headings = rows[0] ? readHeadings(rows[0].cells) : null;
  const body = headings ? rows.slice(1) : rows;
  const columns = columnsOf(body, headings, context);
  const isLines = columns.width === 1 && !headings;
  const dates = isLines ? body.map(startOfLine) : datesIn(body, columns);
  const order = context.order ?? orderOf(dates, context);
  if (typeof order === 'object' && order !== null) return { kind: 'question', question: order };
  const settled = { ...context, order };
  if (isLines) return { kind: 'rows', drafts: readLines(body, settled), bad: [] };
  const names = headings ? (rows[0]?.cells ?? []) : [];
  return { kind: 'rows', ...readRows(body, columns, names, settled) };
}

function rowsOf(text: string, context: DateContext): Row[] {
  const number = (cells: readonly string[], place: number) => ({ row: place + 1, cells });
  if (text.includes('\t')) return readCells(text, '\t').map(number);
  for (const separator of [',', ';'] satisfies Separator[]) {
    const rows = readCells(text, separator);
    if (isTable(rows, context)) return rows.map(number);
  }
  return text.split(/\r\n?|\n/).map((line, place) => number([line], place));
}

/** Commas stand in sentences, too: a table has as many in each row, and headings or dates. */
function isTable(rows: readonly (readonly string[])[], context: DateContext): boolean {
  const [first] = rows;
  if (!first || first.length < 2 || rows.some((row) => row.length !== first.length)) return false;
  if (readHeadings(first)) return true;
  const isDate = (cell: string) => readCellDate(cell, context).kind !== 'none';
  return rows.length > 1 && rows.every((row) => row.some(isDate));
}

function datesIn(body: readonly Row[], { fields }: Columns): string[] {
  const places = (['when', 'start', 'end'] as const).flatMap((field) => fields.get(field) ?? []);
  return body.flatMap(({ cells }) => places.map((place) => (cells[place] ?? '').trim()));
}

/** The numbers of a date at the beginning. */
function startOfLine({ cells }: Row): string {
  return /^\s*(?:[-–—•*·]\s+)?([\d./-]+)/.exec(cells[0] ?? '')?.[1] ?? '';
}
