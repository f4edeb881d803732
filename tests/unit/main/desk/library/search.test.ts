import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_SOURCE } from '#core/document/create';
import { addEvent } from '#core/edits/add-event';
import { changeEvents } from '#core/edits/change-events';
import { removeEvents } from '#core/edits/remove-events';
import { openDb } from '#desk/library/db';
import { matchOf } from '#desk/library/words';
import { event, timelineOf } from '../../../../helpers/documents';
import { tempFolder } from '../../../../helpers/folder';
import { openTestLibrary } from '../../../../helpers/library';

const IRPIN = event('irpin', '2022-03-06', {
  headline: 'Shelling kills eight civilians',
  text: 'A family was among them. '.repeat(20) + 'The bridge was crowded.',
  place: 'Ірпінь',
  tags: ['key-facts', 'naïveté'],
  sources: [
    { ...EMPTY_SOURCE, publisher: 'City council', person: 'Oleksandr Markushyn', quote: 'Eight people died' },
  ],
});

const open = async () =>
  openTestLibrary(await tempFolder(), { seed: async () => [timelineOf(IRPIN, event('other', '2022'))] });

test.each([
  ['a word', 'shelling'],
  ['the beginning of a word', 'shel'],
  ['words in any order and case', 'EIGHT shell'],
  ['a word of the text', 'crowded'],
  ['a place in Cyrillic, in any case', 'ІРПІ'],
  ['a publisher', 'council'],
  ['a person', 'markush'],
  ['a quote', 'people died'],
  ['a tag', 'key-fa'],
  ['a word without its accents', 'naivete'],
  ['words from several fields', 'markushyn family shelling'],
])('L15: an event is found by %s', async (_, query) => {
  const { library } = await open();
  const hits = await library.search(query, 10);
  expect(hits.map(({ timeline, event: id, title }) => [timeline, id, title])).toEqual([
    ['test', 'irpin', 'A test'],
  ]);
});

test.each(['shelling zebra', 'helling', '', '   ', '"', '*', '-', "'"])(
  'L15: %j finds nothing',
  async (query) => {
    const { library } = await open();
    expect(await library.search(query, 10)).toEqual([]);
  },
);

test('L15: the excerpt marks the words found', async () => {
  const { library } = await open();
  const [headline] = await library.search('shell', 10);
  expect(headline?.excerpt).toBe('‹Shelling› kills eight civilians');
  const [text] = await library.search('crowd', 10);
  expect(text?.excerpt).toContain('The bridge was ‹crowded›.');
});

test("L15: the text's own quotation marks of that kind are not taken for marks", async () => {
  const { library } = await open();
  await library.edit('test', addEvent(event('q', '2022', { headline: 'He said ‹never› twice' })));
  expect((await library.search('twice', 10))[0]?.excerpt).toBe("He said 'never' ‹twice›");
});

test('L15: a headline counts more than a text', async () => {
  const { library } = await open();
  await library.edit(
    'test',
    addEvent(event('t', '2022', { text: 'A convoy waits', headline: 'North of Kyiv' })),
  );
  await library.edit(
    'test',
    addEvent(event('h', '2022', { text: 'North of Kyiv', headline: 'A convoy waits' })),
  );
  expect((await library.search('convoy', 10)).map((hit) => hit.event)).toEqual(['h', 't']);
  expect(await library.search('convoy', 1)).toHaveLength(1);
});

test('L15: the index follows edits, undo and redo', async () => {
  const { library } = await open();
  const found = async (query: string) => (await library.search(query, 10)).map((hit) => hit.event);
  const { timeline } = await library.load('test');
  await library.edit('test', changeEvents(timeline, ['other'], { headline: 'Zebra' }));
  expect(await found('zebra')).toEqual(['other']);
  await library.undo('test');
  expect(await found('zebra')).toEqual([]);
  await library.redo('test');
  const after = await library.load('test');
  await library.edit('test', removeEvents(after.timeline, ['other']));
  expect(await found('zebra')).toEqual([]);
  await library.undo('test');
  expect(await found('zebra')).toEqual(['other']);
});

test('L14: events of a deleted timeline are not found', async () => {
  const { library } = await open();
  await library.remove('test');
  expect(await library.search('shelling', 10)).toEqual([]);
  await library.restore('test');
  expect(await library.search('shelling', 10)).toHaveLength(1);
});

test.each([
  'NEAR(a b)',
  'headline: x',
  '"unfinished',
  'a AND',
  'OR',
  'NOT',
  '^zebra',
  'zebra*b(',
  '{headline text}: x',
  "'; DROP TABLE words; --",
  '+ - + -',
  '\0\u0002',
  'a'.repeat(500),
])('L15: %j is only looked for', async (query) => {
  const { library } = await open();
  expect(await library.search(query, 10)).toEqual([]);
});

test('L15: nothing that is typed breaks the query', async () => {
  const db = await openDb(':memory:', 'create');
  await db.exec(`CREATE VIRTUAL TABLE w USING fts5 (x, tokenize = 'unicode61 remove_diacritics 2')`);
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'"*()^:-+{}aß AND') }),
  );
  await fc.assert(
    fc.asyncProperty(typed, async (query) => {
      const match = matchOf(query);
      if (match) expect(await db.all('SELECT * FROM w WHERE w MATCH ?', [match])).toEqual([]);
    }),
    { numRuns: 500 },
  );
  await db.close();
});
