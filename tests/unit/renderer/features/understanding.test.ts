import { expect, test } from 'vitest';
import { understand } from '../../../../src/renderer/src/features/inspector/understanding';

const KYIV = 'Europe/Kyiv';

test.each([
  ['2022-03-06', '6 March 2022', 'Within Sun 6 March 2022 00:00 – 24:00'],
  ['2022-03-06T18:30', '6 March 2022, 18:30', 'Exactly Sun 6 March 2022 18:30'],
  ['2022-03-06Tevening', '6 March 2022, evening', 'Within Sun 6 March 2022 18:00 – 22:00'],
  ['2022-03-06Tlate', 'Late 6 March 2022', 'Within Sun 6 March 2022 20:00 – 24:00'],
  ['2022-03-05/2022-03-06', '5–6 March 2022', 'Within Sat 5 March 2022 00:00 – Sun 6 March 2022 24:00'],
  ['2022-03-05/..', 'From 5 March 2022', 'From Sat 5 March 2022 00:00, goes on'],
  ['2022-03-05/', 'From 5 March 2022', 'From Sat 5 March 2022 00:00, end not known'],
  ['../2022-03-06', 'Until 6 March 2022', 'Up to Sun 6 March 2022 24:00, start open'],
  ['2022-03-06~', 'About 6 March 2022', 'Within Sun 6 March 2022 00:00 – 24:00, approximate'],
  ['2022-03-06%', 'About 6 March 2022 (?)', 'Within Sun 6 March 2022 00:00 – 24:00, approximate, uncertain'],
])('%s is said as "%s" and means "%s"', (edtf, said, meant) => {
  expect(understand(edtf, KYIV, 'en-GB')).toEqual({ ok: true, said, meant });
});

test('the words follow the timeline’s English', () => {
  expect(understand('2022-03-06T18:30', KYIV, 'en-US')).toMatchObject({ said: 'March 6, 2022, 6:30 p.m.' });
});

test('everything that is wrong is said at once', () => {
  const understood = understand('6 March', 'Nowhere', 'en-GB');
  expect(understood.ok).toBe(false);
  expect(!understood.ok && understood.problems).toHaveLength(2);
});

test('a time that the zone skips is refused where it is typed', () => {
  expect(understand('2022-03-27T03:30', KYIV, 'en-GB')).toMatchObject({
    ok: false,
    problems: [expect.stringContaining('clocks go forward')],
  });
});
