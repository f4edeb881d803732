import { APPLICATION_ID, knownSchema, readSchema } from './schema';
import type { Db, Statements } from './db';
import { openDb } from './db';
import { refused } from './errors';
import { readHeader } from './header';

/** How long a statement waits for another program's write, in ms. */
const BUSY_TIMEOUT = 5_000;

/** Settings of every connection that write nothing to the file; docs/library.md says what each is for. */
export async function prepare(db: Db): Promise<void> {
  await db.exec(`
    PRAGMA busy_timeout = ${BUSY_TIMEOUT};
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA synchronous = FULL;
  `);
}

/** Refuses a file that is not a library of this version or an older one, by its first bytes (L1, L2). */
export async function checkHeader(path: string, newest: number): Promise<void> {
  const header = await readHeader(path);
  if (!header.sqlite || header.applicationId !== APPLICATION_ID)
    throw refused(path, { key: 'library-foreign' });
  checkVersion(path, header.userVersion, newest);
}

function checkVersion(path: string, version: number, newest: number): void {
  if (version > newest) throw refused(path, { key: 'library-newer', version, newest });
}

/** Refuses a file with foreign or missing tables, and a damaged one (L3), reading through a connection that cannot write. */
export async function checkContents(path: string, migrations: readonly string[]): Promise<void> {
  const db = await openDb(path, 'read');
  try {
    await prepare(db);
    const version = await userVersion(db);
    // The header can lag behind: the newest version may still stand in the write-ahead log.
    checkVersion(path, version, migrations.length);
    const [found, known] = [await readSchema(db), await knownSchema(version, migrations)];
    if (found.join('\n\n') !== known.join('\n\n'))
      throw refused(path, { key: 'library-other-tables', version });
    await checkDamage(db, path);
  } finally {
    await db.close();
  }
}

/** Reads every page (`PRAGMA quick_check`); refuses when one is not as it should be. */
export async function checkDamage(db: Db, path: string): Promise<void> {
  const rows = await db.all<{ quick_check: string }>('PRAGMA quick_check(1)');
  if (rows.length !== 1 || rows[0]?.quick_check !== 'ok') throw refused(path, { key: 'library-damaged' });
}

export async function userVersion(statements: Statements): Promise<number> {
  const row = await statements.get<{ user_version: number }>('PRAGMA user_version');
  return row?.user_version ?? 0;
}
