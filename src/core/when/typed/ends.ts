/** Where a text has one date, and where two: "since", "from … to …", "5-6 March", "for three days". */
import type { Unit } from './lexicon/meaning';
import { isPlain, type Token } from './tokens';

/** How long something lasts; `count` is null for several. */
export interface Lasting {
  readonly count: number | null;
  readonly unit: Unit;
}

type Row = readonly Token[];

/** `loose` ends were joined by a dash or "and" alone: they have to be alike. */
export type Ends =
  | { readonly kind: 'date'; readonly date: Row }
  | { readonly kind: 'since' | 'until' | 'before' | 'after'; readonly date: Row }
  | { readonly kind: 'span'; readonly start: Row; readonly end: Row; readonly loose: boolean }
  | { readonly kind: 'lasting'; readonly start: Row; readonly lasting: Lasting }
  | { readonly kind: 'duration' };

/** Every way to part a row of tokens, the likeliest first. */
export function* endsOf(tokens: Row): Generator<Ends> {
  yield* lastings(tokens);
  const about = isPlain(tokens[0], 'about') ? tokens.slice(0, 1) : [];
  const row = tokens.slice(about.length);
  const [first] = row;
  const rest = row.slice(1);
  const from = (date: Row) => [...about, ...date];
  if (isPlain(first, 'between')) yield* spans(rest, ['and', 'to'], false, from);
  if (isPlain(first, 'since')) {
    yield* spans(rest, ['to', 'until'], false, from);
    yield* dashes(rest, false, from);
    yield { kind: 'since', date: from(rest) };
  }
  for (const kind of ['until', 'before', 'after'] as const)
    if (isPlain(first, kind)) yield { kind, date: from(rest) };
  yield* spans(tokens, ['to', 'until'], false);
  yield* dashes(tokens, true);
  yield* spans(tokens, ['and'], true);
  yield { kind: 'date', date: tokens };
}

type Joint = 'and' | 'to' | 'until';

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
  const [count, unit, ...more] = tokens.slice(at + 1);
  if (unit?.is !== 'unit' || more.length > 0 || !count) return;
  if (at === 0) return yield { kind: 'duration' };
  const lasting = { count: count.is === 'number' ? count.value : null, unit: unit.unit };
  if (lasting.count === null && !isPlain(count, 'several')) return;
  const before = tokens.slice(0, at);
  yield { kind: 'lasting', start: isPlain(before[0], 'since') ? before.slice(1) : before, lasting };
}
