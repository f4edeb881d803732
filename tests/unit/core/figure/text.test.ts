import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, wrapAtMost, wrapText } from '#core/figure/text';
import { fakeMetrics } from './fake-metrics';

const font = { family: 'Fira Sans', weight: 400, style: 'normal', size: 10 } as const;
/** Ten px type is five px a character here. */
const wrap = (text: string, chars: number, options: { balance?: boolean; maxChars?: number } = {}) =>
  wrapText(text, font, fakeMetrics, { maxWidth: chars * 5, ...options });

describe('cleanText', () => {
  it('keeps one space for each run of white space and drops what has no shape', () => {
    expect(cleanText('  a\t\n b\u0000c\u202Ed\u2066e\uD800f ')).toBe('a bcdef');
  });
  it('keeps letters of every script and joined emoji whole', () => {
    expect(cleanText('Їжак é 👩‍🚒')).toBe('Їжак é 👩‍🚒');
  });
});

describe('wrapText', () => {
  it('gives no line for an empty text', () => {
    expect(wrap(' \n ', 20)).toEqual([]);
  });
  it('F7: keeps a number with the word behind it, and lets a year go', () => {
    expect(wrap('about the 95 % of it', 12)).toEqual(['about the', '95 % of it']);
    expect(wrap('it was in 2022 Russia went', 15)).toEqual(['it was in 2022', 'Russia went']);
  });
  it('F7: leaves no single word on the last line where two lines allow it', () => {
    expect(wrap('one two three four five sixsix', 24)).toEqual(['one two three four', 'five sixsix']);
  });
  it('makes lines about equally long when asked', () => {
    expect(wrap('aaaa bbbb cccc dddd eeee ffff', 24, { balance: true })).toEqual([
      'aaaa bbbb cccc',
      'dddd eeee ffff',
    ]);
  });
  it('F7: breaks a word only where no line can hold it, and keeps marks with their letter', () => {
    expect(wrap('abcdefghij', 6)).toEqual(['abc-', 'defg-', 'hij']);
    expect(wrap('1234567890', 4).join('')).toBe('1234567890');
    expect(wrap('字'.repeat(10), 4).join('')).toBe('字'.repeat(10));
    expect(wrap('Донаудампфшиффарт', 9)).toEqual(['Донауд-', 'ампфш-', 'иффарт']);
    expect(wrap('e\u0301e\u0301e\u0301', 4).every((line) => /^(?:e\u0301)+-?$/.test(line))).toBe(true);
  });
  it('never exceeds the width or the count of characters, and adds nothing but hyphens', () => {
    const text = fc
      .array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 20 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 60 }), fc.boolean(), (value, chars, balance) => {
        const lines = wrap(value, chars, { balance, maxChars: chars });
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(chars);
        const bare = (set: string) => set.replaceAll(/[ -]/g, '');
        expect(bare(lines.join(''))).toBe(bare(cleanText(value)));
      }),
    );
  });
});

describe('wrapAtMost', () => {
  const options = { maxWidth: 60 };
  it('shows whole sentences where they fit', () => {
    expect(wrapAtMost('One two. Three four five six seven.', 1, font, fakeMetrics, options)).toEqual([
      'One two.',
    ]);
  });
  it('else ends in an ellipsis, within the width', () => {
    const lines = wrapAtMost('one two three four five six seven', 2, font, fakeMetrics, options);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(fakeMetrics.width(line, font)).toBeLessThanOrEqual(60);
  });
});
