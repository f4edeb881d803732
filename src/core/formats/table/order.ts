/** Whether the dates of a table have the day first or the month: seen from its rows, or asked. */
import { readCellDate, type DateContext, type DayOrder } from './cell-date';

/** A date of the table that both orders can read; no row tells which is meant. As EDTF. */
export interface OrderQuestion {
  readonly cell: string;
  readonly dayFirst: string;
  readonly monthFirst: string;
}

/** The order that the cells show; the first that leaves it open where none shows it, or where they disagree; null where it does not matter. */
export function orderOf(cells: readonly string[], context: DateContext): DayOrder | OrderQuestion | null {
  let question: OrderQuestion | null = null;
  const shown = new Set<DayOrder>();
  for (const cell of cells) {
    const read = readCellDate(cell, context);
    if (read.kind === 'either')
      question ??= { cell, dayFirst: read.dayFirst.edtf, monthFirst: read.monthFirst.edtf };
    const order = read.kind === 'date' ? shownBy(cell) : null;
    if (order) shown.add(order);
  }
  const [only] = shown;
  return question && (shown.size === 1 && only ? only : question);
}

/** With dots the day is always first, so that they show nothing of the others. */
function shownBy(cell: string): DayOrder | null {
  const [, first, , second] = /^(\d{1,2})([/-])(\d{1,2})\2\d{2}/.exec(cell) ?? [];
  if (!first || !second || Number(first) === Number(second)) return null;
  return Number(first) > 12 ? 'day-first' : 'month-first';
}
