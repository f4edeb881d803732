import { expect, test } from 'vitest';
import { cutText } from '#core/document/cut';

test('a cut never leaves half a character', () => {
  expect(cutText('ab😀', 3)).toBe('ab');
  expect(cutText('ab😀', 4)).toBe('ab😀');
  expect(cutText('abc', 2)).toBe('ab');
  expect(cutText('abc', 0)).toBe('');
});
