/** Reads what a journalist types as a date (Q1 to Q9 and Q12 of docs/spec.md). */
import { boundsOf } from '../bounds';
import { checkWhen } from '../check';
import { formatEdtf } from '../format';
import { parseEdtf } from '../parse';
import type { DateExpression, When, WhenExpression } from '../types';
import { offsetsAt } from '../zone';
import { wallStartMs } from '../calendar';
import { endsOf } from './ends';
import { readEnds } from './interval';
import type { Reading, Resolved } from './stems';
import { rowsOf } from './rows';
import { tokenize, type Token } from './tokens';
import type { Trouble, Typed, TypedContext } from './types';
import { splitTwin, splitZone } from './zones';

const nothing = (trouble: Trouble, piece = ''): Typed => ({ kind: 'nothing', trouble, piece });

/**
 * What a text means as a date. EDTF is taken as it is; words are read in English and Ukrainian, whatever the
 * interface speaks. Nothing is guessed: where a text can mean several dates, all of them come back with the question.
 */
export function readTyped(text: string, context: TypedContext): Typed {
  const typed = text.trim();
  if (typed === '') return nothing('empty');
  const twin = splitTwin(typed);
  if (!twin) return readZoned(typed, typed, context);
  return sameMoment(readZoned(twin.here, typed, context), readZoned(twin.there, typed, context));
}

function readZoned(text: string, typed: string, context: TypedContext): Typed {
  const { rest, zones } = splitZone(text);
  if (zones.length === 0) return readIn(text, typed, context);
  const answers = zones.map((zone) => readIn(rest, typed, { ...context, zone }));
  const whens = answers.flatMap((each) => (each.kind === 'understood' ? [each.when] : []));
  if (zones.length === 1 || whens.length < 2) return answers[0]!;
  return { kind: 'question', question: 'zone', readings: whens };
}

/** "9 a.m. (0700 GMT)": the time here, where both are the same moment; else one of the two is a slip. */
function sameMoment(here: Typed, there: Typed): Typed {
  const moments = new Set(readingsOf(there).map((when) => boundsOf(when).earliest));
  const [same, more] = readingsOf(here).filter((when) => moments.has(boundsOf(when).earliest));
  if (same && !more && here.kind === 'question' && here.question !== 'hour') return here;
  if (same && !more) return { kind: 'understood', when: same };
  if (here.kind === 'nothing') return here;
  return { kind: 'question', question: 'zone', readings: [...readingsOf(here), ...readingsOf(there)] };
}

/** `typed` is the whole text, which becomes the phrase where it says more than the date. */
function readIn(text: string, typed: string, context: TypedContext): Typed {
  const { zone } = context;
  const asEdtf = parseEdtf(text).ok
    ? [offer({ ok: true, readings: [], question: null }, [{ edtf: text, zone, phrase: '' }])]
    : [];
  if (asEdtf[0] && !IS_MORE.test(text)) return asEdtf[0];
  const read = tokenize(text);
  if (!read.ok) return asEdtf[0] ?? nothing('words', read.piece);
  const rows = rowsOf(read.tokens).map((row) => readRow(row, typed, text, context));
  return oneOf([...asEdtf, ...rows]);
}

/** EDTF that journalists mean otherwise: 0930 is a year and a clock, 2014-22 a summer and a stretch of years. */
const IS_MORE = /^(?:[01]\d{3}|\d{4}-2[1-4])$/;

/** The only answer that makes sense, or the question between several. */
function oneOf(answers: readonly Typed[]): Typed {
  const good = answers.filter(({ kind }) => kind !== 'nothing');
  const [first] = good;
  if (!first) return answers[0]!;
  const all = once(good.flatMap(readingsOf));
  return all.length === readingsOf(first).length
    ? first
    : { kind: 'question', question: 'meaning', readings: all };
}

/** The dates of an answer. */
export function readingsOf(typed: Typed): readonly When[] {
  if (typed.kind === 'understood') return [typed.when];
  return typed.kind === 'question' ? typed.readings : [];
}

/** Each date once. */
export const once = (whens: readonly When[]): readonly When[] =>
  whens.filter(
    (when, at) => whens.findIndex(({ edtf, zone }) => edtf === when.edtf && zone === when.zone) === at,
  );

function readRow(row: readonly Token[], typed: string, text: string, context: TypedContext): Typed {
  const { zone } = context;
  const phrase = row.some(saysMore) ? typed : '';
  let failed: Trouble = 'words';
  for (const ends of endsOf(row)) {
    const resolved = readEnds(ends, context);
    const whens = resolved.ok ? resolved.readings.map((reading) => whenOf(reading, zone, phrase)) : [];
    const answer = resolved.ok ? offer(resolved, whens) : nothing(resolved.trouble);
    if (answer.kind !== 'nothing') return answer;
    // The first way to read it is the likeliest, and its trouble says the most.
    if (failed === 'words') failed = answer.trouble;
  }
  return nothing(failed, failed === 'words' ? text : '');
}

const SAY_MORE = new Set<Token['is']>([
  ...(['weekday', 'day', 'part', 'direction', 'unit', 'mid', 'midnight', 'shift', 'period'] as const),
  ...(['week-of', 'week-from', 'week-to', 'or', 'before', 'after'] as const),
]);

/** Words that are lost when only the date is kept. */
function saysMore(token: Token): boolean {
  return SAY_MORE.has(token.is);
}

function whenOf({ start, end }: Reading, zone: string, phrase: string): When {
  const value: WhenExpression =
    end === null ? { kind: 'date', date: start as DateExpression } : { kind: 'interval', start, end };
  return { edtf: formatEdtf(value), zone, phrase };
}

/** Only dates that exist are offered; one that the clocks skip, or an end before its start, is trouble. */
function offer(resolved: Extract<Resolved, { ok: true }>, whens: readonly When[]): Typed {
  const good = once(whens.filter((when) => checkWhen(when).length === 0));
  const [first] = good;
  if (!first) return nothing(troubleOf(whens[0]));
  if (good.length === 1 && resolved.question === null)
    return twice(first) ?? { kind: 'understood', when: first };
  if (good.length === 1 && resolved.question === 'order') return { kind: 'understood', when: first };
  return { kind: 'question', question: resolved.question ?? 'found', readings: good };
}

function troubleOf(when: When | undefined): Trouble {
  const rule = when && checkWhen(when)[0]?.rule;
  if (rule === 'W8') return /[+-]\d\d:\d\d$/.test(when?.edtf ?? '') ? 'offset' : 'skipped';
  return rule === 'W9' ? 'backwards' : 'calendar';
}

/** An hour that the zone has twice is asked for; with an offset it is one of the two. */
function twice(when: When): Typed | null {
  const parsed = parseEdtf(when.edtf);
  if (!parsed.ok || parsed.value.kind !== 'date') return null;
  const { date } = parsed.value;
  if (!date.time || date.offset !== undefined) return null;
  const offsets = offsetsAt(wallStartMs(date), when.zone);
  if (offsets.length < 2) return null;
  const readings = offsets.map((offset) => ({
    ...when,
    edtf: formatEdtf({ kind: 'date', date: { ...date, offset } }),
  }));
  return { kind: 'question', question: 'hour-twice', readings };
}
