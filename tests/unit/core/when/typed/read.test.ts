import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWhen } from '#core/when/check';
import { parseEdtf } from '#core/when/parse';
import { readTyped } from '#core/when/typed/read';
import { wordWhen } from '#core/when/words/wording';
import { at, MONDAY, NOWHERE, said, table } from '../../../../helpers/typed-dates';

describe('Q2: what can mean several dates is asked', () => {
  test('two digits beside a month are a year only when one says so', () => {
    expect(said(readTyped('32 March', MONDAY))).toBe('year? 1932-03 2032-03');
    expect(said(readTyped('5.3.22', MONDAY))).toBe('2022-03-05');
  });

  test.each(
    table(`
      05/03/2022 → order? 2022-03-05 2022-05-03
      5/3 → order? 2022-03-05 2022-05-03
      3/5/91 → order? 1991-05-03 2091-05-03 1991-03-05 2091-03-05
      Sunday at 9 → hour? 2022-03-06T09:00 2022-03-06T21:00
      midnight on Sunday → midnight? 2022-03-06T00:00 2022-03-07T00:00
      this Sunday → direction? 2022-03-06 2022-03-13
      early March → rough? 2022-03-01~/2022-03-10~ 2022-03
      mid-March 2022 → rough? 2022-03-11~/2022-03-20~ 2022-03
      late 2022 → rough? 2022-09~/2022-12~ 2022
      end of March → rough? 2022-03-21~/2022-03-31~ 2022-03
      beginning of March → rough? 2022-03-01~/2022-03-10~ 2022-03
      наприкінці березня → rough? 2022-03-21~/2022-03-31~ 2022-03
      early 1990s → rough? 1990~/1993~ 199X
      late 19th century → rough? 1870~/1899~ 18XX
      the week of 9 March → rough? 2022-03-07~/2022-03-13~
      the week ending 6 March → rough? 2022-02-28~/2022-03-06~
      late last week → rough? 2022-03-03~/2022-03-06~
      over the weekend → rough? 2022-03-05~/2022-03-06~
      this weekend → direction? 2022-03-05~/2022-03-06~ 2022-03-12~/2022-03-13~
      10pm-2am Saturday → night? 2022-03-05T22:00/2022-03-06T02:00 2022-03-04T22:00/2022-03-05T02:00
      overnight Sunday → night? 2022-03-05Tlate/2022-03-06Tearly 2022-03-06Tearly 2022-03-06Tlate/2022-03-07Tearly
      the night of 5/6 March → night? 2022-03-05Tlate/2022-03-06Tearly 2022-03-06Tearly 2022-03-05Tlate
      Saturday night into Sunday → night? 2022-03-05Tlate/2022-03-06Tearly 2022-03-06Tearly 2022-03-05Tlate
      у ніч на 6 березня → night? 2022-03-05Tlate/2022-03-06Tearly 2022-03-06Tearly 2022-03-05Tlate
      у ніч з 5 на 6 березня → night? 2022-03-05Tlate/2022-03-06Tearly 2022-03-06Tearly 2022-03-05Tlate
      вночі 6 березня → night? 2022-03-06Tearly 2022-03-06Tlate
      5 березня о 12 ночі → midnight? 2022-03-05T00:00 2022-03-06T00:00
      Sunday 5 March → weekday? 2022-03-05 2022-03-06 2023-03-05
      next summer → year? 2022-22 2023-22
      6 September → year? 2021-09-06 2022-09-06
      5 or 6 March → meaning? 2022-03-05 2022-03-06 2022-03-05/2022-03-06
      5 and 9 March → meaning? 2022-03-05 2022-03-09 2022-03-05/2022-03-09
      з 9 до 16 → meaning? 2022-02-09/2022-02-16 2022-03-07T09:00/2022-03-07T16:00
      9 → meaning? 2022-02-09 2022-03-07T09:00 2022-03-07T21:00
      around 11 on Saturday → hour? 2022-03-05T11:00~ 2022-03-05T23:00~
      6 March 1100 → meaning? 1100-03-06 2022-03-06T11:00
      0930 → meaning? 0930 2022-03-07T09:30
      2014-22 → meaning? 2014-22 2014/2022
      from 11:00 to 21:00 → day? 2022-03-07T11:00/2022-03-07T21:00
      last week → rough? 2022-02-28~/2022-03-06~
      11:00 → day? 2022-03-07T11:00
      30 October 2022 03:30 → hour-twice? 2022-10-30T03:30+03:00 2022-10-30T03:30+02:00
    `),
  )('%s → %s', (text, expected) => expect(said(readTyped(text, MONDAY))).toBe(expected));

  test('Q3: a weekday without a reference day is asked, counted from the date that stands there', () => {
    expect(said(readTyped('Sunday', NOWHERE))).toBe('! reference');
    const previous = at('2022-03-08');
    expect(said(readTyped('Sunday', { ...NOWHERE, previous }))).toBe('reference? 2022-03-06 2022-03-13');
    expect(said(readTyped('yesterday', { ...NOWHERE, previous }))).toBe('reference? 2022-03-07');
  });
});

