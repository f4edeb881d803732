import { openDb, type Statements } from './db';
import timelines from './migrations/001-timelines.sql?raw';
import figureSettings from './migrations/002-figure-settings.sql?raw';
import houseStyles from './migrations/003-house-styles.sql?raw';
import locksAndImages from './migrations/004-locks-and-images.sql?raw';
import images from './migrations/005-images.sql?raw';
import history from './migrations/006-history.sql?raw';
import archive from './migrations/007-archive.sql?raw';

/** Marks an SQLite file as a library of Dateline: `Date` in ASCII. */
export const APPLICATION_ID = 0x44617465;

/** SQL that makes version n of the schema of version n - 1; the first stands at index 0. A published one is never changed. */
export const MIGRATIONS: readonly string[] = [
  timelines,
  figureSettings,
  houseStyles,
  locksAndImages,
  images,
  history,
  archive,
];

/** Brings a file from a version to the newest; inside a transaction, so that it happens whole or not at all. */
export async function migrate(statements: Statements, from: number, migrations: readonly string[]) {
  for (const sql of migrations.slice(from)) await statements.exec(sql);
  await statements.exec(
    `PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${migrations.length};`,
  );
}

/** What stands in a file: tables, indexes, triggers and views, with the SQL that made them, sorted by name. */
export async function readSchema(statements: Statements): Promise<string[]> {
  const rows = await statements.all<{ type: string; name: string; table: string; sql: string | null }>(
    `SELECT type, name, tbl_name AS "table", sql FROM sqlite_schema
     WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name, type`,
  );
  // SQLite words the tables behind a word index itself, and may word them otherwise in another version.
  return rows.map(({ type, name, table, sql }) =>
    [type, name, table, name.startsWith('words_') ? '' : sql].join('\n'),
  );
}

/** The schema that a version must have, worked out by making one in memory. */
export async function knownSchema(version: number, migrations: readonly string[]): Promise<string[]> {
  const memory = await openDb(':memory:', 'create');
  try {
    await migrate(memory, 0, migrations.slice(0, version));
    return await readSchema(memory);
  } finally {
    await memory.close();
  }
}
