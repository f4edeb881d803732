import { expect, test } from 'vitest';
import { changeEvents } from '#core/edits/change-events';
import { tempFolder } from '../../../../helpers/folder';
import { lookInto, openTestLibrary } from '../../../../helpers/library';

test('B2: what is put away is listed with its time, found, and taken back as it was', async () => {
  const { library } = await openTestLibrary(await tempFolder());
  const { archivedAt } = await library.archive('test', true);
  expect(archivedAt).toBeGreaterThan(0);
  expect((await library.list())[0]).toMatchObject({ id: 'test', archivedAt });
  expect(await library.search('corridor', 5)).toHaveLength(1);
  expect(await library.archive('test', false)).toMatchObject({ archivedAt: null });
});

test('B3: the trash holds what was deleted, and gives it back whole', async () => {
  const { library } = await openTestLibrary(await tempFolder());
  await library.archive('test', true);
  await library.remove('test');
  expect(await library.list()).toEqual([]);
  expect(await library.trash()).toMatchObject([{ id: 'test', events: 2, deletedAt: expect.any(Number) }]);
  await expect(library.archive('test', false)).rejects.toMatchObject({ code: 'not-found' });
  await library.restore('test');
  expect(await library.trash()).toEqual([]);
  expect((await library.load('test')).timeline.events).toHaveLength(2);
});

test('B4: only what is in the trash can be destroyed, and then nothing of it is left', async () => {
  const { library, path } = await openTestLibrary(await tempFolder());
  await expect(library.destroy('test')).rejects.toMatchObject({ code: 'not-found' });
  const { timeline } = await library.load('test');
  await library.edit('test', changeEvents(timeline, ['e1'], { headline: 'New' }));
  await library.undo('test');
  await library.redo('test');
  await library.addVersion('test', { id: 'v', revision: 1, name: 'As printed', at: 1 });
  await library.addPublication('test', { id: 'p', revision: 1, name: '', files: ['a.svg'], at: 2 });
  await library.remove('test');
  await library.destroy('test');
  expect(await library.trash()).toEqual([]);
  expect(await library.search('corridor', 5)).toEqual([]);
  await library.close();
  const tables = ['timelines', 'tracks', 'events', 'edits', 'versions', 'publications', 'words'];
  const counts = await lookInto(path, (db) =>
    Promise.all(tables.map((table) => db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))),
  );
  expect(counts.map((row) => row?.n)).toEqual(tables.map(() => 0));
});
