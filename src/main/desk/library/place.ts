import { link, open, rename, unlink } from 'node:fs/promises';

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
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw thrown;
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
