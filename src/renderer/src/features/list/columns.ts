/** The columns of the list, and which of them a width has room for. Pure. */
import type { SortColumn } from './sort';

export const COLUMNS = ['glyph', 'date', 'headline', 'track', 'status', 'sources'] as const;
export type Column = (typeof COLUMNS)[number];

/** Cells that a lock keeps as they are (E9). */
export const HELD_BY_LOCK: ReadonlySet<Column> = new Set(['date', 'track']);

/** The headline takes what the others leave, but never less than this, px. */
const LEAST_HEADLINE = 120;
/** Narrower than this the list has one line for each event under headings of days. */
const TABLE_FROM = 360;
const LEAST = 56;

/** Px. The glyph is as wide as it must be. */
const WIDTHS: Readonly<Record<Exclude<Column, 'headline'>, number>> = {
  glyph: 34,
  date: 148,
  track: 124,
  status: 104,
  sources: 88,
};

/** What goes first where there is no room: the sign says the status as well. */
const GOES_FIRST: readonly Column[] = ['status', 'track', 'sources'];

/** The column that a click on a column's head sorts by. */
export const SORT_OF: Readonly<Record<Column, SortColumn>> = {
  glyph: 'status',
  date: 'date',
  headline: 'headline',
  track: 'track',
  status: 'status',
  sources: 'sources',
};

export interface ColumnLayout {
  /** One line for each event, with no heads of columns. */
  readonly compact: boolean;
  readonly columns: readonly Column[];
  /** As CSS's grid-template-columns has it. */
  readonly template: string;
  readonly widths: Readonly<Partial<Record<Column, number>>>;
}

interface Preferences {
  readonly hidden: readonly Column[];
  readonly widths: Readonly<Partial<Record<Column, number | undefined>>>;
}

export const COMPACT: ColumnLayout = {
  compact: true,
  columns: ['glyph', 'headline', 'date'],
  template: 'auto minmax(0, 1fr) auto',
  widths: {},
};

/** The columns that a list of a width in px shows. */
export function layoutColumns(width: number, { hidden, widths }: Preferences): ColumnLayout {
  if (width < TABLE_FROM) return COMPACT;
  let columns: readonly Column[] = COLUMNS.filter(
    (column) => column === 'headline' || !hidden.includes(column),
  );
  for (const column of GOES_FIRST) {
    if (fixedWidth(columns, widths) + LEAST_HEADLINE <= width) break;
    columns = columns.filter((each) => each !== column);
  }
  const shown = Object.fromEntries(columns.map((column) => [column, widthOf(column, widths)]));
  const template = columns.map((column) =>
    column === 'headline' ? `minmax(${LEAST_HEADLINE}px, 1fr)` : `${shown[column]}px`,
  );
  return { compact: false, columns, template: template.join(' '), widths: shown };
}

/** A width that a column can take, near to one that is wanted, so that all columns stay in sight; px. */
export function fitColumn(
  { columns, widths }: ColumnLayout,
  column: Column,
  wanted: number,
  width: number,
): number {
  const others = columns.filter((each) => each !== column);
  const most = width - LEAST_HEADLINE - fixedWidth(others, widths);
  return Math.round(Math.max(LEAST, Math.min(wanted, most)));
}

/** The side of a column's head that its width is changed by: the one towards the headline. */
export function handleSide(columns: readonly Column[], column: Column): 'left' | 'right' | null {
  if (column === 'headline' || column === 'glyph') return null;
  return columns.indexOf(column) < columns.indexOf('headline') ? 'right' : 'left';
}

function fixedWidth(columns: readonly Column[], widths: Preferences['widths']): number {
  return columns.reduce((sum, column) => sum + (column === 'headline' ? 0 : widthOf(column, widths)), 0);
}

function widthOf(column: Column, widths: Preferences['widths']): number {
  return column === 'headline'
    ? LEAST_HEADLINE
    : column === 'glyph'
      ? WIDTHS.glyph
      : (widths[column] ?? WIDTHS[column]);
}
