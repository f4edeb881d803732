import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { checkDamage } from './checks';
import { openDb, type Db, type Statements } from './db';
import { draftOf, placeFile, sweepDrafts } from './place';

/** How many backups of a library are kept, whatever their age. */
export const KEPT = 10;
/** Of how many days the last backup is kept besides. */
export const KEPT_DAYS = 14;

interface Backup {
  readonly name: string;
  /** Counts up, so that the order of backups does not hang on the clock. */
  readonly number: number;
  /** Of its making, in UTC, such as 2022-03-07. */
  readonly day: string;
}

/** What stands behind the library's name in a backup's: nothing else may be taken for one, for the oldest are removed. */
const BACKUP = /^(\d{5,})-(\d{4}-\d\d-\d\d)T\d\d-\d\d-\d\dZ(?:-.*)?\.sqlite$/;

/** The folder of a library's backups, beside it. */
export function backupFolder(path: string): string {
  return join(dirname(path), 'backups');
}

/** Backs a library up when it changed since its last backup; `now` in ms since the epoch. True when one was made. */
export async function keepBackup(db: Db, path: string, now: number): Promise<boolean> {
  const newest = (await listBackups(path)).at(-1);
  if (newest && (await changesOf(join(backupFolder(path), newest.name))) === (await readChanges(db)))
    return false;
  await makeBackup(db, path, now);
  return true;
}

/** Backs a library up and checks the copy; only then old ones go. Gives its path. */
export async function makeBackup(db: Db, path: string, now: number, note = ''): Promise<string> {
  const folder = backupFolder(path);
  await mkdir(folder, { recursive: true });
  const passing = join(folder, basename(path));
  await sweepDrafts(passing);
  const draft = draftOf(passing);
  try {
    await db.backup(draft);
    await checkCopy(draft);
  } catch (thrown) {
    await rm(draft, { force: true });
    throw thrown;
  }
  const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-');
  const last = (await listBackups(path)).at(-1)?.number ?? 0;
  const number = String(last + 1).padStart(5, '0');
  const target = join(folder, `${stemOf(path)}-${number}-${stamp}Z${note && `-${note}`}.sqlite`);
  await placeFile(draft, target);
  for (const { name } of superseded(await listBackups(path))) await rm(join(folder, name), { force: true });
  return target;
}

/** Those, oldest first, that are neither among the last KEPT nor the last of one of the last KEPT_DAYS days. */
function superseded(backups: readonly Backup[]): Backup[] {
  const lastOfDay = new Map(backups.map((backup) => [backup.day, backup]));
  const daily = [...lastOfDay.values()].sort((a, b) => a.number - b.number).slice(-KEPT_DAYS);
  const kept = new Set([...backups.slice(-KEPT), ...daily]);
  return backups.filter((backup) => !kept.has(backup));
}

/** The backups of a library, oldest first. */
export async function listBackups(path: string): Promise<Backup[]> {
  const prefix = `${stemOf(path)}-`;
  const names = await readdir(backupFolder(path)).catch(() => []);
  return names
    .flatMap((name) => {
      const [, number, day = ''] = (name.startsWith(prefix) && BACKUP.exec(name.slice(prefix.length))) || [];
      return number ? [{ name, number: Number(number), day }] : [];
    })
    .sort((a, b) => a.number - b.number || (a.name < b.name ? -1 : 1));
}

/** How many changes a library has seen. */
async function readChanges(statements: Statements): Promise<number | undefined> {
  const row = await statements.get<{ changes: number }>('SELECT changes FROM library');
  return row?.changes;
}

/** The same of a backup; null for one that cannot be read, which is as good as none. */
async function changesOf(backup: string): Promise<number | null | undefined> {
  const db = await openDb(backup, 'read').catch(() => null);
  if (!db) return null;
  try {
    return await readChanges(db).catch(() => null);
  } finally {
    await db.close();
  }
}

async function checkCopy(draft: string): Promise<void> {
  const copy = await openDb(draft, 'read');
  try {
    await checkDamage(copy, draft);
  } finally {
    await copy.close();
  }
}

function stemOf(path: string): string {
  return basename(path, extname(path));
}
