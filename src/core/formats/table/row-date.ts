/** The date of a row, from up to four cells. */
import type { When } from '../../when/types';
import { inOrder, readCellDate, type DateContext, type DayOrder } from './cell-date';
import type { Field } from './columns';
import type { BadRow } from './draft';

/** The order of the table's dates is known, or does not matter. */
export interface SettledContext extends DateContext {
  readonly order: DayOrder | null;
}

type Unread = Pick<BadRow, 'why' | 'cell'>;
/** `usesTime`: the clock time of its own column is in the date. */
export type RowDate = { readonly when: When; readonly usesTime: boolean } | Unread;

/** The date of a row: of its one cell, or from its start to its end. A clock time belongs to a start that is a day. */
export function rowDateOf(cell: (field: Field) => string, context: SettledContext): RowDate {
  const [first, last] = [cell('when') || cell('start'), cell('end')];
  if (!first && !last) return { why: 'no-date', cell: '' };
  const day = first === '' ? null : readDate(first, context);
  if (day && 'why' in day) return day;
  const timed = day && withTime(day, cell('time'), context);
  const start = timed ?? day;
  const usesTime = timed !== null;
  if (start && last === '') return { when: start, usesTime };
  const end = last === '..' ? null : readDate(last, context, start);
  if (end && 'why' in end) return end;
  const span = spanOf(start, end, context);
  return 'why' in span ? span : { when: span, usesTime };
}

/** A start that is not given is not known; an end that is not given is open. Two ends that are one date are no span. */
function spanOf(start: When | null, end: When | null, context: SettledContext): When | Unread {
  if (start?.edtf === end?.edtf && start) return start;
  const edtf = `${start?.edtf ?? ''}/${end?.edtf ?? '..'}`;
  if (start && end && start.zone !== end.zone) return { why: 'unclear', cell: edtf };
  const { zone } = start ?? end ?? context;
  const span = readDate(edtf, { ...context, zone });
  const phrase = [start?.phrase, end?.phrase].filter(Boolean).join(' – ');
  return 'why' in span ? span : { ...span, phrase };
}

function withTime(day: When, time: string, context: SettledContext): When | null {
  if (time === '' || !/^\d{4}-\d{2}-\d{2}$/.test(day.edtf)) return null;
  const read = readDate(time, context, day);
  return 'edtf' in read && read.edtf.startsWith(`${day.edtf}T`) ? { ...read, phrase: day.phrase } : null;
}

function readDate(cell: string, context: SettledContext, previous: When | null = null): When | Unread {
  const read = readCellDate(cell, context, previous);
  return inOrder(read, context.order) ?? { why: read.kind === 'none' ? read.why : 'unclear', cell };
}
