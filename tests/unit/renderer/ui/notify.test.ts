import { expect, onTestFinished, test } from 'vitest';
import { DeskError } from '#contract/errors';
import { errorWords } from '../../../../src/renderer/src/ui/notify';
import { chooseWords } from '../../../../src/renderer/src/ui/words/words';

test('U1: why something failed is said in the language of the interface', () => {
  onTestFinished(() => chooseWords('en'));
  const held = new DeskError('library-unavailable', {
    key: 'library-unavailable',
    path: 'Library.sqlite',
    why: { key: 'held-by-other' },
  });
  const said = 'another program holds it; close that program and try again.';
  expect(held.message).toBe(`Library.sqlite: ${said}`);
  expect(errorWords(held)).toEqual({
    title: 'The library cannot be written',
    detail: `Library.sqlite: ${said}`,
  });
  chooseWords('uk');
  expect(errorWords(held)).toEqual({
    title: 'У бібліотеку не можна записати',
    detail: 'Library.sqlite: його тримає інша програма; закрийте її та спробуйте ще раз.',
  });
  expect(errorWords(new DeskError('nothing-to-undo', { key: 'nothing-to-undo' })).detail).toBe(
    'Немає чого скасовувати',
  );
});
