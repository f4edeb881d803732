import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventOfDraft } from '#core/formats/table/draft-event';
import type { TableContext } from '#core/formats/table/find-columns';
import { readTable } from '#core/formats/table/read-table';
import { validateTimeline } from '#core/document/validate';
import { event, KYIV, timelineOf } from '../../../../helpers/documents';

const CONTEXT: TableContext = { zone: KYIV, reference: '', order: null, tracks: ['Kyiv', 'Diplomacy'] };

function rows(text: string, context: Partial<TableContext> = {}) {
  const reading = readTable(text, { ...CONTEXT, ...context });
  if (reading.kind === 'question') throw new Error(`asked about ${reading.question.cell}`);
  return reading;
}
const dated = (text: string, context: Partial<TableContext> = {}) =>
  rows(text, context).drafts.map(({ when, headline }) => [when?.edtf ?? null, headline]);

test('K8: a table with headings in English or Ukrainian is read by them, in any order of columns', () => {
  const english = rows(
    'Status\tWhat happened\tDate\tTrack\tWhere\tSources\tTags\tLink\n' +
      'Claimed\tEight die\t2022-03-06\tKyiv\tIrpin\tUNIAN; Mayor\twar, irpin\thttps://www.unian.ua/x',
  );
  expect(english.drafts).toEqual([
    {
      row: 2,
      when: { edtf: '2022-03-06', zone: KYIV, phrase: '' },
      headline: 'Eight die',
      text: '',
      track: 'Kyiv',
      place: 'Irpin',
      status: 'claimed',
      sources: ['UNIAN', 'Mayor'],
      link: 'https://www.unian.ua/x',
      tags: ['war', 'irpin'],
    },
  ]);
  expect(dated('Дата,Подія,Ряд\n06.03.2022,Обстріл,Київ\n25.03.2022,Угода,Київ')).toEqual([
    ['2022-03-06', 'Обстріл'],
    ['2022-03-25', 'Угода'],
  ]);
});

test('K8: a table without headings is read by what is in its columns', () => {
  const { drafts } = rows(
    'Eight die\t2022-03-06\tKyiv\tclaimed\tA long text\nTalks\t2022-03-07\tDiplomacy\treported\t',
  );
  expect(drafts[0]).toMatchObject({
    when: { edtf: '2022-03-06' },
    headline: 'Eight die',
    track: 'Kyiv',
    status: 'claimed',
    text: 'A long text',
  });
});

test('K8: start, end and time make one date', () => {
  expect(
    dated('Start\tEnd\tTitle\n2022-03-05\t2022-03-09\tSiege\n2022-03-05\t\tStrike\n2022-03-05\t..\tMarch'),
  ).toEqual([
    ['2022-03-05/2022-03-09', 'Siege'],
    ['2022-03-05', 'Strike'],
    ['2022-03-05/..', 'March'],
  ]);
  expect(dated('Date,Time,Headline\n2022-03-05,9:30,Talks\n2022-03,9:30,Talks')).toEqual([
    ['2022-03-05T09:30', 'Talks'],
    ['2022-03', 'Talks'],
  ]);
});

test('K8: what no column of ours holds goes below the text under its heading', () => {
  expect(rows('Date\tHeadline\tReporter\tStatus\n2022\tA\tAnna\tmaybe').drafts[0]?.text).toBe(
    'Reporter: Anna\nStatus: maybe',
  );
  expect(rows('Date\tTime\tHeadline\tLink\n2022-03\t9:30\tA\tsee below').drafts[0]?.text).toBe(
    'Time: 9:30\nLink: see below',
  );
});

test('K9: the order of day and month is seen from the rows, else it is asked', () => {
  expect(dated('Date\tHeadline\n3/5/2022\tA\n3/25/2022\tB')).toEqual([
    ['2022-03-05', 'A'],
    ['2022-03-25', 'B'],
  ]);
  const asked = readTable('Date\tHeadline\n3/5/2022\tA\n5/5/2022\tB', CONTEXT);
  expect(asked).toEqual({
    kind: 'question',
    question: { cell: '3/5/2022', dayFirst: '2022-05-03', monthFirst: '2022-03-05' },
  });
  expect(readTable('3/5/2022\tA\n25/3/2022\tB\n3/25/2022\tC', CONTEXT).kind).toBe('question');
  expect(dated('3/5/2022\tA\n5/5/2022\tB', { order: 'day-first' })[0]).toEqual(['2022-05-03', 'A']);
  expect(readTable('3/5/2022 Ceasefire', CONTEXT).kind).toBe('question');
});

