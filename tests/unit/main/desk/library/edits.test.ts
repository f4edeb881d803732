import { rename as renameFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createTrack } from '#core/document/create';
import { addEvent } from '#core/edits/add-event';
import { changeDetails } from '#core/edits/change-details';
import { changeEvents } from '#core/edits/change-events';
import { EMPTY_PATCH, type Patch } from '#core/edits/patch';
import { removeEvents } from '#core/edits/remove-events';
import { addTrack, removeTrack } from '#core/edits/tracks';
import type { Edit } from '#core/edits/edit';
import { event, tracks } from '../../../../helpers/documents';
import { tempFolder } from '../../../../helpers/folder';
import { lookInto, openTestLibrary, rename } from '../../../../helpers/library';

const open = async () => openTestLibrary(await tempFolder());
const edit = (patch: Partial<Patch>): Edit => ({
  kind: 'event/change',
  subject: 'test',
  patch: { ...EMPTY_PATCH, ...patch },
});

test('L8: an edit raises the revision by one and is in the log', async () => {
  const { library } = await open();
  const { timeline } = await library.load('test');
  const standing = await library.edit('test', rename(timeline.events[0]!, 'Corridor closed'));
  expect(standing).toEqual({
    revision: 1,
    history: { undo: { kind: 'event/change', subject: 'Corridor closed' }, redo: null },
  });
  expect(await library.log('test', { limit: 10 })).toMatchObject([
    { revision: 1, action: 'edit', subject: 'Corridor closed' },
  ]);
  expect((await library.load('test')).timeline.events[0]?.headline).toBe('Corridor closed');
});

test('L9: undo and redo are rows of the log, and survive closing', async () => {
  const folder = await tempFolder();
  const first = await openTestLibrary(folder);
  const { timeline } = await first.library.load('test');
  const [one, two] = timeline.events;
  await first.library.edit('test', rename(one!, 'First'));
  await first.library.edit('test', rename(two!, 'Second'));
  await first.library.undo('test');
  await first.library.close();

  const { library } = await openTestLibrary(folder);
  expect((await library.load('test')).history).toEqual({
    undo: { kind: 'event/change', subject: 'First' },
    redo: { kind: 'event/change', subject: 'Second' },
  });
  await library.undo('test');
  expect((await library.load('test')).timeline).toEqual(timeline);
  await library.redo('test');
  await library.redo('test');
  const actions = (await library.log('test', { limit: 10 })).map(({ revision, action, subject }) => [
    revision,
    action,
    subject,
  ]);
  expect(actions).toEqual([
    [6, 'redo', 'Second'],
    [5, 'redo', 'First'],
    [4, 'undo', 'First'],
    [3, 'undo', 'Second'],
    [2, 'edit', 'Second'],
    [1, 'edit', 'First'],
  ]);
  expect((await library.load('test')).timeline.events.map(({ headline }) => headline)).toEqual([
    'First',
    'Second',
  ]);
});

test('L9: a new edit drops what was undone', async () => {
  const { library } = await open();
  const { timeline } = await library.load('test');
  await library.edit('test', rename(timeline.events[0]!, 'First'));
  await library.undo('test');
  await library.edit('test', rename(timeline.events[0]!, 'Other'));
  await expect(library.redo('test')).rejects.toMatchObject({ code: 'nothing-to-redo' });
  expect((await library.undo('test')).history).toEqual({
    undo: null,
    redo: { kind: 'event/change', subject: 'Other' },
  });
});

test('L9: there is nothing to undo or redo in a new timeline', async () => {
  const { library } = await open();
  await expect(library.undo('test')).rejects.toMatchObject({ code: 'nothing-to-undo' });
  await expect(library.redo('test')).rejects.toMatchObject({ code: 'nothing-to-redo' });
});

test('L10, E2: an edit of a record that changed meanwhile is a conflict, and nothing is written', async () => {
  const { library, pushes } = await open();
  const { timeline } = await library.load('test');
  const [one, two] = timeline.events;
  await library.edit('test', rename(one!, 'First'));
  const before = await library.load('test');
  pushes.length = 0;
  const both = changeEvents(timeline, [two!.id, one!.id], { place: 'Irpin' });
  await expect(library.edit('test', both)).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('"First"'),
  });
  expect(await library.load('test')).toEqual(before);
  expect(pushes).toEqual([]);
});

test.each<[string, Partial<Patch>]>([
  [
    'an event that is there already is added',
    { events: { e1: { before: null, after: event('e1', '2022') } } },
  ],
  ['an event that is not there is changed', { events: { e9: { before: event('e9', '2022'), after: null } } }],
  ['a track is not as expected', { tracks: { a: { before: createTrack('a', 'Other', []), after: null } } }],
])('L10, E2: it is a conflict when %s', async (_, patch) => {
  const { library } = await open();
  await expect(library.edit('test', edit(patch))).rejects.toMatchObject({ code: 'conflict' });
  expect((await library.load('test')).revision).toBe(0);
});

