import { stat } from 'node:fs/promises';
import { DeskError } from '#contract/errors';
import type { Statements } from './db';
import type { OpenFile } from './open';

/** One transaction that writes. */
export type Write = <T>(work: (statements: Statements) => Promise<T>) => Promise<T>;

/**
 * Writes only while the file at the path is still the one that was opened: SQLite would go on writing into a file
 * that was deleted or replaced, and all of it would be lost with the last program that holds it.
 */
export async function guardedWrite({ path, writer }: OpenFile): Promise<Write> {
  const opened = await identity(path);
  return (work) =>
    writer.transaction('write', async (statements) => {
      const now = await identity(path).catch(() => '');
      if (now !== opened) throw new DeskError('library-unavailable', { key: 'library-moved', path });
      return work(statements);
    });
}

/** Which file lies at a path. */
async function identity(path: string): Promise<string> {
  const { dev, ino } = await stat(path, { bigint: true });
  return `${dev}:${ino}`;
}
