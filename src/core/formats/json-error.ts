/**
 * Finds the first place where a text is not JSON (RFC 8259). Engines word their own errors differently and
 * some give no place at all, so a text that JSON.parse refused is walked once more, without recursion.
 */
import type { Wanted } from '../sentences/en/files';
import type { Said } from '../sentences/said';

export interface JsonError {
  /** Both from 1; the column counts UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** What is wrong there. */
  readonly fault: Said;
}

const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

class Fault extends Error {
  constructor(
    readonly offset: number,
    readonly says: Said,
  ) {
    super(says.key);
  }
}

/** The first error of a text that is known not to be JSON. */
export function findJsonError(text: string): JsonError {
  try {
    walk(text);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { ...placeOf(text, fault.offset), fault: fault.says };
  }
  return { line: 1, column: 1, fault: { key: 'json-none' } };
}

/** Line and column of an offset, both from 1. */
function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function walk(text: string): void {
  const open: ('{' | '[')[] = [];
  let expected: Wanted = 'value';
  for (let at = skipSpace(text, 0); ; at = skipSpace(text, at)) {
    const character = text[at];
    if (character === undefined) {
      if (expected === 'end') return;
      throw new Fault(at, { key: 'json-ends', wanted: expected });
    }
    if (closes(character, open.at(-1), expected)) {
      open.pop();
      expected = open.length ? 'comma' : 'end';
      at += 1;
    } else if (expected === 'comma' && character === ',') {
      expected = open.at(-1) === '{' ? 'key' : 'value';
      at += 1;
    } else if (expected === 'colon' && character === ':') {
      expected = 'value';
      at += 1;
    } else if (expected.endsWith('key') && character === '"') {
      expected = 'colon';
      at = skipString(text, at);
    } else if (expected.endsWith('value') && (character === '{' || character === '[')) {
      open.push(character);
      expected = character === '{' ? 'first key' : 'first value';
      at += 1;
    } else if (expected.endsWith('value')) {
      at = skipScalar(text, at, expected);
      expected = open.length ? 'comma' : 'end';
    } else throw unexpected(text, at, expected);
  }
}

function closes(character: string, open: '{' | '[' | undefined, expected: Wanted): boolean {
  if (expected !== 'comma' && !expected.startsWith('first')) return false;
  return (character === '}' && open === '{') || (character === ']' && open === '[');
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++;
  return at;
}

function skipScalar(text: string, at: number, expected: Wanted): number {
  if (text[at] === '"') return skipString(text, at);
  LITERAL.lastIndex = at;
  const literal = LITERAL.exec(text)?.[0];
  if (!literal) throw unexpected(text, at, expected);
  return at + literal.length;
}

function skipString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === '"') return at + 1;
    if (character === '\\') {
      if (!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(at, at + 6)))
        throw new Fault(at, { key: 'json-escape' });
      at += 1;
    } else if (text.charCodeAt(at) < 0x20) throw new Fault(at, { key: 'json-control' });
  }
  throw new Fault(start, { key: 'json-unclosed' });
}

/** A character that does not show is not given. */
function unexpected(text: string, at: number, wanted: Wanted): Fault {
  const found = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const shown = /[\p{C}\p{Z}\uFFFD]/u.test(found) ? '' : found;
  return new Fault(at, { key: 'json-expected', wanted, found: shown });
}
