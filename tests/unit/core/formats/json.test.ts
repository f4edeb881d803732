import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issueText } from '#core/document/issue';
import { MAX_DEPTH, MAX_FILE, readJson } from '#core/formats/json';

function messageOf(text: string): string {
  const read = readJson(text);
  return read.ok ? 'read' : issueText(read.issue);
}

describe('JSON from strangers', () => {
  test.each([
    ['{\n  "a": 1,\n  b: 2\n}', 'line 3, column 3: expected a name in double quotes, found b'],
    ['{"a": 1,}', 'line 1, column 9: expected a name in double quotes, found }'],
    ['[1, 2,]', 'line 1, column 7: expected a value, found ]'],
    ['{"a" 1}', 'line 1, column 6: expected a colon, found 1'],
    ['[1 2]', 'line 1, column 4: expected a comma or the closing bracket, found 2'],
    ['{"a": [1, 2', 'line 1, column 12: the file ends too early; expected a comma or the closing bracket'],
    ['', 'line 1, column 1: the file ends too early; expected a value'],
    ['{"a": "one\ntwo"}', 'line 1, column 11: a line break or control character stands inside a text'],
    ['\r\n["ab', 'line 2, column 2: the text that begins here has no closing quotation mark'],
    ['["C:\\dir"]', 'line 1, column 5: a backslash here begins no escape that JSON knows'],
    ['{} x', 'line 1, column 4: expected nothing more, found x'],
    ["{'a': 1}", "line 1, column 2: expected a name in double quotes or }, found '"],
    ['[01]', 'line 1, column 3: expected a comma or the closing bracket, found 1'],
    ['[\u0000]', 'line 1, column 2: expected a value or ], found a character that does not show'],
  ])('J5: %j is refused with line and column', (text, message) => {
    expect(messageOf(text)).toContain(message);
  });

  test('J5: whatever JSON.parse refuses is given a place inside the text', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '{', ']', ',', '\\', '\u0001'))
      .map(([json, at, mark]) => json.slice(0, at % (json.length + 1)) + mark);
    fc.assert(
      fc.property(fc.oneof(broken, fc.string()), (text) => {
        const read = readJson(text);
        if (read.ok) return;
        expect(issueText(read.issue)).toMatch(/^line \d+, column \d+: \S/);
        expect(issueText(read.issue)).not.toContain('the text is not JSON');
      }),
      { numRuns: 500 },
    );
  });

  test('J5: what JSON.parse takes is read to the same value', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  test('J2: nesting is limited, however deep it goes', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(messageOf(nested(MAX_DEPTH))).toBe('read');
    expect(messageOf(nested(MAX_DEPTH + 2))).toContain('nested deeper');
    expect(messageOf(nested(200_000))).toContain('nested deeper');
    expect(messageOf('['.repeat(200_000))).toContain('ends too early');
  });

  test('J2: a file that is too large is refused before it is read', () => {
    expect(messageOf('['.padEnd(MAX_FILE + 1))).toContain('too large');
  });

  test('J6: a byte order mark and a wrapper of JavaScript are dropped', () => {
    for (const text of [
      '\uFEFF{"a":1}',
      'var timeline_json = {"a":1};\n',
      'window.data={"a":1}',
      '\uFEFFconst x = {"a":1} ;',
    ])
      expect(readJson(text)).toEqual({ ok: true, value: { a: 1 } });
  });

  test('J6: a wrapper does not shift the place of an error', () => {
    expect(messageOf('\nvar x = {\n  "a": oops };')).toContain('line 3, column 8');
  });
});
