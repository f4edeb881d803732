import { expect, test } from 'vitest';
import { notSaved } from '#desk/not-saved';

function whyOf(code: string): string {
  const thrown = Object.assign(new Error(`${code}: the system’s words, write`), { code });
  return notSaved('/desk/gates.svg', thrown).message;
}

test('F92: a file that cannot be written is named, with why and what to do, in our words where we have some', () => {
  expect(whyOf('ENOSPC')).toBe(
    '/desk/gates.svg could not be written: the disk is full; make room on it and try again',
  );
  expect(whyOf('EACCES')).toContain('this user may not write there');
  expect(whyOf('EMFILE')).toBe('/desk/gates.svg could not be written: EMFILE: the system’s words, write');
});
