import { expect, test } from 'vitest';
import type { DateStyle } from '#core/when/words/styled';
import { wordWhen } from '#core/when/words/wording';

const said = (edtf: string, style: Partial<DateStyle>, language = 'en-GB') =>
  wordWhen({ edtf }, { language, style: { form: 'language', clock: 'language', ...style } });

test.each([
  ['long', '6 March 2022', '5–6 March 2022', 'March 2022'],
  ['short', '6 Mar 2022', '5–6 Mar 2022', 'Mar 2022'],
  ['ap', 'March 6, 2022', 'March 5–6, 2022', 'March 2022'],
] as const)('F64: a house style words English dates as %s', (form, day, days, month) => {
  for (const language of ['en-GB', 'en-US', 'en']) {
    expect(said('2022-03-06', { form }, language)).toBe(day);
    expect(said('2022-03-05/2022-03-06', { form }, language)).toBe(days);
    expect(said('2022-03', { form }, language)).toBe(month);
  }
});

test.each([
  ['12', '6:30 p.m.', 'noon', 'midnight', '9 a.m.'],
  ['24', '18:30', '12:00', '00:00', '09:00'],
] as const)(
  'F64: a house style tells English time by %s hours',
  (clock, evening, noon, midnight, morning) => {
    for (const language of ['en-GB', 'en-US']) {
      const time = (hour: string) => said(`2022-03-06T${hour}`, { form: 'long', clock }, language);
      expect(time('18:30')).toContain(evening);
      expect(time('12:00')).toContain(noon);
      expect(time('00:00')).toContain(midnight);
      expect(time('09:00')).toContain(morning);
    }
  },
);

test('F64: other languages keep their own way', () => {
  for (const language of ['uk', 'de', 'fr', 'es', 'ar'])
    for (const edtf of ['2022-03-06', '2022-03-06T18:30', '2022-03-05/2022-03-06'])
      expect(said(edtf, { form: 'ap', clock: '12' }, language)).toBe(wordWhen({ edtf }, { language }));
});

test('F64: what a style leaves to the language is as the language has it', () => {
  for (const language of ['en-GB', 'en-US'])
    expect(said('2022-02-06T18:30', {}, language)).toBe(wordWhen({ edtf: '2022-02-06T18:30' }, { language }));
});
