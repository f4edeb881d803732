/** The rows of tokens that a text can be: a number may be a day or an hour, four digits a year or a clock. */
import type { Token } from './tokens';

type Row = readonly Token[];

/** The likeliest first. */
export function rowsOf(tokens: Row): readonly Row[] {
  const row = spelledOut(tokens);
  const clocks = row.map((token, at) => asClock(token, at, row));
  return clocks.some((token, at) => token !== row[at]) ? [row, clocks] : [row];
}

/** "1914-18" and "the night of 5/6 March" are written in full: what is joined by a dash is a span. */
function spelledOut(tokens: Row): Row {
  const hasMonth = tokens.some(({ is }) => is === 'month');
  const isWinter = tokens.some((token) => token.is === 'season' && token.season === 24);
  return tokens.flatMap((token): Row => {
    if (token.is === 'years' && isWinter && token.to === token.from + 1) return [four(token.from)];
    if (token.is === 'years') return [four(token.from), { is: 'dash' }, four(token.to)];
    if (token.is !== 'numeric' || !hasMonth || token.sign !== '/' || token.parts.length !== 2) return [token];
    const [from = 0, to = 0] = token.parts;
    return [number(from), { is: 'dash' }, number(to)];
  });
}

const four = (year: number): Token => ({ is: 'four', text: String(year) });
const number = (value: number): Token => ({ is: 'number', value, digits: String(value).length });

/** Before it four digits are as likely a clock as a year. */
const LATE_ENOUGH = 1800;
const BESIDE: readonly Token['is'][] = ['unit', 'clock', 'century', 'bc', 'ad'];
const BEHIND: readonly Token['is'][] = ['at', 'for', 'in', 'ad'];
const TOLD: readonly Token['is'][] = ['month', 'iso', 'numeric', 'am', 'pm'];

function asClock(token: Token, at: number, row: Row): Token {
  if (token.is === 'four') return clockOf(token.text) ?? token;
  // What was written as a word is no hour of a clock.
  if (token.is !== 'number' || token.digits === undefined || token.value > 23) return token;
  const [before, after] = [row[at - 1], row[at + 1]];
  const isFixed =
    row.some(({ is }) => TOLD.includes(is)) ||
    (after && (BESIDE.includes(after.is) || (token.value === 12 && after.is === 'part'))) ||
    (before && BEHIND.includes(before.is));
  return isFixed ? token : { is: 'hour', value: token.value };
}

function clockOf(text: string): Token | null {
  const [hour, minute] = [Number(text.slice(0, 2)), Number(text.slice(2))];
  return Number(text) < LATE_ENOUGH && minute < 60 ? { is: 'clock-time', time: { hour, minute } } : null;
}
