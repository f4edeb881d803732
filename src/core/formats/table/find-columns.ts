/** Which column of a table holds what. */
import { readCellDate, type DateContext, type DayOrder } from './cell-date';
import { statusOf, type Field } from './columns';

export interface TableContext extends DateContext {
  /** The answer to the question about the order; null until it was asked. */
  readonly order: DayOrder | null;
  /** Names of tracks that there are: a column with such names is the tracks'. */
  readonly tracks: readonly string[];
}

export interface Row {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Where the fields stand; what stands nowhere is kept in `rest`. */
export interface Columns {
  readonly fields: ReadonlyMap<Field, number>;
  readonly rest: readonly number[];
  readonly width: number;
}

/** The columns by their headings, and those without by what is in most of their cells. */
export function columnsOf(
  body: readonly Row[],
  headings: ReadonlyMap<Field, number> | null,
  context: TableContext,
): Columns {
  const width = body.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const fields = new Map(headings ?? []);
  const free = () => [...Array(width).keys()].filter((place) => ![...fields.values()].includes(place));
  const share = (place: number, is: (cell: string) => boolean) => {
    const filled = body.map(({ cells }) => (cells[place] ?? '').trim()).filter(Boolean);
    return filled.length === 0 ? 0 : filled.filter(is).length / filled.length;
  };
  const take = (field: Field, is: (cell: string) => boolean) => {
    const place = fields.has(field) ? undefined : free().find((each) => share(each, is) > 0.5);
    if (place !== undefined) fields.set(field, place);
  };
  // Without a heading `1.5` is a number, and a place in a list.
  const isDate = (cell: string) => /\d{3}|\p{L}/u.test(cell) && readCellDate(cell, context).kind !== 'none';
  if (!fields.has('when') && !fields.has('start')) take('when', isDate);
  if (!headings) guessTexts(take, context);
  const isHeadless = !fields.has('headline');
  const [first] = free();
  if (isHeadless && first !== undefined && width > 1) fields.set('headline', first);
  return { fields, rest: free(), width };
}

/** Without headings columns are told by what is in them. */
function guessTexts(
  take: (field: Field, is: (cell: string) => boolean) => void,
  { tracks }: TableContext,
): void {
  const names = new Set(tracks.map((name) => name.toLowerCase()));
  take('status', (cell) => statusOf(cell) !== null);
  take('link', (cell) => /^https?:\/\/\S+$/i.test(cell));
  take('track', (cell) => names.has(cell.toLowerCase()));
}
