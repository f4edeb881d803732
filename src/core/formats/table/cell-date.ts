/** Dates as spreadsheets and wire tables write them. What could be read in two ways says so. */
import { Temporal } from 'temporal-polyfill/implementation';
import { readTyped } from '../../when/typed/read';
import type { Typed } from '../../when/typed/types';
import type { When } from '../../when/types';
import { wallAt } from '../../when/zone';

/** Which of two numbers is the day. */
export type DayOrder = 'day-first' | 'month-first';

/** Why a cell gives no date: it has none that exists, it can mean several, it leaves out the day or year to count from, or it ends before it begins. */
export type NoDate = 'bad-date' | 'unclear' | 'needs-day' | 'bad-order';

export type CellDate =
  | { readonly kind: 'date'; readonly when: When }
  /** `5/3/2022`: which order the table has is to be asked, or seen from its other rows. */
  | { readonly kind: 'either'; readonly dayFirst: When; readonly monthFirst: When }
  | { readonly kind: 'none'; readonly why: NoDate };

export interface DateContext {
  /** IANA zone of wall times that name none. */
  readonly zone: string;
  /** The day that weekdays are counted from, as `2022-03-07`; empty for none. */
  readonly reference: string;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * Reads a cell: what a journalist types, an instant with its offset (told by the clocks of the zone), and what
 * spreadsheets make of dates. `previous` lends what the cell leaves out.
 */
export function readCellDate(text: string, context: DateContext, previous: When | null = null): CellDate {
  const cell = text.trim();
  // A number alone may be anything.
  if (cell.length > 100 || /^\d{1,3}$/.test(cell)) return none('bad-date');
  const plain = INSTANT.test(cell) ? wallOf(cell, context.zone) : plainOf(cell);
  return cellDateOf(readTyped(plain, { ...context, previous }));
}

function cellDateOf(typed: Typed): CellDate {
  if (typed.kind === 'understood') return { kind: 'date', when: typed.when };
  if (typed.kind === 'nothing') {
    const { trouble } = typed;
    if (trouble === 'backwards') return none('bad-order');
    return none(trouble === 'reference' || trouble === 'year' ? 'needs-day' : 'bad-date');
  }
  const [dayFirst, monthFirst, more] = typed.readings;
  return typed.question === 'order' && dayFirst && monthFirst && !more
    ? { kind: 'either', dayFirst, monthFirst }
    : none('unclear');
}

const none = (why: NoDate): CellDate => ({ kind: 'none', why });

/** `2022/3/5` and `3/2022` as ISO 8601 has them. Spreadsheets write seconds that nobody gave: `:00` says no more than the minute. */
function plainOf(cell: string): string {
  const two = (part: string) => part.padStart(2, '0');
  return cell
    .replace(/^(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?!\d)/, (_, y, __, m, d) => `${y}-${two(m)}-${two(d)}`)
    .replace(/^(\d{4})[./](\d{1,2})$/, (_, y, m) => `${y}-${two(m)}`)
    .replace(/^(\d{1,2})[./](\d{4})$/, (_, m, y) => `${y}-${two(m)}`)
    .replace(/(\d{1,2}:\d{2}):00(?:\.0+)?(?![\d.:])/g, '$1');
}

function wallOf(cell: string, zone: string): string {
  try {
    const instant = Temporal.Instant.from(cell.replace(' ', 'T')).epochMilliseconds;
    const wall = wallAt(instant, zone).round({ smallestUnit: 'second', roundingMode: 'floor' });
    return plainOf(
      `${wall.toPlainDate().toString()}T${wall.toPlainTime().toString({ smallestUnit: 'second' })}`,
    );
  } catch {
    return '';
  }
}

/** A date that was read, with the order of its table; null for none. */
export function inOrder(read: CellDate, order: DayOrder | null): When | null {
  if (read.kind === 'date') return read.when;
  if (read.kind === 'none' || order === null) return null;
  return order === 'day-first' ? read.dayFirst : read.monthFirst;
}
