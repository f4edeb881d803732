/** Opening a library, in the order of docs/library.md: whatever is refused is refused before anything is written. */
import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { keepBackup, makeBackup } from './backups';
import { checkContents, checkHeader, prepare, userVersion } from './checks';
import { createFile } from './create';
import { openDb, type Db, type Statements } from './db';
import { explain, refused } from './errors';
import { MIGRATIONS, migrate } from './schema';

export interface OpenOptions {
  readonly path: string;
  /** ms since the epoch. */
  now(): number;
  /** Writes the first records of a library that is made now. */
  fill?(statements: Statements): Promise<void>;
  /** Hears what went wrong without keeping the library from opening. */
  report?(message: string): void;
  /** The schema's versions; those of this program unless a test says otherwise. */
  readonly migrations?: readonly string[];
}

/** An open file: one connection that writes and one that only reads, so that long reads do not hold up edits. */
export interface OpenFile {
  readonly path: string;
  readonly writer: Db;
  readonly reader: Db;
}

export async function openFile(options: OpenOptions): Promise<OpenFile> {
  const migrations = options.migrations ?? MIGRATIONS;
  try {
    const { path, state } = await locate(options.path);
    const made =
      state !== 'there' &&
      (await createFile(path, state === 'empty', migrations, async (statements) =>
        options.fill?.(statements),
      ));
    await checkHeader(path, migrations.length);
    await checkContents(path, migrations);
    const file = await connect(path, migrations, options);
    if (!made) await backUp(file, options);
    return file;
  } catch (thrown) {
    throw explain(thrown, options.path);
  }
}

/** Follows links to the file itself, and refuses what is not a file: reading a pipe would wait for ever. */
async function locate(given: string): Promise<{ path: string; state: 'missing' | 'empty' | 'there' }> {
  const absolute = resolve(given);
  const entry = await lstat(absolute).catch(ignoreMissing);
  if (!entry) {
    const folder = await realpath(dirname(absolute)).catch(ignoreMissing);
    return { path: folder ? join(folder, basename(absolute)) : absolute, state: 'missing' };
  }
  const path = await realpath(absolute).catch(ignoreMissing);
  if (!path) throw refused(absolute, { key: 'library-lost-link' });
  const target = await stat(path);
  if (!target.isFile())
    throw refused(path, { key: target.isDirectory() ? 'library-folder' : 'library-no-file' });
  return { path, state: target.size === 0 ? 'empty' : 'there' };
}

function ignoreMissing(thrown: NodeJS.ErrnoException): null {
  if (thrown.code === 'ENOENT') return null;
  throw thrown;
}

async function connect(path: string, migrations: readonly string[], options: OpenOptions): Promise<OpenFile> {
  const writer = await openDb(path, 'write');
  try {
    await prepare(writer);
    await writer.get('PRAGMA journal_mode = WAL');
    const version = await userVersion(writer);
    if (version < migrations.length) await upgrade(writer, path, version, migrations, options.now());
    const reader = await openDb(path, 'read');
    await prepare(reader);
    return { path, writer, reader };
  } catch (thrown) {
    await writer.close();
    throw thrown;
  }
}

/** A library that cannot be backed up, on a full disk for instance, still opens: its owner may need it to make room. */
export async function backUp(
  { path, reader }: OpenFile,
  { now, report }: Pick<OpenOptions, 'now' | 'report'>,
): Promise<void> {
  try {
    await keepBackup(reader, path, now());
  } catch (thrown) {
    const reason = explain(thrown, path);
    report?.(`no backup of ${path} was made: ${reason instanceof Error ? reason.message : String(reason)}`);
  }
}

/** Brings an older library to this version, after a backup; in one transaction, the version's number included. */
async function upgrade(writer: Db, path: string, from: number, migrations: readonly string[], now: number) {
  await makeBackup(writer, path, now, `before-version-${migrations.length}`);
  // A migration may have to rebuild a table that others refer to; the references are checked before it commits.
  await writer.exec('PRAGMA foreign_keys = OFF');
  await writer.transaction('write', async (statements) => {
    // Another program may have done it while this one waited for the lock.
    if ((await userVersion(statements)) !== from) return;
    await migrate(statements, from, migrations);
    const broken = await statements.all('PRAGMA foreign_key_check');
    if (broken.length > 0)
      throw new Error(`version ${migrations.length} would leave ${broken.length} records loose`);
  });
  await writer.exec('PRAGMA foreign_keys = ON');
}
