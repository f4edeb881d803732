import { execFileSync } from 'node:child_process';
import { mkdir, readFile, readdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DeskError } from '#contract/errors';
import { prepare } from '#desk/library/checks';
import { MIGRATIONS } from '#desk/library/schema';
import { openDb } from '#desk/library/db';
import { APPLICATION_ID } from '#desk/library/schema';
import { tempFolder } from '../../../../helpers/folder';
import { hashOf, lookInto, openTestLibrary } from '../../../../helpers/library';

/** Opening must be refused, in words that name the file, and leave its bytes as they are. */
async function expectRefusal(path: string, words: RegExp): Promise<DeskError> {
  const before = await hashOf(path);
  const thrown = await openTestLibrary('', { path }).then(
    () => null,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(DeskError);
  const error = thrown as DeskError;
  expect(error.code).toBe('library-refused');
  expect(error.message).toMatch(words);
  expect(error.message).toContain(path);
  expect(await hashOf(path)).toBe(before);
  return error;
}

/** A closed library in a folder of its own. */
async function closedLibrary(): Promise<string> {
  const { library, path } = await openTestLibrary(await tempFolder());
  await library.close();
  return path;
}

async function patchFile(path: string, offset: number, bytes: readonly number[]): Promise<void> {
  const content = await readFile(path);
  content.set(bytes, offset);
  await writeFile(path, content);
}

test('L1: a text file is refused', async () => {
  const path = join(await tempFolder(), 'notes.txt');
  await writeFile(path, 'Dear diary, '.repeat(100));
  await expectRefusal(path, /is not a library of Dateline/);
});

test('L1: a file of a few bytes is refused', async () => {
  const path = join(await tempFolder(), 'short');
  await writeFile(path, 'SQLite format 3\0');
  await expectRefusal(path, /is not a library of Dateline/);
});

test("L1: another program's database is refused", async () => {
  const path = join(await tempFolder(), 'other.sqlite');
  const other = await openDb(path, 'create');
  await other.exec('PRAGMA application_id = 1234; CREATE TABLE timelines (id TEXT)');
  await other.close();
  await expectRefusal(path, /is not a library of Dateline/);
});

test('L1: a foreign application_id is refused', async () => {
  const path = await closedLibrary();
  await patchFile(path, 68, [1, 2, 3, 4]);
  await expectRefusal(path, /is not a library of Dateline/);
});

test('L1: a folder is refused', async () => {
  const folder = await tempFolder();
  await expect(openTestLibrary('', { path: folder })).rejects.toMatchObject({
    code: 'library-refused',
    message: expect.stringContaining('is a folder'),
  });
});

test.skipIf(process.platform === 'win32')('L1: a pipe is refused without waiting for it', async () => {
  const path = join(await tempFolder(), 'pipe');
  execFileSync('mkfifo', [path]);
  await expect(openTestLibrary('', { path })).rejects.toMatchObject({
    code: 'library-refused',
    message: expect.stringContaining('is not a file'),
  });
});

test('L2: a library of a newer version is refused', async () => {
  const path = await closedLibrary();
  await patchFile(path, 60, [0, 0, 0, 99]);
  await expectRefusal(path, /newer Dateline .*99.*Update Dateline/);
});

test('L2: a newer version that stands only in the write-ahead log is refused as well', async () => {
  const path = await closedLibrary();
  const newer = await openDb(path, 'write');
  try {
    await newer.exec('PRAGMA user_version = 99');
    expect((await readFile(path)).readUInt32BE(60)).toBe(MIGRATIONS.length);
    await expectRefusal(path, /newer Dateline/);
  } finally {
    await newer.close();
  }
});

test.each([
  ['a table more', 'CREATE TABLE extra (x)'],
  ['a table less', 'DROP TABLE words'],
  ['a foreign view', 'CREATE VIEW v AS SELECT 1'],
  ['a foreign trigger', 'CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM edits; END'],
  ['an index less', 'DROP INDEX events_by_time'],
])('L3: a library with %s is refused', async (_, sql) => {
  const path = await closedLibrary();
  await lookInto(path, (db) => db.exec(sql));
  await expectRefusal(path, /does not have the tables/);
});

test.each([0.5, 0.9])('L3: a library cut off at %d of its length is refused', async (share) => {
  const path = await closedLibrary();
  const whole = await readFile(path);
  await writeFile(path, whole.subarray(0, Math.floor(whole.length * share)));
  await expectRefusal(path, /is damaged.*backups/);
});

test('L3: a library cut off after its header is refused', async () => {
  const path = await closedLibrary();
  await writeFile(path, (await readFile(path)).subarray(0, 100));
  await expectRefusal(path, /is damaged|is not a library/);
});

test('L3: a library with a damaged page in its middle is refused', async () => {
  const path = await closedLibrary();
  const whole = await readFile(path);
  const middle = Math.floor(whole.length / 2 / 4096) * 4096;
  await patchFile(path, middle, Array(64).fill(0xa5));
  await expectRefusal(path, /is damaged/);
});

test('L4: a damaged library whose write-ahead log holds edits keeps both files as they are', async () => {
  const path = await closedLibrary();
  const other = await openDb(path, 'write');
  await other.exec('UPDATE library SET changes = 77');
  const [main, log] = [await readFile(path), await readFile(`${path}-wal`)];
  await other.close();
  const copy = join(await tempFolder(), 'copy.sqlite');
  main.fill(0xa5, main.length - 4096);
  await writeFile(copy, main);
  await writeFile(`${copy}-wal`, log);
  await expectRefusal(copy, /is damaged/);
  expect(await readFile(`${copy}-wal`)).toEqual(log);
});

test('L5: a library is made where there is none, with its folders', async () => {
  const path = join(await tempFolder(), 'some', 'where', 'library.sqlite');
  const { library } = await openTestLibrary('', { path });
  expect((await library.list()).map(({ id }) => id)).toEqual(['test']);
  expect((await readFile(path)).readUInt32BE(68)).toBe(APPLICATION_ID);
});

test('L5: an empty file becomes a library', async () => {
  const path = join(await tempFolder(), 'library.sqlite');
  await writeFile(path, '');
  const { library } = await openTestLibrary('', { path });
  expect(await library.list()).toHaveLength(1);
});

test('L5: when making a library fails, nothing is left', async () => {
  const folder = await tempFolder();
  const seed = () => Promise.reject(new Error('no seed'));
  await expect(openTestLibrary(folder, { seed })).rejects.toThrow('no seed');
  expect(await readdir(folder)).toEqual([]);
});

test('L5: what a killed program left while making a library is swept away', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'library.sqlite.new-999999999'), 'half');
  const { library } = await openTestLibrary(folder);
  await library.close();
  expect(await readdir(folder)).toEqual(['library.sqlite']);
});

