/** New files are written under a passing name and moved into place when they are whole. */
import { randomUUID } from 'node:crypto';
import { link, open, readdir, rename, rm, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A passing name beside a path, which nobody else uses. */
export function draftOf(path: string): string {
  return `${path}.new-${process.pid}-${randomUUID().slice(0, 8)}`;
}

/** Removes the drafts of a path that killed programs left behind. */
export async function sweepDrafts(path: string): Promise<void> {
  const prefix = `${basename(path)}.new-`;
  for (const name of await readdir(dirname(path))) {
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (name.startsWith(prefix) && pid > 0 && !isRunning(pid)) await rm(join(dirname(path), name));
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What systems say of a link on a disk that knows none; Windows says EISDIR of exFAT. */
const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'ENOSYS', 'EISDIR']);

/**
 * Gives a finished file its name, so that it is there whole or not at all; false when that name is taken, and then
 * the file is removed. A hard link cannot replace what is there; where the disk knows no links, a rename must do.
 */
export async function placeFile(finished: string, path: string): Promise<boolean> {
  await flush(finished);
  try {
    await link(finished, path);
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      await unlink(finished);
      return false;
    }
    if (!code || !NO_LINKS.has(code)) throw thrown;
    await rename(finished, path);
    return true;
  }
  await unlink(finished);
  return true;
}

/** Makes sure that the bytes are on the disk. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
