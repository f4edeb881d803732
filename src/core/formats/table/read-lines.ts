/** Running notes, one event a line: `5.3.2022 11:00 Ceasefire fails`, `11:00 – Ceasefire fails`, `- Ceasefire fails`. */
import type { When } from '../../when/types';
import { inOrder, readCellDate } from './cell-date';
import type { Draft } from './draft';
import type { Row } from './find-columns';
import type { SettledContext } from './row-date';

const BULLET = /^[-–—•*·]\s+/;
/** What stands between a date and the words. */
const GAP = /^[\s:,;|–—-]+/;
const GAP_AT_END = /[:,;|–—-]+$/;
/** The most words that a date is looked for in. */
const MOST_WORDS = 6;

/** A date at the beginning is the line's; one that is nothing but a day stands above the lines that follow it. */
export function readLines(body: readonly Row[], context: SettledContext): Draft[] {
  const drafts: Draft[] = [];
  let day: When | null = null;
  for (const { row, cells } of body) {
    const line = readLine((cells[0] ?? '').trim().replace(BULLET, ''), day, context);
    if (line.words === '' && line.date && body.length > 1) day = line.date;
    else drafts.push({ ...EMPTY, row, when: line.date ?? day, headline: line.words });
  }
  return drafts;
}

const EMPTY: Omit<Draft, 'row' | 'when' | 'headline'> = {
  text: '',
  track: '',
  place: '',
  status: 'reported',
  sources: [],
  link: '',
  tags: [],
};

interface Line {
  readonly date: When | null;
  readonly words: string;
}

/** The longest beginning that is a date; `day` lends what it leaves out. */
function readLine(text: string, day: When | null, context: SettledContext): Line {
  const words = text.split(/\s+/);
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count--) {
    const head = words.slice(0, count).join(' ');
    const rest = words.slice(count).join(' ');
    const isParted = rest === '' || GAP.test(rest) || GAP_AT_END.test(head);
    if (!isParted && !isDateBeforeWords(head)) continue;
    const read = readCellDate(head.replace(GAP_AT_END, ''), context, day);
    const date = inOrder(read, context.order);
    if (date) return { date, words: rest.replace(GAP, '') };
  }
  return { date: null, words: text.replace(GAP, '') };
}

/**
 * With nothing between, only what can be no part of a sentence is a date: "March on the capital begins",
 * "1200 people flee", "12 may have died" are none.
 */
function isDateBeforeWords(head: string): boolean {
  const isNumberOfThings = /^\d{1,4}(?:\s+may)?$/.test(head);
  return /\d/.test(head) && !isNumberOfThings;
}