test('L5: two that make the same library at once end up with one', async () => {
  const folder = await tempFolder();
  const [one, two] = await Promise.all([openTestLibrary(folder), openTestLibrary(folder)]);
  expect(await one.library.list()).toEqual(await two.library.list());
});

test('a link is followed to the file itself', async () => {
  const path = await closedLibrary();
  const link = join(await tempFolder(), 'link.sqlite');
  await symlink(path, link);
  const { library } = await openTestLibrary('', { path: link });
  expect(library.path).toBe(await realpath(path));
});

test('a link to nowhere is refused', async () => {
  const link = join(await tempFolder(), 'link.sqlite');
  await symlink('/nowhere/at/all', link);
  await expect(openTestLibrary('', { path: link })).rejects.toMatchObject({ code: 'library-refused' });
});

test('a library in a place that is a file is unavailable', async () => {
  const path = await closedLibrary();
  await expect(openTestLibrary('', { path: join(path, 'library.sqlite') })).rejects.toMatchObject({
    code: 'library-unavailable',
  });
});

test('a copy made by a backup opens, although it is not in write-ahead mode', async () => {
  const path = await closedLibrary();
  const copy = join(await tempFolder(), 'copy.sqlite');
  await lookInto(path, (db) => db.backup(copy));
  const { library } = await openTestLibrary('', { path: copy });
  expect(await library.list()).toHaveLength(1);
});

test('a library is in write-ahead mode, and every connection has the settings of docs/library.md', async () => {
  const { path } = await openTestLibrary(await tempFolder());
  const names = ['journal_mode', 'foreign_keys', 'synchronous', 'trusted_schema', 'cell_size_check'];
  const settings = await lookInto(path, async (db) => {
    await prepare(db);
    return Promise.all(names.map((name) => db.get<Record<string, unknown>>(`PRAGMA ${name}`)));
  });
  expect(Object.assign({}, ...settings)).toEqual({
    journal_mode: 'wal',
    foreign_keys: 1,
    synchronous: 2,
    trusted_schema: 0,
    cell_size_check: 1,
  });
});

test('a closed library leaves one file', async () => {
  const folder = await tempFolder();
  await mkdir(join(folder, 'own'));
  const { library } = await openTestLibrary(join(folder, 'own'));
  await library.close();
  expect(await readdir(join(folder, 'own'))).toEqual(['library.sqlite']);
});
