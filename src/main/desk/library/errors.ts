import { DeskError } from '#contract/errors';
import type { PlainKey, Said } from '#core/sentences/said';

/** What SQLite says (https://sqlite.org/rescode.html), for the person whose file it is. */
const UNAVAILABLE: Readonly<Record<string, PlainKey>> = {
  SQLITE_FULL: 'disk-full',
  SQLITE_READONLY: 'read-only',
  SQLITE_PERM: 'not-permitted',
  SQLITE_CANTOPEN: 'cannot-open',
  SQLITE_BUSY: 'held-by-other',
  SQLITE_LOCKED: 'held-by-other',
  SQLITE_PROTOCOL: 'held-by-other',
  SQLITE_IOERR: 'disk-fault',
  SQLITE_NOMEM: 'no-memory',
};

/** Codes of Node's own file errors that say the same. */
const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOSPC: 'SQLITE_FULL',
  EDQUOT: 'SQLITE_FULL',
  EROFS: 'SQLITE_READONLY',
  EACCES: 'SQLITE_PERM',
  EPERM: 'SQLITE_PERM',
  ENOENT: 'SQLITE_CANTOPEN',
  ENOTDIR: 'SQLITE_CANTOPEN',
  ELOOP: 'SQLITE_CANTOPEN',
  ENAMETOOLONG: 'SQLITE_CANTOPEN',
  EEXIST: 'SQLITE_CANTOPEN',
  EBUSY: 'SQLITE_BUSY',
  EIO: 'SQLITE_IOERR',
};

/** A `library-refused` that names the file, what is wrong with it, and what to do. */
export function refused(path: string, why: Said): DeskError {
  return new DeskError('library-refused', { key: 'library-refused', path, why });
}

/** Turns an error of SQLite or of the file system into a DeskError; anything else is a bug and stays what it is. */
export function explain(thrown: unknown, path: string): unknown {
  const code = codeOf(thrown);
  if (code === 'SQLITE_CORRUPT' || isIndexFault(thrown)) return refused(path, { key: 'library-damaged' });
  if (code === 'SQLITE_NOTADB') return refused(path, { key: 'library-foreign' });
  const key = UNAVAILABLE[FILE_ERRORS[code] ?? code];
  return key
    ? new DeskError('library-unavailable', { key: 'library-unavailable', path, why: { key } })
    : thrown;
}

/** A constraint of our own tables is named; one without a name is a word index that does not fit its rows. */
function isIndexFault(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.message === 'SQLITE_CONSTRAINT: constraint failed';
}

function codeOf(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : '';
  return typeof code === 'string' ? code : '';
}

export function noTimeline(id: string): DeskError {
  return new DeskError('not-found', { key: 'no-timeline', id });
}
