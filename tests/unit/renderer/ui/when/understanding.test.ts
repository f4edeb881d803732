import { expect, test } from 'vitest';
import { understandingOf } from '../../../../../src/renderer/src/ui/when/understanding';

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
  expect(understandingOf({ edtf, zone: KYIV, phrase: '' }, 'en-GB')).toEqual({
    said,
    meant,
    clocks: 'Europe/Kyiv, UTC+2',
  });
});

test('the words follow the timeline’s English, and the offset is that of the date', () => {
  const when = { edtf: '2022-07-06T18:30', zone: KYIV, phrase: '' };
  expect(understandingOf(when, 'en-US')).toMatchObject({
    said: 'July 6, 2022, 6:30 p.m.',
    clocks: 'Europe/Kyiv, UTC+3',
  });
});
