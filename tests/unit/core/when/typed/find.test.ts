import { expect, test } from 'vitest';
import { findTyped } from '#core/when/typed/find';
import type { TypedContext } from '#core/when/typed/types';

const MONDAY: TypedContext = { reference: '2022-03-07', zone: 'Europe/Kyiv', previous: null };
const found = (text: string) => {
  const typed = findTyped(text, MONDAY);
  return typed.kind === 'question' ? [typed.question, ...typed.readings.map(({ edtf }) => edtf)] : typed;
};

test('Q10: dates inside a longer text are offered, never taken, with the precision of their words', () => {
  expect(found('the mayor said late Sunday that eight people died')).toEqual(['found', '2022-03-06Tlate']);
  expect(found('agreed on Saturday, failed on Sunday')).toEqual(['found', '2022-03-05', '2022-03-06']);
  expect(found('міський голова сказав 5 березня про обстріл')).toEqual(['found', '2022-03-05']);
});

test('Q10: what chrono guesses and our grammar does not read is not offered', () => {
  expect(found('shelling for several days')).toMatchObject({ kind: 'nothing', trouble: 'words' });
  expect(found('an 11-hour ceasefire')).toMatchObject({ kind: 'nothing', trouble: 'words' });
  expect(found('x'.repeat(5000))).toMatchObject({ kind: 'nothing' });
});
