import { DeskError } from '#contract/errors';

/** What SQLite says (https://sqlite.org/rescode.html), in words for the person whose file it is. */
const UNAVAILABLE: Readonly<Record<string, string>> = {
  SQLITE_FULL: 'the disk is full; make room on it and try again. Nothing that was saved before is lost',
  SQLITE_READONLY: 'the file or its folder may only be read; allow this user to write there',
  SQLITE_PERM: 'this user may not open it; allow it, or choose another file',
  SQLITE_CANTOPEN: 'it cannot be opened; see whether its folder is there and may be written to',
  SQLITE_BUSY: 'another program holds it; close that program and try again',
  SQLITE_LOCKED: 'another program holds it; close that program and try again',
  SQLITE_PROTOCOL: 'another program holds it; close that program and try again',
  SQLITE_IOERR: 'the disk does not answer as it should; see whether it is still connected and sound',
  SQLITE_NOMEM: 'there is not enough memory; close other programs and try again',
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
export function refused(path: string, wrong: string, remedy: string): DeskError {
  return new DeskError('library-refused', `${path} ${wrong}. ${remedy}. Nothing was written to it.`);
}

/** The remedy for a file that is damaged. */
export const RESTORE = 'Keep it, and put the newest file of the folder "backups" beside it in its place';

/** Turns an error of SQLite or of the file system into a DeskError; anything else is a bug and stays what it is. */
export function explain(thrown: unknown, path: string): unknown {
  const code = codeOf(thrown);
  if (code === 'SQLITE_CORRUPT' || isIndexFault(thrown)) return refused(path, 'is damaged', RESTORE);
  if (code === 'SQLITE_NOTADB') return refused(path, 'is not a library of Dateline', 'Choose another file');
  const words = UNAVAILABLE[FILE_ERRORS[code] ?? code];
  return words ? new DeskError('library-unavailable', `${path}: ${words}.`) : thrown;
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
  return new DeskError('not-found', `there is no timeline "${id}" in the library`);
}
