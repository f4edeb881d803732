import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Writes a file so that it is there whole or not at all: into a new file beside it, onto the disk, then renamed
 * over the old one. Rejects with the system's error and leaves what was there before.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  // Not made from the file's own name: that may be as long as names can be, and two may write it at once.
  const draft = join(dirname(path), `.dateline-${randomUUID()}.tmp`);
  try {
    await writeDraft(draft, bytes);
    await replaceFile(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(draft, { force: true });
    throw error;
  }
}

/** Writes a new file and waits until it is on the disk; `EEXIST` for one that is there. */
export async function writeDraft(path: string, bytes: Uint8Array): Promise<void> {
  // `wx`: never through a link or over a file that somebody else has put there.
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Moves a file to the place of another, in one step. On Windows a virus scanner may hold the old file for a moment; tried again for
 * about two seconds.
 */
export async function replaceFile(draft: string, path: string): Promise<void> {
  for (let pause = 20; ; pause *= 2) {
    try {
      return await rename(draft, path);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      const passing = ['EPERM', 'EBUSY', 'EACCES'].includes(code);
      if (process.platform !== 'win32' || !passing || pause > 1_000) throw error;
      await wait(pause);
    }
  }
}
