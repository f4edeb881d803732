import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { KEPT, KEPT_DAYS } from '#desk/library/backups';
import { openDb } from '#desk/library/db';
import { NOW } from '../../../../helpers/desk';
import { tempFolder } from '../../../../helpers/folder';
import { openTestLibrary, rename } from '../../../../helpers/library';

/** Opens the library, edits it as often as asked, closes it. */
async function visit(folder: string, edits: number, now = NOW): Promise<void> {
  const { library } = await openTestLibrary(folder, { now: () => now });
  for (let edit = 0; edit < edits; edit++) {
    const { timeline, revision } = await library.load('test');
    await library.edit('test', rename(timeline.events[0]!, `Headline ${revision}`));
  }
  await library.close();
}

/** ms; a busy machine takes its time. */
const PATIENCE = 20_000;

const backupsIn = async (folder: string) => {
  const names = await readdir(join(folder, 'backups'));
  // One that is being made has another name until it is whole.
  return names.filter((name) => name.endsWith('.sqlite')).sort();
};

test('L7: a library is backed up at opening when it changed since its last backup, and only then', async () => {
  const folder = await tempFolder();
  await visit(folder, 0);
  expect(await readdir(folder)).toEqual(['library.sqlite']);
  await visit(folder, 0);
  await visit(folder, 1);
  expect(await backupsIn(folder)).toEqual(['library-00001-2022-03-07T09-00-00Z.sqlite']);
  await visit(folder, 0);
  await visit(folder, 0);
  expect(await backupsIn(folder)).toHaveLength(2);
});

test('L7: a backup is a whole library, with its history', async () => {
  const folder = await tempFolder();
  await visit(folder, 2);
  await visit(folder, 0);
  const path = join(folder, 'backups', (await backupsIn(folder))[0]!);
  const { library } = await openTestLibrary('', { path });
  expect((await library.load('test')).revision).toBe(2);
  expect((await library.undo('test')).revision).toBe(3);
});

test('L7: the last ten backups are kept, in the order they were made, even when the clock goes back', async () => {
  const folder = await tempFolder();
  for (let minute = 0; minute < KEPT + 3; minute++) await visit(folder, 1, NOW - minute * 60_000);
  const names = await backupsIn(folder);
  expect(names).toHaveLength(KEPT);
  expect(names[0]).toBe('library-00003-2022-03-07T08-57-00Z.sqlite');
  expect(names.at(-1)).toBe('library-00012-2022-03-07T08-48-00Z.sqlite');
});

test('L7: of each of the last fourteen days the last backup is kept', async () => {
  const folder = await tempFolder();
  const noon = (day: number) => NOW + day * 86_400_000;
  for (let day = 0; day <= KEPT_DAYS + 2; day++) {
    await visit(folder, 1, noon(day));
    await visit(folder, 1, noon(day) + 60_000);
  }
  const early = (await backupsIn(folder)).slice(0, -KEPT);
  const days = early.map((name) => name.slice('library-00000-'.length));
  expect(days[0]).toBe('2022-03-10T09-01-00Z.sqlite');
  expect(days).toEqual(days.map((_, index) => `2022-03-${10 + index}T09-01-00Z.sqlite`));
  expect(early.length).toBe(KEPT_DAYS - KEPT / 2);
});

test('L7: an open library that changes is backed up again and again', async () => {
  const folder = await tempFolder();
  const { library } = await openTestLibrary(folder, { backUpEvery: 20 });
  const { timeline } = await library.load('test');
  await library.edit('test', rename(timeline.events[0]!, 'First'));
  await vi.waitFor(async () => expect(await backupsIn(folder)).toHaveLength(1), PATIENCE);
  await library.edit('test', rename({ ...timeline.events[0]!, headline: 'First' }, 'Second'));
  await vi.waitFor(async () => expect(await backupsIn(folder)).toHaveLength(2), PATIENCE);
});

test('L7: other files in the folder of backups are left alone', async () => {
  const folder = await tempFolder();
  // The last two are backups of libraries called library-2 and library-20220307, which may lie beside this one.
  const others = [
    'library-mine.sqlite',
    'library-1-before-the-vote.sqlite',
    'library-2-00001-2022-03-07T09-00-00Z.sqlite',
    'library-20220307-00001-2022-03-07T09-00-00Z.sqlite',
  ];
  for (let turn = 0; turn < KEPT + 2; turn++) {
    await visit(folder, 1);
    if (turn !== 1) continue;
    for (const name of others) await writeFile(join(folder, 'backups', name), 'another');
  }
  const names = await backupsIn(folder);
  expect(names).toEqual(expect.arrayContaining(others));
  expect(names).toHaveLength(KEPT + others.length);
});

test('L7: a backup that cannot be read counts as none', async () => {
  const folder = await tempFolder();
  await visit(folder, 1);
  await visit(folder, 0);
  await writeFile(join(folder, 'backups', (await backupsIn(folder))[0]!), 'garbage');
  await visit(folder, 0);
  expect(await backupsIn(folder)).toHaveLength(2);
});

test('L7: a library that cannot be backed up opens, and says so', async () => {
  const folder = await tempFolder();
  await visit(folder, 1);
  await writeFile(join(folder, 'backups'), 'a file where the folder should be');
  const reports: string[] = [];
  const { library } = await openTestLibrary(folder, { report: (message) => reports.push(message) });
  expect(await library.list()).toHaveLength(1);
  expect(reports).toEqual([expect.stringContaining('no backup')]);
});

test('a backup is in one file and refuses to replace another', async () => {
  const folder = await tempFolder();
  const db = await openDb(join(folder, 'a'), 'create');
  await db.exec('CREATE TABLE t (x INTEGER) STRICT; INSERT INTO t VALUES (1)');
  await db.backup(join(folder, 'b'));
  await expect(db.backup(join(folder, 'b'))).rejects.toThrow('already exists');
  await db.close();
});
