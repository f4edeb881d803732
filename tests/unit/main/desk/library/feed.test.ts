import { expect, test, vi } from 'vitest';
import type { Push } from '#contract/pushes';
import { addEvent } from '#core/edits/add-event';
import { applyPatch } from '#core/edits/patch';
import type { Timeline } from '#core/document/types';
import { event } from '../../../../helpers/documents';
import { tempFolder } from '../../../../helpers/folder';
import { openTestLibrary, rename } from '../../../../helpers/library';

/** Two programs with the same library open. */
async function openTwice() {
  const folder = await tempFolder();
  const one = await openTestLibrary(folder, { pollEvery: 20 });
  const two = await openTestLibrary(folder, { pollEvery: 20 });
  return { one, two };
}

function edits(pushes: readonly Push[]) {
  return pushes.flatMap((push) => (push.name === 'timeline/changed' ? [push.payload] : []));
}

/** The document of a window that stood at the beginning and applied every push. */
function mirror(start: Timeline, pushes: readonly Push[]): Timeline {
  return edits(pushes).reduce((timeline, { patch }) => applyPatch(timeline, patch), start);
}

test('L16: an edit is pushed before it is answered, with its patch and what undo would do', async () => {
  const { library, pushes } = await openTestLibrary(await tempFolder());
  const { timeline } = await library.load('test');
  const edit = rename(timeline.events[0]!, 'First');
  await library.edit('test', edit);
  await library.undo('test');
  expect(pushes.map(({ name }) => name)).toEqual([
    'timeline/changed',
    'library/changed',
    'timeline/changed',
    'library/changed',
  ]);
  expect(edits(pushes)[0]).toEqual({
    id: 'test',
    revision: 1,
    patch: edit.patch,
    history: { undo: { kind: 'event/change', subject: 'First' }, redo: null },
  });
  expect(mirror(timeline, pushes)).toEqual(timeline);
});

test("L16: another program's edits are pushed, in order", async () => {
  const { one, two } = await openTwice();
  const { timeline } = await one.library.load('test');
  await two.library.edit('test', rename(timeline.events[0]!, 'First'));
  await two.library.edit('test', addEvent(event('new', '2022-03-06')));
  await two.library.undo('test');
  await vi.waitFor(() => expect(edits(one.pushes).map(({ revision }) => revision)).toEqual([1, 2, 3]));
  expect(mirror(timeline, one.pushes)).toEqual((await two.library.load('test')).timeline);
  expect(one.pushes.some(({ name }) => name === 'library/changed')).toBe(true);
});

test('L16: an edit of our own is pushed after the edits of others that it stands on', async () => {
  const folder = await tempFolder();
  const hour = 3_600_000;
  const one = await openTestLibrary(folder, { pollEvery: hour });
  const two = await openTestLibrary(folder, { pollEvery: hour });
  const { timeline } = await one.library.load('test');
  await two.library.edit('test', rename(timeline.events[0]!, 'Theirs'));
  await one.library.edit('test', rename(timeline.events[1]!, 'Ours'));
  expect(edits(one.pushes).map(({ revision }) => revision)).toEqual([1, 2]);
  expect(mirror(timeline, one.pushes)).toEqual((await one.library.load('test')).timeline);
});

test('L16: when two programs edit at once, each tells every edit once and in order', async () => {
  const { one, two } = await openTwice();
  const { timeline } = await one.library.load('test');
  await Promise.all(
    [one, two].flatMap(({ library }, program) =>
      Array.from({ length: 25 }, (_, index) =>
        library.edit('test', addEvent(event(`p${program}n${index}`, '2022-03-06'))),
      ),
    ),
  );
  const all = Array.from({ length: 50 }, (_, index) => index + 1);
  for (const { pushes } of [one, two])
    await vi.waitFor(() => expect(edits(pushes).map(({ revision }) => revision)).toEqual(all));
  const stored = (await two.library.load('test')).timeline;
  expect(mirror(timeline, one.pushes)).toEqual(stored);
  expect(mirror(timeline, two.pushes)).toEqual(stored);
});

test('L16: a timeline that another program added is announced as a change of the list, and then followed', async () => {
  const { one, two } = await openTwice();
  const { timeline } = await one.library.load('test');
  await two.library.add({ ...timeline, id: 'theirs' });
  await vi.waitFor(() =>
    expect(one.pushes.map(({ name }) => name)).toEqual([
      'library/changed',
      'styles/changed',
      'history/changed',
    ]),
  );
  const opened = await one.library.load('theirs');
  await two.library.edit('theirs', rename(timeline.events[0]!, 'First'));
  await vi.waitFor(() => expect(edits(one.pushes)).toMatchObject([{ id: 'theirs', revision: 1 }]));
  expect(mirror(opened.timeline, one.pushes)).toEqual((await two.library.load('theirs')).timeline);
});

test('L16: adding, deleting and restoring change the list', async () => {
  const { library, pushes } = await openTestLibrary(await tempFolder());
  const { timeline } = await library.load('test');
  await library.add({ ...timeline, id: 'second' });
  await library.remove('second');
  await library.restore('second');
  expect(pushes).toEqual(Array(3).fill({ name: 'library/changed', payload: {} }));
});

test('L16: a library that nobody writes to pushes nothing', async () => {
  const { one, two } = await openTwice();
  await one.library.load('test');
  await two.library.list();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([one.pushes, two.pushes]).toEqual([[], []]);
});
