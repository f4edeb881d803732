import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MIGRATIONS } from '#desk/library/schema';
import { tempFolder } from '../../../../helpers/folder';
import { hashOf, lookInto, openTestLibrary } from '../../../../helpers/library';

const NEXT = [
  ...MIGRATIONS,
  'ALTER TABLE timelines ADD COLUMN embargo INTEGER; CREATE TABLE extra (x INTEGER) STRICT;',
];

/** A closed library of the version before NEXT. */
async function oldLibrary(): Promise<{ folder: string; path: string }> {
  const folder = await tempFolder();
  const { library, path } = await openTestLibrary(folder, { migrations: MIGRATIONS });
  await library.close();
  return { folder, path };
}

const versionOf = (path: string) => lookInto(path, (db) => db.get('PRAGMA user_version'));

test('L6: an older library is backed up and brought to this version', async () => {
  const { folder, path } = await oldLibrary();
  const { library } = await openTestLibrary(folder, { migrations: NEXT });
  expect(await library.list()).toHaveLength(1);
  await library.close();
  expect(await versionOf(path)).toEqual({ user_version: NEXT.length });
  const [backup, ...others] = await readdir(join(folder, 'backups'));
  expect(others).toEqual([]);
  expect(backup).toMatch(new RegExp(`-before-version-${NEXT.length}\\.sqlite$`));
  expect(await versionOf(join(folder, 'backups', backup!))).toEqual({ user_version: MIGRATIONS.length });
});

test.each([
  ['fails half way', 'CREATE TABLE extra (x INTEGER) STRICT; SELECT nonsense;'],
  ['would leave records without their timeline', `PRAGMA defer_foreign_keys = ON; DELETE FROM timelines;`],
])('L6: a migration that %s leaves the old version', async (_, sql) => {
  const { folder, path } = await oldLibrary();
  await expect(openTestLibrary(folder, { migrations: [...MIGRATIONS, sql] })).rejects.toThrow();
  expect(await versionOf(path)).toEqual({ user_version: MIGRATIONS.length });
  const { library } = await openTestLibrary(folder, { migrations: MIGRATIONS });
  expect((await library.load('test')).timeline.events).toHaveLength(2);
});

test('L2: once migrated, the program of before refuses it', async () => {
  const { folder, path } = await oldLibrary();
  const { library } = await openTestLibrary(folder, { migrations: NEXT });
  await library.close();
  const before = await hashOf(path);
  await expect(openTestLibrary(folder, { migrations: MIGRATIONS })).rejects.toMatchObject({
    code: 'library-refused',
  });
  expect(await hashOf(path)).toBe(before);
});
