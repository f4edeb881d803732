import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, readCellDate } from '#core/formats/table/cell-date';
import { checkWhen } from '#core/when/check';
import { KYIV } from '../../../../helpers/documents';

const CONTEXT = { zone: KYIV, reference: '' };
const read = (text: string, reference = '') => readCellDate(text, { ...CONTEXT, reference });
const when = (edtf: string, phrase = '') => ({ edtf, zone: KYIV, phrase });

test.each([
  ['2022-03-05', '2022-03-05'],
  ['2022-03~', '2022-03~'],
  ['2022-03-05/..', '2022-03-05/..'],
  ['2022-03-06Tlate', '2022-03-06Tlate'],
  ['2022', '2022'],
  ['2022-03-05 11:00', '2022-03-05T11:00'],
  ['2022-03-05 11:00:00', '2022-03-05T11:00'],
  ['2022-03-05T11:00:30', '2022-03-05T11:00:30'],
  ['2022-03-05T09:00:00Z', '2022-03-05T11:00'],
  ['2022-03-05T09:00:00.000+00:00', '2022-03-05T11:00'],
  ['2022/3/5', '2022-03-05'],
  ['2022/03', '2022-03'],
  ['25.3.2022', '2022-03-25'],
  ['3/25/2022 9:05', '2022-03-25T09:05'],
  ['5.5.2022', '2022-05-05'],
  ['5.3.2022 11:00:00', '2022-03-05T11:00'],
  ['2022-3-5', '2022-03-05'],
  ['about 5 March 2022', '2022-03-05~'],
  ['5–6 March 2022', '2022-03-05/2022-03-06'],
  ['03/2022', '2022-03'],
] as const)('K9: the cell %s is %s', (cell, edtf) => {
  expect(read(cell)).toEqual({ kind: 'date', when: when(edtf) });
});

test('K9: a date in words is counted from the reference day, and keeps its words', () => {
  expect(read('late Sunday', '2022-03-09')).toEqual({
    kind: 'date',
    when: when('2022-03-06Tlate', 'late Sunday'),
  });
  expect(read('5 March 11:00', '2022-03-09')).toEqual({ kind: 'date', when: when('2022-03-05T11:00') });
});

test('K9: a cell that both orders can read says so', () => {
  const either = read('5/3/2022 11:00');
  const [dayFirst, monthFirst] = [when('2022-03-05T11:00'), when('2022-05-03T11:00')];
  expect(either).toEqual({ kind: 'either', dayFirst, monthFirst });
  expect(inOrder(either, null)).toBeNull();
  expect(inOrder(either, 'month-first')).toEqual(monthFirst);
});

test.each([
  ['', 'bad-date'],
  ['Irpin', 'bad-date'],
  ['31.2.2022', 'bad-date'],
  ['12', 'bad-date'],
  ['2022-03-27 03:30', 'bad-date'],
  ['2022-13-05', 'bad-date'],
  ['Sunday', 'needs-day'],
  ['5 March', 'needs-day'],
  ['5/3/22', 'unclear'],
  ['2022-03-09/2022-03-05', 'bad-order'],
] as const)('K9: the cell “%s” is no date: %s', (cell, why) => {
  expect(read(cell)).toEqual({ kind: 'none', why });
});

test('K9: whatever is read can be written into a document', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-./: T') }), (cell) => {
      const found = read(cell, '2022-03-09');
      for (const order of ['day-first', 'month-first'] as const) {
        const date = inOrder(found, order);
        if (date) expect(checkWhen(date)).toEqual([]);
      }
    }),
  );
});
