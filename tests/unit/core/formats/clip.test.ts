import { expect, test } from 'vitest';
import { readClip, writeClip, type ClipHeadings } from '#core/formats/clip';
import { readTable } from '#core/formats/table/read-table';
import { EMPTY_SOURCE } from '#core/document/create';
import { event, KYIV, timelineOf } from '../../../helpers/documents';

const HEADINGS: ClipHeadings = {
  when: 'When',
  headline: 'Headline',
  track: 'Track',
  place: 'Place',
  status: 'Status',
  sources: 'Sources',
  text: 'Text',
};
const timeline = timelineOf(
  event('one', '2022-03-05T11:00', {
    headline: 'A <b>“bold”</b> & "quoted" one',
    place: 'Irpin',
    status: 'claimed',
  }),
  event('two', '2022-03-06Tlate', {
    track: 'b',
    text: 'Two\nlines',
    sources: [{ ...EMPTY_SOURCE, person: 'A Mayor', publisher: 'UNIAN' }],
  }),
  event('three', '2022'),
);

test('K7: what is copied as JSON is read back: the events chosen, and their tracks', () => {
  const back = readClip(writeClip(timeline, ['two', 'one'], HEADINGS).json);
  expect(back?.events).toEqual(timeline.events.filter(({ id }) => id !== 'three'));
  expect(back?.tracks.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(readClip('Irpin')).toBeNull();
  expect(readClip('{"format":"dateline/3"}')).toBeNull();
});

test('K7: as plain text it is a line for each event, which reads as a table', () => {
  const { text } = writeClip(timeline, ['one', 'two'], HEADINGS);
  expect(text).toBe(
    '2022-03-05T11:00\t"A <b>“bold”</b> & ""quoted"" one"\tTrack a\tIrpin\tclaimed\t\n' +
      '2022-03-06Tlate\tEvent two\tTrack b\t\treported\tA Mayor, UNIAN\n',
  );
  const reading = readTable(text, { zone: KYIV, reference: '', order: null, tracks: ['Track a', 'Track b'] });
  expect(reading).toMatchObject({
    kind: 'rows',
    bad: [],
    drafts: [
      {
        when: { edtf: '2022-03-05T11:00' },
        headline: 'A <b>“bold”</b> & "quoted" one',
        track: 'Track a',
        status: 'claimed',
      },
      { when: { edtf: '2022-03-06Tlate' }, headline: 'Event two', track: 'Track b' },
    ],
  });
});

test('K7: as HTML it is a table whose words are escaped, with the JSON in an attribute', () => {
  const { html, json } = writeClip(timeline, ['one', 'two'], HEADINGS);
  expect(html).not.toContain('<b>');
  expect(html).toContain('<td>Two<br>lines</td>');
  const attribute = /data-dateline="([^"]*)"/.exec(html)?.[1] ?? '';
  const plain = attribute
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  expect(plain).toBe(json);
});
