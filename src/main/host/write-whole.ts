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
    // `wx`: never through a link or over a file that somebody else has put there.
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await renameOver(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(draft, { force: true });
    throw error;
  }
}

/** On Windows a virus scanner may hold the old file for a moment; tried again for about two seconds. */
async function renameOver(draft: string, path: string): Promise<void> {
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
