/** Typed text as a row of tokens: numbers in the shapes that dates have, phrases of the lexicon, signs. */
import type { ClockTime } from '../types';
import { meaningOf, PHRASE } from './lexicon/index';
import type { Meaning, Plain } from './lexicon/meaning';

export type Token =
  | Meaning
  /** A date as ISO 8601 writes it, of any length. */
  | { readonly is: 'iso'; readonly text: string }
  /** 5/3, 5.3.2022, 5-3-22: two or three numbers and what stands between them. */
  | {
      readonly is: 'numeric';
      readonly parts: readonly number[];
      readonly sign: string;
      readonly digits: number;
    }
  | { readonly is: 'clock-time'; readonly time: ClockTime }
  /** 1914-18, 2021/22. */
  | { readonly is: 'years'; readonly from: number; readonly to: number }
  /** Four digits that can be a year or, with a zero in front, only a time. */
  | { readonly is: 'four'; readonly text: string }
  /** A number that is read as an hour. */
  | { readonly is: 'hour'; readonly value: number }
  | { readonly is: 'decade'; readonly year: number }
  | { readonly is: 'roman'; readonly value: number }
  | { readonly is: 'dash' | 'question' };

export type Tokens =
  { readonly ok: true; readonly tokens: readonly Token[] } | { readonly ok: false; readonly piece: string };

type Read = (found: RegExpExecArray) => Token | null;

const num = (text: string | undefined) => Number(text);

/** Shapes of numbers, the longest first; each reads at one place. */
const SHAPES: readonly (readonly [RegExp, Read])[] = [
  [/(\d{4})([./]?)(\d{2}|(?<=[./])\d)\2(\d{2}|(?<=[./])\d)(?![\d])/y, ([, y, , m, d]) => iso(y, m, d)],
  [/(\d{2})(\d{2})[-–/](\d{2})(?![\d-])/y, ([, c, from, to]) => years(num(c), num(from), num(to))],
  [/(\d{2})(\d{2})\s*(?:hours|hrs|h)(?!\p{L})/uy, ([, h, m]) => ({ is: 'clock-time', time: clock(h, m) })],
  [
    /\d{4}-\d{2}(?:-\d{2})?(?:t\d{2}:\d{2}(?::\d{2})?)?(?![\d-])/y,
    ([text]) => ({ is: 'iso', text: text.toUpperCase() }),
  ],
  [/(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)/y, ([, h, m, s]) => ({ is: 'clock-time', time: clock(h, m, s) })],
  [/(\d{1,2})h(\d{2})?(?!\w)/y, ([, h, m = '0']) => ({ is: 'clock-time', time: clock(h, m) })],
  [/(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y, numeric],
  [/(\d{1,2})([./])(\d{1,2})(?![\d/])/y, numeric],
  [/(\d{3}0)(?:'?s|[-‑]?(?:ті|х|і|е|их))(?!\p{L})/uy, ([, year]) => ({ is: 'decade', year: num(year) })],
  [/(\d{4})(?:[-‑](?:го|му|й)(?!\p{L}))?(?!\d)/uy, ([, text = '']) => ({ is: 'four', text })],
  [
    /(\d{1,2})(?:st|nd|rd|th|[-‑](?:го|е|те|та|ше|ге|й|ій|ї|а|ого)|\s+числа)(?!\p{L})/uy,
    ([, value]) => ({ is: 'ordinal', value: num(value) }),
  ],
  [/\d{1,3}(?!\d)/y, ([text]) => ({ is: 'number', value: num(text), digits: text.length })],
  [/[xvi]+(?=\s+(?:ст\.|століт|century))/y, ([text]) => ({ is: 'roman', value: roman(text) })],
  [/[-‐‑‒–—]+/y, () => ({ is: 'dash' })],
  [/\?|\(\?\)/y, () => ({ is: 'question' })],
  [/~/y, () => ({ is: 'about' })],
];

const BLANK = /[\s,;()]+/y;

/** Reads a text from its start; `piece` is the first word that means nothing in a date. */
export function tokenize(typed: string): Tokens {
  const text = typed
    .toLowerCase()
    .replaceAll(/[ʼ'`](?=\p{L})/gu, '’')
    .replaceAll('o’clock', "o'clock");
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const blank = matchAt(BLANK, text, at);
    if (blank) {
      at += blank[0].length;
      continue;
    }
    const next = readShape(text, at) ?? readPhrase(text, at);
    if (!next) return { ok: false, piece: /^[\p{L}\d’.-]+|./u.exec(text.slice(at))?.[0] ?? '' };
    if (!(next.token.is === 'noise')) tokens.push(next.token);
    at += next.length;
  }
  return { ok: true, tokens };
}

interface Next {
  readonly token: Token;
  readonly length: number;
}

function readShape(text: string, at: number): Next | null {
  for (const [shape, read] of SHAPES) {
    const found = matchAt(shape, text, at);
    const token = found && read(found);
    if (found && token) return { token, length: found[0].length };
  }
  return null;
}

function readPhrase(text: string, at: number): Next | null {
  const found = matchAt(PHRASE, text, at);
  const token = found && meaningOf(found[0]);
  return found && token ? { token, length: found[0].length } : null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function numeric([, a, sign = '', b, c]: RegExpExecArray): Token {
  const parts = [a, b, ...(c === undefined ? [] : [c])].map(num);
  return { is: 'numeric', parts, sign, digits: c?.length ?? 0 };
}

const iso = (y = '', m = '', d = ''): Token => ({
  is: 'iso',
  text: [y, m.padStart(2, '0'), d.padStart(2, '0')].join('-'),
});

/** Two more digits are a later year of the same century; else they are no year. */
function years(century: number, from: number, to: number): Token | null {
  return to > from && to > 12 ? { is: 'years', from: century * 100 + from, to: century * 100 + to } : null;
}

function clock(hour?: string, minute?: string, second?: string): ClockTime {
  return { hour: num(hour), minute: num(minute), ...(second !== undefined && { second: num(second) }) };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function roman(text: string): number {
  const values = [...text].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

export const isPlain = (token: Token | undefined, ...kinds: readonly Plain[]): boolean =>
  token !== undefined && (kinds as readonly string[]).includes(token.is);
