import { expect, test } from 'vitest';
import { planEdition } from '#desk/editions/plan';
import { asEdition, FIRST_CHOICE } from '../../../../src/renderer/src/features/export/run-export';
import { formatName, sizeId, sizeProblem } from '../../../../src/renderer/src/features/export/size-text';
import { timelineOf } from '../../../helpers/documents';

test('F40: a size is read as people write it', () => {
  expect(['85 mm', '1200 × 630', '85,5MM', ' 1200x630px', 'web'].map(sizeId)).toEqual([
    '85mm',
    '1200x630',
    '85.5mm',
    '1200x630',
    'web',
  ]);
  expect(sizeProblem('3.5 in')).toBe(null);
  expect(sizeProblem('99999')).toBe('A side of 99999 px is too large; give 120 to 10000 px');
  for (const text of ['', 'wide', '12 yards', '1200x', '-3mm'])
    expect(sizeProblem(text)).toMatch(/^Give a width or width and height/);
});

test('a format is called by its name, and one that is none by its id', () => {
  expect(['phone', '85mm', '1200x630', 'huge'].map(formatName)).toEqual([
    'Phone 360',
    '85 mm',
    '1200 × 630 px',
    'huge',
  ]);
});

test('one figure is the edition of one format', () => {
  const edition = asEdition({ ...FIRST_CHOICE, files: ['svg', 'txt'], lang: 'uk' });
  expect(planEdition(timelineOf(), edition).map(({ name }) => name)).toEqual([
    expect.stringMatching(/-web-uk\.svg$/),
    expect.stringMatching(/-uk\.txt$/),
  ]);
});
