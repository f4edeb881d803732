/** Version 4 of the schema: locks, hidden tracks, images and the reference day. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MIGRATIONS, migrate } from '#desk/library/schema';
import { openDb } from '#desk/library/db';
import { timelineSchema } from '#core/document/schema';
import { tempFolder } from '../../../../helpers/folder';
import { openTestLibrary } from '../../../../helpers/library';

const DETAILS = { title: 'T', dek: '', language: 'en-GB', zone: 'UTC', credit: '', note: '' };
const track = { id: 'a', name: 'A', color: 'blue', order: 1 };
const picture = { url: 'https://example.org/a', caption: '', credit: '', alt: '' };
const event = {
  id: 'e1',
  track: 'a',
  headline: 'Irpin',
  text: '',
  when: { edtf: '2022-03-06', zone: 'UTC', phrase: '' },
  place: '',
  status: 'reported',
  sources: [],
  media: [picture, picture],
  tags: [],
  key: false,
  color: null,
};

const NOTHING = { details: null, figure: null, tracks: {}, events: {} };
const EDITS = [
  { ...NOTHING, tracks: { a: { before: null, after: track } } },
  { ...NOTHING, events: { e1: { before: null, after: event } } },
  { ...NOTHING, details: { before: { ...DETAILS, title: 'Before' }, after: DETAILS } },
];

async function oldLibrary(): Promise<string> {
  const path = join(await tempFolder(), 'library.sqlite');
  const db = await openDb(path, 'create');
  await db.transaction('write', (statements) => migrate(statements, 0, MIGRATIONS.slice(0, 3)));
  await db.run(
    `INSERT INTO timelines (id, slug, details, figure, revision, created_at, changed_at) VALUES ('test', 't', ?, '{}', 3, 0, 0)`,
    [JSON.stringify(DETAILS)],
  );
  await db.run(`INSERT INTO tracks (timeline, id, body) VALUES ('test', 'a', ?)`, [JSON.stringify(track)]);
  await db.run(`INSERT INTO events (timeline, id, track, body) VALUES ('test', 'e1', 'a', ?)`, [
    JSON.stringify(event),
  ]);
  for (const [index, patch] of EDITS.entries()) {
    await db.run(
      `INSERT INTO edits (timeline, revision, kind, subject, action, patch, reverts, state, made_at)
       VALUES ('test', ?, 'event/change', 'T', 'edit', ?, NULL, 'done', 0)`,
      [index + 1, JSON.stringify(patch)],
    );
  }
  await db.close();
  return path;
}

test('L6: records of an older library get the new fields, in the edit log too, so that undo and redo fit', async () => {
  const { library } = await openTestLibrary('', { path: await oldLibrary() });
  const { timeline } = await library.load('test');
  expect(timeline.details.reference).toBe('');
  expect(timeline.tracks).toEqual([{ ...track, locked: false, hidden: false }]);
  expect(timeline.events[0]).toEqual({
    ...event,
    locked: false,
    media: [
      { ...picture, image: '' },
      { ...picture, image: '' },
    ],
  });
  expect(timelineSchema.safeParse(timeline).success).toBe(true);
  for (const _ of EDITS) await library.undo('test');
  const empty = (await library.load('test')).timeline;
  expect([empty.details.title, empty.tracks, empty.events]).toEqual(['Before', [], []]);
  for (const _ of EDITS) await library.redo('test');
  expect((await library.load('test')).timeline).toEqual(timeline);
});
