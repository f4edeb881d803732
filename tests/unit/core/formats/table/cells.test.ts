import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCells, writeCells } from '#core/formats/table/cells';

const separators = fc.constantFrom('\t' as const, ',' as const, ';' as const);
const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', '\n', '\r', '\t', ',', ';', 'a') }),
);
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });

test('K8: a table that is written is read back to the same cells', () => {
  fc.assert(
    fc.property(rows, separators, (table, separator) => {
      expect(readCells(writeCells(table, separator), separator)).toEqual(table);
    }),
  );
});

test('K8: any text at all is a table', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), separators, (text, mark) => void readCells(text, mark)),
  );
});

test('K8: quoted cells keep line breaks and quotation marks; a mark that opens no cell is one', () => {
  expect(readCells('a\t"two\nlines"\t"say ""no"""\r\n"Go home," he said\tb', '\t')).toEqual([
    ['a', 'two\nlines', 'say "no"'],
    ['"Go home," he said', 'b'],
  ]);
  expect(readCells('\uFEFFa,b\n\nc,', ',')).toEqual([['a', 'b'], [''], ['c', '']]);
  expect(readCells('"never closed\nx', ',')).toEqual([['"never closed'], ['x']]);
  expect(readCells('', ',')).toEqual([]);
});
