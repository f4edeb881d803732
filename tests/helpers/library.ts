import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Push } from '#contract/pushes';
import type { TimelineEvent } from '#core/document/types';
import { eventsPatch } from '#core/edits/changes';
import type { Edit } from '#core/edits/edit';
import { openLibrary, type LibraryOptions } from '#desk/library/library';
import { openDb, type Db } from '#desk/library/db';
import type { Library } from '#desk/library/types';
import { testClock } from './desk';
import { event, timelineOf } from './documents';

export interface TestLibrary {
  readonly library: Library;
  readonly pushes: Push[];
  readonly path: string;
}

/** A real library with one timeline `test` (tracks a, b, c; events e1 and e2) when the file is new; closed when the test is over. */
export async function openTestLibrary(
  folder: string,
  options: Partial<LibraryOptions> = {},
): Promise<TestLibrary> {
  const path = options.path ?? join(folder, 'library.sqlite');
  const pushes: Push[] = [];
  const library = await openLibrary({
    path,
    now: testClock(),
    push: (push) => pushes.push(push),
    seed: async () => [
      timelineOf(event('e1', '2022-03-05T11:00', { text: 'Corridor' }), event('e2', '2022-03-06')),
    ],
    ...options,
  });
  onTestFinished(() => library.close());
  return { library, pushes, path };
}

/** Looks into the file without the library's help. */
export async function lookInto<T>(path: string, look: (db: Db) => Promise<T>): Promise<T> {
  const db = await openDb(path, 'write');
  try {
    return await look(db);
  } finally {
    await db.close();
  }
}

export async function hashOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

/** An edit that gives the event with the id of `before` a new headline. */
export function rename(before: TimelineEvent, headline: string): Edit {
  return {
    kind: 'event/change',
    subject: headline,
    patch: eventsPatch({ [before.id]: { before, after: { ...before, headline } } }),
  };
}