test('Q4: what is left out is taken from the date that stands there', () => {
  const previous = at('2014-05-02T10:00');
  const read = (text: string) => said(readTyped(text, { ...MONDAY, previous }));
  expect(read('11:00')).toBe('2014-05-02T11:00');
  expect(read('the 6th')).toBe('2014-05-06');
  expect(read('5 March')).toBe('2014-03-05');
  expect(read('evening')).toBe('2014-05-02Tevening');
  expect(read('two days later')).toBe('2014-05-04');
  expect(read('the next day')).toBe('2014-05-03');
  expect(read('the day before')).toBe('2014-05-01');
  expect(read('two hours later')).toBe('2014-05-02T12:00');
  // The nearest is not the year that stands there.
  expect(said(readTyped('28 December', { ...MONDAY, previous: at('2014-01-03') }))).toBe(
    'year? 2013-12-28 2014-12-28',
  );
  expect(read('Sunday')).toBe('2022-03-06');
});

test('Q5: a zone that is named is the zone of the date; an abbreviation of several is asked', () => {
  const previous = at('2022-03-05', 'Europe/London');
  const read = (text: string) => readTyped(text, { ...MONDAY, zone: 'Europe/London', previous });
  for (const [text, zone, edtf] of [
    ['09:00 Kyiv', 'Europe/Kyiv', '2022-03-05T09:00'],
    ['5 March 09:00 Moscow time', 'Europe/Moscow', '2022-03-05T09:00'],
    ['5 March 0700 GMT', 'UTC', '2022-03-05T07:00'],
    ['5 March 2022 09:00 (Asia/Tokyo)', 'Asia/Tokyo', '2022-03-05T09:00'],
    ['5 березня 09:00 за Києвом', 'Europe/Kyiv', '2022-03-05T09:00'],
    ['5 March 1100 GMT', 'UTC', '2022-03-05T11:00'],
    ['0700 GMT on Saturday', 'UTC', '2022-03-05T07:00'],
    ['11:00 EET, 5 March', 'Europe/Kyiv', '2022-03-05T11:00'],
    ['5pm ET Sunday', 'America/New_York', '2022-03-06T17:00'],
    ['5 March 2022 Kyiv', 'Europe/Kyiv', '2022-03-05'],
    ['2022-03-05T09:00Z', 'UTC', '2022-03-05T09:00'],
  ] as const)
    expect(read(text), text).toMatchObject({ kind: 'understood', when: { edtf, zone } });
  const asked = read('5 March 09:00 IST');
  expect(asked).toMatchObject({ kind: 'question', question: 'zone' });
  expect(asked.kind === 'question' && asked.readings.map(({ zone }) => zone)).toContain('Asia/Jerusalem');
});

test('Q5: a time with its time in GMT is one moment; where it is not, both are asked', () => {
  const read = (text: string) => said(readTyped(text, MONDAY));
  expect(read('9 a.m. (0700 GMT) on Saturday')).toBe('2022-03-05T09:00');
  expect(read('9 a.m. local time (0700 GMT) on Saturday')).toBe('2022-03-05T09:00');
  expect(read('Saturday at 9 (0700 GMT)')).toBe('2022-03-05T09:00');
  expect(read('9 a.m. (0800 GMT) on Saturday')).toBe('zone? 2022-03-05T09:00 2022-03-05T08:00');
});

