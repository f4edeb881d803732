/** Reads what a journalist types as a date (Q1 to Q9 of docs/spec.md). */
import { checkWhen } from '../check';
import { formatEdtf } from '../format';
import { parseEdtf } from '../parse';
import type { DateExpression, When, WhenExpression } from '../types';
import { offsetsAt } from '../zone';
import { wallStartMs } from '../calendar';
import { endsOf } from './ends';
import { readEnds } from './interval';
import type { Reading, Resolved } from './resolve';
import { tokenize, type Token } from './tokens';
import type { Trouble, Typed, TypedContext } from './types';
import { splitZone } from './zones';

const nothing = (trouble: Trouble, piece = ''): Typed => ({ kind: 'nothing', trouble, piece });

/**
 * What a text means as a date. EDTF is taken as it is; words are read in English and Ukrainian, whatever the
 * interface speaks. Nothing is guessed: where a text can mean several dates, all of them come back with the question.
 */
export function readTyped(text: string, context: TypedContext): Typed {
  const typed = text.trim();
  if (typed === '') return nothing('empty');
  const { rest, zones } = splitZone(typed);
  const readings = zones.map((zone) => readIn(rest, typed, { ...context, zone }));
  if (readings.length === 0) return readIn(typed, typed, context);
  const whens = readings.flatMap((each) => (each.kind === 'understood' ? [each.when] : []));
  if (zones.length === 1 || whens.length < 2) return readings[0]!;
  return { kind: 'question', question: 'zone', readings: whens };
}

/** `typed` is the whole text, which becomes the phrase where it says more than the date. */
function readIn(text: string, typed: string, context: TypedContext): Typed {
  const { zone } = context;
  if (parseEdtf(text).ok)
    return offer({ ok: true, readings: [], question: null }, [{ edtf: text, zone, phrase: '' }]);
  const read = tokenize(text);
  if (!read.ok) return nothing('words', read.piece);
  const phrase = read.tokens.some(saysMore) ? typed : '';
  let failed: Trouble = 'words';
  for (const ends of endsOf(read.tokens)) {
    const resolved = readEnds(ends, context);
    const whens = resolved.ok ? resolved.readings.map((reading) => whenOf(reading, zone, phrase)) : [];
    const answer = resolved.ok ? offer(resolved, whens) : nothing(resolved.trouble);
    if (answer.kind !== 'nothing') return answer;
    // The first way to read it is the likeliest, and its trouble says the most.
    if (failed === 'words') failed = answer.trouble;
  }
  return nothing(failed, failed === 'words' ? text : '');
}

/** Words that are lost when only the date is kept. */
function saysMore(token: Token): boolean {
  return ['weekday', 'day', 'part', 'direction', 'unit', 'mid', 'midnight'].includes(token.is);
}

function whenOf({ start, end }: Reading, zone: string, phrase: string): When {
  const value: WhenExpression =
    end === null ? { kind: 'date', date: start as DateExpression } : { kind: 'interval', start, end };
  return { edtf: formatEdtf(value), zone, phrase };
}

/** Only dates that exist are offered; one that the clocks skip, or an end before its start, is trouble. */
function offer(resolved: Extract<Resolved, { ok: true }>, whens: readonly When[]): Typed {
  const good = whens.filter((when) => checkWhen(when).length === 0);
  const [first] = good;
  if (!first) return nothing(troubleOf(whens[0]));
  if (good.length === 1 && resolved.question === null)
    return twice(first) ?? { kind: 'understood', when: first };
  if (good.length === 1 && resolved.question === 'order') return { kind: 'understood', when: first };
  return { kind: 'question', question: resolved.question ?? 'found', readings: good };
}

function troubleOf(when: When | undefined): Trouble {
  const rule = when && checkWhen(when)[0]?.rule;
  if (rule === 'W8') return 'skipped';
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
