import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { prepare } from './checks';
import { openDb, type Statements } from './db';
import { draftOf, placeFile, sweepDrafts } from './place';
import { migrate } from './schema';

/**
 * Makes a new library under a passing name and moves it into place, so that a crash leaves none rather than half a
 * one. False when another program was quicker; its library then stands. An empty file at `path` is replaced.
 */
export async function createFile(
  path: string,
  empty: boolean,
  migrations: readonly string[],
  fill: (statements: Statements) => Promise<void>,
): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  await sweepDrafts(path);
  const draft = draftOf(path);
  try {
    await writeDraft(draft, migrations, fill);
    if (!empty) return await placeFile(draft, path);
    await rename(draft, path);
    return true;
  } catch (thrown) {
    await rm(draft, { force: true });
    throw thrown;
  }
}

async function writeDraft(
  draft: string,
  migrations: readonly string[],
  fill: (statements: Statements) => Promise<void>,
): Promise<void> {
  const db = await openDb(draft, 'create');
  try {
    await prepare(db);
    await db.transaction('write', async (statements) => {
      await migrate(statements, 0, migrations);
      await fill(statements);
    });
    // Kept in the file from now on; two programs that switch it later, at the same time, would turn one another away.
    await db.get('PRAGMA journal_mode = WAL');
  } finally {
    await db.close();
  }
}
