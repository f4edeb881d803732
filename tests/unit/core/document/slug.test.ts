import { describe, expect, it } from 'vitest';
import { slugOf } from '#core/document/slug';

describe('slugOf', () => {
  it.each([
    ['Ukraine, 5 and 6 March 2022', 'ukraine-5-and-6-march-2022'],
    ['  --  ', 'timeline'],
    ['', 'timeline'],
    ['Україна: її хроніка', 'україна-її-хроніка'],
    ['Café in Zürich', 'café-in-zürich'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a\u0000b<c>', 'a-b-c'],
  ])('makes of "%s" the name %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('never cuts a letter in half', () => {
    expect(slugOf(`${'a'.repeat(79)}𐐷`)).toBe('a'.repeat(79));
  });

  it('cuts a long title without a dash at its end', () => {
    expect(slugOf(`${'word '.repeat(40)}`)).toBe('word-'.repeat(16).slice(0, -1));
  });
});
