/** Where a text has one date, and where two: "since", "from … to …", "5-6 March", "for three days". */
import type { Unit } from './lexicon/meaning';
import { isPlain, type Token } from './tokens';

/** How long something lasts; `count` is null for several. */
export interface Lasting {
  readonly count: number | null;
  readonly unit: Unit;
}

type Row = readonly Token[];

const SIDES = ['since', 'until', 'by', 'before', 'not-before', 'after'] as const;
/** One end of a span. */
export type Side = (typeof SIDES)[number];

/** `loose` ends were joined by a dash or "and" alone: they have to be alike. */
export type Ends =
  | { readonly kind: 'date'; readonly date: Row }
  | { readonly kind: Side; readonly date: Row }
  /** "5 or 6 March"; with "and" two dates that may be no span. */
  | { readonly kind: 'two'; readonly start: Row; readonly end: Row; readonly joint: 'and' | 'or' }
  | { readonly kind: 'span'; readonly start: Row; readonly end: Row; readonly loose: boolean }
  | { readonly kind: 'lasting'; readonly start: Row; readonly lasting: Lasting }
  | { readonly kind: 'duration' };

/** Every way to part a row of tokens, the likeliest first. */
export function* endsOf(tokens: Row): Generator<Ends> {
  if (isVague(tokens)) return yield { kind: 'duration' };
  yield* lastings(tokens);
  const about = isPlain(tokens[0], 'about') ? tokens.slice(0, 1) : [];
  const row = tokens.slice(about.length);
  const [first] = row;
  const rest = row.slice(1);
  const from = (date: Row) => [...about, ...date];
  if (isPlain(first, 'between')) {
    yield* spans(rest, ['and', 'to'], false, from);
    yield* dashes(rest, false, from);
  }
  // "Overnight from Saturday to Sunday", "у ніч з 5 на 6 березня".
  if (first?.is === 'part' && isPlain(row[1], 'since'))
    yield* spans(row.slice(2), ['to', 'until', 'onto'], false, (date) => from([first, ...date]));
  if (isPlain(first, 'since')) {
    yield* spans(rest, ['to', 'until'], false, from);
    yield* dashes(rest, false, from);
    yield { kind: 'since', date: from(rest) };
  }
  for (const kind of SIDES.slice(1)) if (isPlain(first, kind)) yield { kind, date: from(rest) };
  // "Through Sunday" by itself.
  if (isPlain(first, 'to') && rest.length > 0) yield { kind: 'until', date: from(rest) };
  yield* spans(tokens, ['to', 'until'], false);
  yield* dashes(tokens, true);
  yield* twos(tokens);
  yield { kind: 'date', date: tokens };
}

type Joint = 'and' | 'to' | 'until' | 'onto';

function* twos(row: Row): Generator<Ends> {
  for (const joint of ['and', 'or'] as const)
    for (const ends of splits(
      row,
      (token) => isPlain(token, joint),
      true,
      (date) => date,
    ))
      if (ends.kind === 'span') yield { ...ends, kind: 'two', joint };
}

function* spans(
  row: Row,
  joints: readonly Joint[],
  loose: boolean,
  from = (date: Row) => date,
): Generator<Ends> {
  yield* splits(row, (token) => isPlain(token, ...joints), loose, from);
}

function* dashes(row: Row, loose: boolean, from = (date: Row) => date): Generator<Ends> {
  yield* splits(row, (token) => token.is === 'dash', loose, from);
}

function* splits(
  row: Row,
  at: (token: Token) => boolean,
  loose: boolean,
  from: (date: Row) => Row,
): Generator<Ends> {
  for (const [index, token] of row.entries()) {
    if (!at(token) || index === 0 || index === row.length - 1) continue;
    yield { kind: 'span', start: from(row.slice(0, index)), end: row.slice(index + 1), loose };
  }
}

/** "5 March 11:00 for 11 hours". A duration alone is no date. */
function* lastings(tokens: Row): Generator<Ends> {
  const at = tokens.findIndex((token) => isPlain(token, 'for'));
  if (at < 0) return;
  const [count, ...after] = tokens.slice(at + 1);
  // "Протягом тижня", "for days".
  const [unit, ...more] = count?.is === 'unit' ? [count, ...after] : after;
  if (unit?.is !== 'unit' || !count) return;
  const lasting = { count: countOf(count), unit: unit.unit };
  if (lasting.count === null && count.is !== 'unit' && !isPlain(count, 'several')) return;
  if (at === 0 && more.length === 0) return yield { kind: 'duration' };
  // "For three days from 5 March".
  if (more.length > 0 && (at > 0 || !isPlain(more[0], 'since'))) return;
  const start = at === 0 ? more : tokens.slice(0, at);
  yield { kind: 'lasting', start: isPlain(start[0], 'since') ? start.slice(1) : start, lasting };
}

/** How many of a unit; null where nobody says: "for days". */
const countOf = (token: Token): number | null => (token.is === 'number' ? token.value : null);

/** "A few days ago", "hours later": how long ago nobody says. */
function isVague(tokens: Row): boolean {
  const [unit, side, ...more] = isPlain(tokens[0], 'several') ? tokens.slice(1) : tokens;
  return unit?.is === 'unit' && isPlain(side, 'ago', 'later') && more.length === 0;
}