test('L10, E2: details that changed meanwhile are a conflict', async () => {
  const { library } = await open();
  const { timeline } = await library.load('test');
  await library.edit('test', changeDetails(timeline, { credit: 'Desk' }));
  await expect(library.edit('test', changeDetails(timeline, { dek: 'Lead' }))).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('L10: undo of an edit whose records were changed by other means is a conflict', async () => {
  const { library, path } = await open();
  const { timeline } = await library.load('test');
  await library.edit('test', rename(timeline.events[0]!, 'First'));
  await lookInto(path, (db) =>
    db.run(`UPDATE events SET body = json_set(body, '$.place', 'Lviv') WHERE id = 'e1'`),
  );
  await expect(library.undo('test')).rejects.toMatchObject({ code: 'conflict' });
  expect((await library.load('test')).revision).toBe(1);
});

test('L10, D3: an event cannot move to a track that is not there', async () => {
  const { library } = await open();
  const { timeline } = await library.load('test');
  await expect(library.edit('test', changeEvents(timeline, ['e1'], { track: 'z' }))).rejects.toMatchObject({
    code: 'invalid-input',
    issues: [{ rule: 'D3', path: 'events.e1.track' }],
  });
  expect((await library.load('test')).timeline).toEqual(timeline);
});

test('L10, D3: a track with events left cannot be removed; with them it can', async () => {
  const { library } = await open();
  const { timeline } = await library.load('test');
  const alone = edit({ tracks: { a: { before: tracks[0]!, after: null } } });
  await expect(library.edit('test', alone)).rejects.toMatchObject({
    code: 'invalid-input',
    issues: [{ rule: 'D3' }, { rule: 'D3' }],
  });
  expect((await library.edit('test', removeTrack(timeline, 'a'))).revision).toBe(1);
  expect((await library.load('test')).timeline).toMatchObject({
    events: [],
    tracks: [{ id: 'b' }, { id: 'c' }],
  });
  await library.undo('test');
  expect((await library.load('test')).timeline).toEqual(timeline);
});

test('L10, D2: a record cannot take another id', async () => {
  const { library } = await open();
  const { timeline } = await library.load('test');
  const [one] = timeline.events;
  const renamed = edit({ events: { e1: { before: one!, after: { ...one!, id: 'e2' } } } });
  await expect(library.edit('test', renamed)).rejects.toMatchObject({
    code: 'invalid-input',
    issues: [{ rule: 'D2', path: 'events.e1' }],
  });
});

test('L10, D7: a timeline takes no more than a thousand tracks', async () => {
  const { library } = await open();
  const many = Array.from({ length: 998 }, (_, index) => createTrack(`t${index}`, 'T', []));
  const patch = {
    tracks: Object.fromEntries(many.map((track) => [track.id, { before: null, after: track }])),
  };
  await expect(library.edit('test', edit(patch))).rejects.toMatchObject({ issues: [{ rule: 'D7' }] });
});

test('L18: an edit that changes nothing is no edit', async () => {
  const { library, pushes } = await open();
  const [same] = (await library.load('test')).timeline.events;
  for (const nothing of [{}, { events: { e1: { before: same!, after: same! } } }])
    expect(await library.edit('test', edit(nothing))).toEqual({
      revision: 0,
      history: { undo: null, redo: null },
    });
  expect(await library.log('test', { limit: 10 })).toEqual([]);
  expect(pushes).toEqual([]);
});

test('L12: two hundred edits at the same time are committed one after another', async () => {
  const { library, path, pushes } = await open();
  const adds = Array.from({ length: 200 }, (_, index) => addEvent(event(`n${index}`, '2022-03-06')));
  const revisions = await Promise.all(adds.map(async (add) => (await library.edit('test', add)).revision));
  expect(revisions).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
  expect((await library.load('test')).timeline.events).toHaveLength(202);
  const told = pushes.flatMap((push) => (push.name === 'timeline/changed' ? [push.payload.revision] : []));
  expect(told).toEqual(revisions);
  expect(await lookInto(path, (db) => db.get('PRAGMA integrity_check'))).toEqual({ integrity_check: 'ok' });
});

test('L12: a refused edit among others at the same time takes nothing of theirs back', async () => {
  const { library } = await open();
  const edits = Array.from({ length: 40 }, (_, index) =>
    addEvent(event(`n${index}`, '2022', { track: index % 2 ? 'nowhere' : 'a' })),
  );
  const outcomes = await Promise.allSettled(edits.map((add) => library.edit('test', add)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
  const loaded = await library.load('test');
  expect([loaded.revision, loaded.timeline.events.length]).toEqual([20, 22]);
});

test('L12: a reader sees whole edits only', async () => {
  const { library } = await open();
  const wholes = Array.from({ length: 30 }, async (_, index) => {
    const pair = [event(`x${index}`, '2022'), event(`y${index}`, '2022')];
    const write = library.edit(
      'test',
      edit({ events: Object.fromEntries(pair.map((one) => [one.id, { before: null, after: one }])) }),
    );
    const { timeline, revision } = await library.load('test');
    await write;
    return timeline.events.length === 2 + revision * 2;
  });
  expect(await Promise.all(wholes)).toEqual(Array(30).fill(true));
});

test('L13: the slug follows the title and stays unique', async () => {
  const { library } = await open();
  const { timeline } = await library.load('test');
  await library.add({ ...timeline, id: 'second' });
  await library.add({ ...timeline, id: 'third' });
  const slugs = async () => Object.fromEntries((await library.list()).map(({ id, slug }) => [id, slug]));
  expect(await slugs()).toEqual({ test: 'a-test', second: 'a-test-2', third: 'a-test-3' });
  await library.edit('second', changeDetails(timeline, { title: 'War & peace' }));
  await library.edit('third', changeDetails(timeline, { credit: 'Desk' }));
  expect(await slugs()).toEqual({ test: 'a-test', second: 'war-peace', third: 'a-test-3' });
  await library.undo('second');
  expect(await slugs()).toEqual({ test: 'a-test', second: 'a-test-2', third: 'a-test-3' });
});

test('L14: a deleted timeline is not found until it is restored, and its slug is free', async () => {
  const { library } = await open();
  const { timeline } = await library.load('test');
  await library.remove('test');
  expect(await library.list()).toEqual([]);
  const attempts = [
    library.load('test'),
    library.edit('test', removeEvents(timeline, ['e1'])),
    library.undo('test'),
    library.redo('test'),
    library.log('test', { limit: 1 }),
    library.remove('test'),
  ];
  for (const attempt of attempts) await expect(attempt).rejects.toMatchObject({ code: 'not-found' });
  expect(await library.add(timeline, 'second')).toMatchObject({ id: 'second' });
  expect(await library.restore('test')).toMatchObject({ id: 'test', slug: 'a-test-2' });
  expect((await library.load('test')).timeline).toEqual(timeline);
  expect(await library.restore('test')).toMatchObject({ slug: 'a-test-2' });
  await expect(library.restore('nobody')).rejects.toMatchObject({ code: 'not-found' });
});

test('a summary counts, and its bounds are the first and last moment that is written, open ends or not', async () => {
  const { library } = await open();
  const before = (await library.list())[0];
  expect(before).toMatchObject({
    tracks: 3,
    events: 2,
    earliest: Date.UTC(2022, 2, 5, 9),
    latest: Date.UTC(2022, 2, 6, 22),
  });
  await library.edit('test', addEvent(event('open', '2022-03-05/..')));
  expect((await library.list())[0]).toMatchObject({
    events: 3,
    earliest: Date.UTC(2022, 2, 4, 22),
    latest: Date.UTC(2022, 2, 6, 22),
  });
  const { timeline } = await library.load('test');
  const others = timeline.events.map(({ id }) => id).filter((id) => id !== 'open');
  await library.edit('test', removeEvents(timeline, others));
  expect((await library.list())[0]).toMatchObject({ earliest: Date.UTC(2022, 2, 4, 22), latest: null });
  await library.edit('test', addTrack(createTrack('d', 'D', tracks)));
  expect((await library.list())[0]).toMatchObject({ tracks: 4, revision: 3 });
});

test('L17: a library whose file was moved away takes no more edits, and takes them again when it is back', async () => {
  const { library, path } = await open();
  const { timeline } = await library.load('test');
  await renameFile(path, `${path}.away`);
  const change = rename(timeline.events[0]!, 'Lost?');
  await expect(library.edit('test', change)).rejects.toMatchObject({ code: 'library-unavailable' });
  await renameFile(`${path}.away`, path);
  expect((await library.edit('test', change)).revision).toBe(1);
});

test('P7: a timeline is read in parts that are together what is read at once, each of its revision', async () => {
  const { library } = await open();
  const whole = await library.load('test');
  const all = whole.timeline.events.length;
  for (const limit of [1, all - 1, all, all + 1]) {
    const { outline, events: count, parts: afters, ...standing } = await library.outline('test', limit);
    const parts = await Promise.all(afters.map((after) => library.events('test', { after, limit })));
    const events = parts.flatMap((part) => JSON.parse(part.events) as unknown[]);
    expect({ ...outline, events }).toEqual(whole.timeline);
    expect(count).toBe(all);
    expect(parts).toHaveLength(Math.ceil(all / limit));
    expect(standing).toEqual({ revision: whole.revision, history: whole.history });
  }
  await library.edit('test', rename(whole.timeline.events[0]!, 'Corridor closed'));
  expect(await library.events('test', { after: null, limit: 1 })).toMatchObject({ revision: 1 });
  await expect(library.events('nobody', { after: null, limit: 1 })).rejects.toMatchObject({
    code: 'not-found',
  });
});
