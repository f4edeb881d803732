import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainLine, plainText } from '#core/formats/plain-text';

describe('HTML to plain text', () => {
  test.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['One<br/>Two<br>Three', 'One\nTwo\nThree'],
    ['<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
    ['a  <b>bold</b>\n   word', 'a bold word'],
    ['Fish &amp; chips &lt;b&gt; &#8212;&nbsp;&eacute;', 'Fish & chips <b> —\u00a0é'],
    ['5 < 6 & 7 > 3', '5 < 6 & 7 > 3'],
    ['two\n\nparagraphs', 'two\n\nparagraphs'],
    ['<a href="https://example.org">words</a>', 'words (https://example.org)'],
    ['<a href="https://example.org">https://example.org</a>', 'https://example.org'],
    ['<a href="javascript:alert(1)">words</a>', 'words'],
    ['<style>p{}</style>x<script>y</script>', 'x'],
    ['<p>never closed <i>at all', 'never closed at all'],
    ['<!-- note -->x', 'x'],
    ['a\u0000b\u0007', 'ab'],
    ['a   b \t\n\t c', 'a b\nc'],
  ])('J9: %j is %j', (html, text) => {
    expect(plainText(html).text).toBe(text);
  });

  test('J9: pictures and films are named as dropped', () => {
    expect(plainText('<img src=x><iframe></iframe><img>').dropped).toEqual(['img', 'iframe']);
  });

  test('a line has no line breaks and no addresses', () => {
    expect(plainLine('<h1>One</h1><p>two <a href="https://example.org">three</a></p>').text).toBe(
      'One two three',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (html) => {
        expect(plainLine(html).text).not.toMatch(/[\r\n]/);
      }),
    );
  });

  test('J10: runs of a million blanks do not stall it', () => {
    for (const blank of [' ', '\t', '\u00a0', '\u2003', '\n', '<', '<p>']) {
      const { text } = plainLine(`a${blank.repeat(1_000_000 / blank.length)}b`);
      expect(text.startsWith('a')).toBe(true);
    }
  });
});