test('Q6: what makes no sense is named', () => {
  const why = (text: string, context = MONDAY) => said(readTyped(text, context));
  expect(why('')).toBe('! empty');
  expect(why('the mayor said')).toBe('! words mayor');
  expect(why('31 February 2022')).toBe('! calendar');
  expect(why('Saturday 6 March 2022')).toBe('! weekday');
  expect(why('6 March 2022 – 5 March 2022')).toBe('! backwards');
  expect(why('27 March 2022 03:30')).toBe('! skipped');
  expect(why('2022-03-05T09:00+05:00')).toBe('! offset');
  expect(why('a few days ago')).toBe('! duration');
  expect(why('three hours ago')).toBe('! duration');
  expect(why('31 January - 2')).toBe('! backwards');
  expect(why('for several days')).toBe('! duration');
  expect(why('for 11 hours')).toBe('! duration');
  expect(why('5 March', NOWHERE)).toBe('! year');
  expect(why('25:00 5 March')).toBe('! calendar');
  expect(why('5 March 13 am')).toBe('! calendar');
});

test('Q12: no word is dropped: what does not go together makes no date', () => {
  const read = (text: string) => said(readTyped(text, MONDAY));
  for (const text of [
    'Sunday 2014',
    'yesterday March',
    'March morning',
    'mid Sunday',
    'the 1990s 5 March',
    'last 6 March',
  ])
    expect(read(text), text).toMatch(/^!/);
});

test('Q7: the phrase is kept where it says more than the date', () => {
  const phrase = (text: string) => {
    const typed = readTyped(text, MONDAY);
    return typed.kind === 'understood' ? typed.when.phrase : null;
  };
  expect(phrase('late Sunday')).toBe('late Sunday');
  expect(phrase('since Saturday')).toBe('since Saturday');
  expect(phrase('5 March 2022')).toBe('');
  expect(phrase('2022-03-05Tlate')).toBe('');
});

const arbDay = fc
  .record({
    year: fc.integer({ min: 100, max: 2999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => [String(year).padStart(4, '0'), two(month), two(day)].join('-'));
const arbClock = fc
  .record({ hour: fc.nat({ max: 23 }), minute: fc.nat({ max: 59 }) })
  .map(({ hour, minute }) => `T${two(hour)}:${two(minute)}`);
const arbOne = fc.oneof(
  fc.tuple(arbDay, fc.constantFrom('', '~', '?')).map((parts) => parts.join('')),
  fc.tuple(arbDay, arbClock).map((parts) => parts.join('')),
  arbDay.map((day) => day.slice(0, 7)),
);
const arbWorded = fc.oneof(
  arbOne,
  fc.integer({ min: 1000, max: 2999 }).map(String),
  arbOne.map((one) => `${one}/..`),
  fc.tuple(arbDay, arbDay).map((days) => days.toSorted().join('/')),
);

function two(n: number): string {
  return String(n).padStart(2, '0');
}

test.each(['en-GB', 'en-US', 'uk'])('Q8: a date as %s words it is read back as it was', (language) => {
  fc.assert(
    fc.property(arbWorded, (edtf) => {
      // Noon and midnight have words of their own in American English, which mean more than one moment.
      fc.pre(!/T(00|12):00/.test(edtf));
      // UTC: no hour is skipped or comes twice there.
      fc.pre(
        checkWhen(at(edtf, 'UTC')).length === 0 && new Set(edtf.split('/')).size === edtf.split('/').length,
      );
      const typed = readTyped(wordWhen({ edtf }, { language }), { ...NOWHERE, zone: 'UTC' });
      expect(said(typed)).toBe(edtf);
    }),
    { numRuns: 300 },
  );
});

test('Q9: any text at all gives an answer, and every date in it is a good one', () => {
  const word = fc.constantFrom(
    ...'5 6 2022 11:00 march late sunday since to - and for about ? 3/4 at am kyiv до з березня ~ the . , mid last week ago days'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 7 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(MONDAY, NOWHERE, { ...MONDAY, previous: at('2022-03-05T10:00') }),
      (typed, context) => {
        const read = readTyped(typed, context);
        const whens =
          read.kind === 'understood' ? [read.when] : read.kind === 'question' ? read.readings : [];
        for (const when of whens) {
          expect(parseEdtf(when.edtf).ok).toBe(true);
          expect(checkWhen(when)).toEqual([]);
        }
        if (read.kind === 'question') expect(read.readings.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 2000 },
  );
});
