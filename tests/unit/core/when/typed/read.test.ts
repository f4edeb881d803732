import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWhen } from '#core/when/check';
import { parseEdtf } from '#core/when/parse';
import { readTyped } from '#core/when/typed/read';
import type { Typed, TypedContext } from '#core/when/typed/types';
import type { When } from '#core/when/types';
import { wordWhen } from '#core/when/words/wording';

/** Written on Monday 7 March 2022 in Kyiv. */
const MONDAY: TypedContext = { reference: '2022-03-07', zone: 'Europe/Kyiv', previous: null };
const NOWHERE: TypedContext = { ...MONDAY, reference: '' };
const at = (edtf: string, zone = 'Europe/Kyiv'): When => ({ edtf, zone, phrase: '' });

/** What came of a text, on one line. */
function said(typed: Typed): string {
  if (typed.kind === 'understood') return typed.when.edtf;
  if (typed.kind === 'question')
    return `${typed.question}? ${typed.readings.map(({ edtf }) => edtf).join(' ')}`;
  return `! ${typed.trouble}${typed.piece && ` ${typed.piece}`}`;
}

const table = (rows: string) =>
  rows
    .trim()
    .split('\n')
    .map((row) => row.split('→').map((cell) => cell.trim()) as [string, string]);

describe('Q1: a text is read as finely as it is written', () => {
  test.each(
    table(`
      5 March 11:00 → 2022-03-05T11:00
      late Sunday → 2022-03-06Tlate
      about 6 March → 2022-03-06~
      since Saturday → 2022-03-05/..
      5-6 March → 2022-03-05/2022-03-06
      2022-03~ → 2022-03~
      5 March 2022 → 2022-03-05
      March 5, 2022 → 2022-03-05
      March 5th → 2022-03-05
      the 5th of March → 2022-03-05
      5 Mar → 2022-03-05
      Sat 5 March 2022 → 2022-03-05
      Saturday, March 5, 2022, at 9 a.m. → 2022-03-05T09:00
      5 March 2022 9:30pm → 2022-03-05T21:30
      5 March at 18.30 → 2022-03-05T18:30
      5 March 2022 0900 → 2022-03-05T09:00
      5 March 12 am → 2022-03-05T00:00
      5 March 12 pm → 2022-03-05T12:00
      5 March 2022 at 11:00:05 → 2022-03-05T11:00:05
      5.3.2022 → 2022-03-05
      05.03.2022 18:30 → 2022-03-05T18:30
      05.03.22 → 2022-03-05
      5.3. 11:00 → ! words .
      25/3/2022 → 2022-03-25
      3/25/2022 → 2022-03-25
      5/5/2022 → 2022-05-05
      2022-03-05T11:00 → 2022-03-05T11:00
      2022-03-05 11:00 → 2022-03-05T11:00
      2022-03-05 evening → 2022-03-05Tevening
      March 2022 → 2022-03
      in March → 2022-03
      March → 2022-03
      December → 2021-12
      25 December → 2021-12-25
      2022 → 2022
      in 2014 → 2014
      spring 2022 → 2022-21
      spring of 2022 → 2022-21
      the 1990s → 199X
      2020s → 202X
      20th century → 19XX
      44 BC → -0043
      AD 79 → 0079
      79 AD → 0079
      yesterday → 2022-03-06
      today → 2022-03-07
      tomorrow → 2022-03-08
      the day before yesterday → 2022-03-05
      last night → 2022-03-06Tlate
      this morning → 2022-03-07Tmorning
      tonight → 2022-03-07Tevening
      yesterday evening → 2022-03-06Tevening
      yesterday at 18:30 → 2022-03-06T18:30
      Sunday → 2022-03-06
      on Sunday → 2022-03-06
      Sunday evening → 2022-03-06Tevening
      early Sunday → 2022-03-06Tearly
      Sunday afternoon → 2022-03-06Tafternoon
      Sunday at noon → 2022-03-06Tnoon
      Sunday night → 2022-03-06Tlate
      Monday → 2022-03-07
      last Monday → 2022-02-28
      next Monday → 2022-03-14
      Tuesday → 2022-03-01
      last Tuesday → 2022-03-01
      next Tuesday → 2022-03-08
      three days ago → 2022-03-04
      a week ago → 2022-02-28
      two weeks ago → 2022-02-21
      in three days → 2022-03-10
      two months ago → 2022-01
      last month → 2022-02
      last year → 2021
      circa 6 March → 2022-03-06~
      around noon on Sunday → 2022-03-06Tnoon~
      about 9 a.m. on Sunday → 2022-03-06T09:00~
      6 March? → 2022-03-06?
      possibly Sunday → 2022-03-06?
      perhaps about 6 March → 2022-03-06%
      c. 2014 → 2014~
      from 5 March → 2022-03-05/..
      since 11:00 on Saturday → 2022-03-05T11:00/..
      until Sunday → ../2022-03-06
      before 6 March → /2022-03-06
      by Sunday → /2022-03-06
      after 5 March → 2022-03-05/
      5–6 March 2022 → 2022-03-05/2022-03-06
      March 5-6 → 2022-03-05/2022-03-06
      5 and 6 March → 2022-03-05/2022-03-06
      5 to 6 March → 2022-03-05/2022-03-06
      from 5 to 6 March → 2022-03-05/2022-03-06
      from 5 March to 6 March 2022 → 2022-03-05/2022-03-06
      between 5 and 6 March → 2022-03-05/2022-03-06
      28 February – 2 March 2022 → 2022-02-28/2022-03-02
      28 December – 2 January 2022 → 2021-12-28/2022-01-02
      March–April 2022 → 2022-03/2022-04
      2020–2022 → 2020/2022
      from Saturday to Monday → 2022-03-05/2022-03-07
      5 March 11:00-13:00 → 2022-03-05T11:00/2022-03-05T13:00
      5 March, 11:00 to 13:00 → 2022-03-05T11:00/2022-03-05T13:00
      11:00–13:00 5 March → 2022-03-05T11:00/2022-03-05T13:00
      between 9 and 11 a.m. on Saturday → 2022-03-05T09:00/2022-03-05T11:00
      from 9 a.m. to 4 p.m. on Saturday → 2022-03-05T09:00/2022-03-05T16:00
      from 5 March for three days → 2022-03-05/2022-03-07
      5 March 11:00 for 11 hours → 2022-03-05T11:00/2022-03-05T22:00
      from 5 March for several days → 2022-03-05/
      5 березня 11:00 → 2022-03-05T11:00
      5 березня 2022 року → 2022-03-05
      у неділю → 2022-03-06
      пізно в неділю → 2022-03-06Tlate
      близько 6 березня → 2022-03-06~
      з суботи → 2022-03-05/..
      5–6 березня → 2022-03-05/2022-03-06
      до неділі → ../2022-03-06
      з 5 до 6 березня → 2022-03-05/2022-03-06
      учора → 2022-03-06
      позавчора → 2022-03-05
      учора ввечері → 2022-03-06Tevening
      вранці 6 березня → 2022-03-06Tmorning
      о 9 ранку в суботу → 2022-03-05T09:00
      о 9 вечора в суботу → 2022-03-05T21:00
      3 дні тому → 2022-03-04
      минулого вівторка → 2022-03-01
      наступного вівторка → 2022-03-08
      у п'ятницю → 2022-03-04
      березень 2022 → 2022-03
      у березні → 2022-03
      навесні 2022 → 2022-21
      44 до н. е. → -0043
      XX століття → 19XX
      1990-ті → 199X
      можливо, 6 березня → 2022-03-06?
      в субботу → 2022-03-05
      5 марта 2022 в 11:00 → 2022-03-05T11:00
    `),
  )('%s → %s', (text, expected) => expect(said(readTyped(text, MONDAY))).toBe(expected));
});

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
  ] as const)
    expect(read(text), text).toMatchObject({ kind: 'understood', when: { edtf, zone } });
  const asked = read('5 March 09:00 IST');
  expect(asked).toMatchObject({ kind: 'question', question: 'zone' });
  expect(asked.kind === 'question' && asked.readings.map(({ zone }) => zone)).toContain('Asia/Jerusalem');
});

test('Q6: what makes no sense is named', () => {
  const why = (text: string, context = MONDAY) => said(readTyped(text, context));
  expect(why('')).toBe('! empty');
  expect(why('the mayor said')).toBe('! words mayor');
  expect(why('31 February 2022')).toBe('! calendar');
  expect(why('Saturday 6 March 2022')).toBe('! weekday');
  expect(why('6 March 2022 – 5 March 2022')).toBe('! backwards');
  expect(why('27 March 2022 03:30')).toBe('! skipped');
  expect(why('for several days')).toBe('! duration');
  expect(why('for 11 hours')).toBe('! duration');
  expect(why('5 March', NOWHERE)).toBe('! year');
  expect(why('25:00 5 March')).toBe('! calendar');
  expect(why('5 March 13 am')).toBe('! calendar');
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