test('K8: rows whose date is missing or cannot be read are named, and the others are read', () => {
  const { drafts, bad } = rows('Date\tHeadline\n2022-03-05\tA\n\tB\n31.2.2022\tC\n2022-03-09\tD');
  expect(drafts.map(({ headline }) => headline)).toEqual(['A', 'D']);
  expect(bad).toEqual([
    { row: 3, text: '\tB', why: 'no-date', cell: '' },
    { row: 4, text: '31.2.2022\tC', why: 'bad-date', cell: '31.2.2022' },
  ]);
  const [reversed] = rows('Start\tEnd\tTitle\n2022-03-09\t2022-03-05\tA').bad;
  expect(reversed).toMatchObject({ why: 'bad-order', cell: '2022-03-09/2022-03-05' });
});

test('K8: lines are one event each; a date at the beginning is theirs, a day above them is all of theirs', () => {
  expect(dated('2022-03-05: Ceasefire fails\n- Irpin is shelled, and eight die\n')).toEqual([
    ['2022-03-05', 'Ceasefire fails'],
    [null, 'Irpin is shelled, and eight die'],
  ]);
  expect(dated('2022-03-05\n11:00 – Ceasefire\nTalks go on\n25.3.2022 12:30 Deal')).toEqual([
    ['2022-03-05T11:00', 'Ceasefire'],
    ['2022-03-05', 'Talks go on'],
    ['2022-03-25T12:30', 'Deal'],
  ]);
  expect(dated('1200 people flee\n2022: the war begins')).toEqual([
    [null, '1200 people flee'],
    ['2022', 'the war begins'],
  ]);
});

test('K9: dates in words are counted from the reference day of the timeline', () => {
  const reference = '2022-03-09';
  expect(dated('late Sunday: Kharkiv under fire', { reference })).toEqual([
    ['2022-03-06Tlate', 'Kharkiv under fire'],
  ]);
  const table = 'Start\tEnd\tTime\tWhat\n5 March\t\t9.30 pm\tA\nSaturday\t7 March\t\tB';
  expect(dated(table, { reference })).toEqual([
    ['2022-03-05T21:30', 'A'],
    ['2022-03-05/2022-03-07', 'B'],
  ]);
  expect(rows('When\tWhat\nlate Sunday\tA').bad).toMatchObject([{ why: 'needs-day', cell: 'late Sunday' }]);
  expect(rows('When\tWhat\n5 March 2022 at 9\tA').bad).toMatchObject([{ why: 'unclear' }]);
});

test('K9: words at the beginning of a line are a date only where nothing else can be meant', () => {
  const reference = '2022-03-09';
  const notes = 'March on the capital begins\n12 may have died\n8 killed\n5 March Talks end\nSunday – A vote';
  expect(dated(notes, { reference })).toEqual([
    [null, 'March on the capital begins'],
    [null, '12 may have died'],
    [null, '8 killed'],
    ['2022-03-05', 'Talks end'],
    ['2022-03-06', 'A vote'],
  ]);
});

test('K8: any text at all gives rows that a document takes', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('2022-03-05', '5.3.2022', 'Date', 'Headline', 'https://a.b/c', 'claimed', '"', '\n'),
  );
  const table = fc
    .tuple(fc.constantFrom('\t', ',', ';', ' '), fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }))
    .map(([mark, lines]) => lines.map((line) => line.join(mark)).join('\n'));
  fc.assert(
    fc.property(table, (text) => {
      const { drafts } = rows(text, { order: 'day-first' });
      const events = drafts.map((draft, index) => ({
        ...eventOfDraft(draft, draft.when ?? { edtf: '2022', zone: KYIV, phrase: '' }),
        id: `e${index}`,
        track: 'a',
      }));
      expect(validateTimeline(timelineOf(...events))).toMatchObject({ ok: true });
    }),
  );
});

test('K8: a link without a source names its site', () => {
  const draft = rows('Date\tHeadline\tLink\n2022\tA\thttps://www.unian.ua/news?a=1').drafts[0]!;
  expect(eventOfDraft(draft, event('x', '2022').when).sources).toEqual([
    {
      publisher: 'unian.ua',
      person: '',
      stance: 'reports',
      link: 'https://www.unian.ua/news?a=1',
      quote: '',
      seen: '',
    },
  ]);
});
