/** Files of an edition, made beside their places and then moved there all at once. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { notSaved } from '#desk/not-saved';
import type { EditionTarget } from './edition-target';
import { replaceFile, writeDraft } from './write-whole';

/** A draft folder in which nothing has been written for so long, ms, was left behind by a crash. */
const DEAD = 3_600_000;
const DRAFTS = /^\.dateline-[0-9a-f-]{36}$/;

/**
 * A folder to put files into, made if it is not there. Until `commit` they lie in a hidden folder inside it; then each
 * takes the place of what has its name, one after another. Whenever the program ends, each file is the old or the new one, whole.
 * Fails with `not-saved`.
 */
export async function openFolder(folder: string): Promise<EditionTarget> {
  const drafts = join(folder, `.dateline-${randomUUID()}`);
  const made = await saving(folder, async () => {
    const first = await mkdir(folder, { recursive: true });
    await sweep(folder);
    await mkdir(drafts);
    return first !== undefined;
  });
  const names: string[] = [];
  return {
    async put(name, bytes) {
      await saving(join(folder, name), () => writeDraft(join(drafts, name), bytes));
      names.push(name);
    },
    async commit() {
      for (const name of names) {
        const path = join(folder, name);
        await saving(path, () => replaceFile(join(drafts, name), path));
      }
      await rmdir(drafts);
      return { outcome: 'saved', path: folder };
    },
    async discard() {
      await rm(drafts, { recursive: true, force: true });
      if (made) await rmdir(folder).catch(() => undefined);
    },
  };
}

async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!DRAFTS.test(name)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found && Date.now() - found.mtimeMs > DEAD) await rm(path, { recursive: true, force: true });
  }
}

async function saving<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw notSaved(path, error);
  }
}
