import { beforeEach, expect, test, vi } from 'vitest';
import { writeClip } from '#core/formats/clip';
import { clipOf } from '../../../../src/renderer/src/commands/clip';
import { commandOf } from '../../../../src/renderer/src/commands/all';
import { words } from '../../../../src/renderer/src/ui/words/words';
import { event, timelineOf } from '../../../helpers/documents';
import { openFakePage, type FakePage } from '../fake-page';

const timeline = timelineOf(
  event('one', '2022-03-06', { place: 'Irpin' }),
  event('two', '2022-03-05T11:00', { track: 'b' }),
);
let fake: FakePage;

beforeEach(async () => void (fake = await openFakePage(timeline)));

const select = (...ids: string[]) => fake.editor.selection.set(new Set(ids));
const run = async (id: Parameters<typeof commandOf>[0]) => commandOf(id).run(fake.context);
const events = () => fake.editor.mirror.get().timeline.events;
const selected = () => events().filter(({ id }) => fake.editor.selection.get().has(id));
const paste = async (text: string, json = '') => {
  fake.at.clipboard = { json, html: '', text };
  await run('paste');
};

test('K7: copying writes lines in the order of time, and a table for other programs', async () => {
  select('one', 'two');
  await run('copy');
  expect(await fake.copied.get('text/plain')?.text()).toBe(
    '2022-03-05T11:00\tEvent two\tTrack b\t\treported\t\n2022-03-06\tEvent one\tTrack a\tIrpin\treported\t\n',
  );
  expect(await fake.copied.get('text/html')?.text()).toContain('<th>Headline</th>');
  expect(fake.said).toEqual(['2 events copied']);
});

test('K7: cutting takes out what was copied, as one edit; what could not be copied stays', async () => {
  select('one', 'two');
  fake.context.page.copy = async () => Promise.reject(new Error('no clipboard'));
  await expect(run('cut')).rejects.toThrow('no clipboard');
  expect(events()).toHaveLength(2);
  fake.context.page.copy = async () => undefined;
  await run('cut');
  expect(events()).toHaveLength(0);
  await vi.waitFor(() => expect(fake.desk.log).toHaveLength(1));
  expect(fake.said).toEqual(['2 events were cut']);
});

test('K7: what was copied here is pasted where it stood, with new ids, and is selected', async () => {
  select('one', 'two');
  const { json } = clipOf(fake.editor);
  await paste('', json);
  const anonymous = (list: typeof timeline.events) =>
    list.map((each) => ({ ...each, id: '' })).toSorted((a, b) => (a.headline < b.headline ? -1 : 1));
  expect(anonymous(selected())).toEqual(anonymous(timeline.events));
  expect(events()).toHaveLength(4);
  expect(fake.said).toEqual(['2 events were pasted.']);
  await vi.waitFor(() => expect(fake.desk.log.map(({ kind }) => kind)).toEqual(['event/paste']));
});

test('K7: events of another timeline find the tracks of their names; JSON is read from plain text, too', async () => {
  const other = {
    ...timeline,
    id: 'other',
    tracks: timeline.tracks.map((track) => ({ ...track, name: 'Track c' })),
  };
  await paste(writeClip(other, ['one'], words.clipboard.headings).json);
  expect(selected()).toMatchObject([{ headline: 'Event one', track: 'c', place: 'Irpin' }]);
});

test('K8: a table is pasted as one edit; rows that cannot be read are listed with their numbers', async () => {
  await paste('Date\tHeadline\tTrack\n2022-03-01\tA\tTrack b\n\tB\tNews\n2022-03-03\tC\tNews');
  expect(
    selected()
      .map(({ headline }) => headline)
      .toSorted(),
  ).toEqual(['A', 'C']);
  expect(fake.editor.mirror.get().timeline.tracks.map(({ name }) => name)).toContain('News');
  expect(fake.listed).toEqual([{ severity: 'error', path: 'Row 3', message: 'It has no date.  · B · News' }]);
  await vi.waitFor(() => expect(fake.desk.log).toHaveLength(1));
});

test('K9: the order of day and month is asked once, and nothing is pasted without an answer', async () => {
  await paste('Date\tHeadline\n3/5/2022\tA');
  expect(events()).toHaveLength(2);
  fake.at.order = 'month-first';
  await paste('Date\tHeadline\n3/5/2022\tA');
  expect(selected().map(({ when }) => when.edtf)).toEqual(['2022-03-05']);
});

test('K8: lines without a date stand on the day of the selected event, and that is said', async () => {
  select('one');
  await paste('Irpin is shelled\nTalks begin');
  expect(selected().map(({ when, track }) => [when.edtf, track])).toEqual([
    ['2022-03-06', 'a'],
    ['2022-03-06', 'a'],
  ]);
  expect(fake.said).toEqual([
    '2 events were pasted. 2 lines have no date of their own: put on 6 March 2022.',
  ]);
});

test('K8: an empty clipboard says so', async () => {
  await paste('  ');
  expect(fake.said).toEqual([words.clipboard.nothing]);
});
