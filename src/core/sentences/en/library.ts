/** Why a library is not opened, not written to, or has not what was asked for. */
import type { Phrase } from '../phrase';

export const library = {
  'library-refused': ({ path, why }: { path: string; why: Phrase }) =>
    `${path} ${why}. Nothing was written to it.`,
  'library-damaged':
    'is damaged. Keep it, and put the newest file of the folder "backups" beside it in its place',
  'library-other-tables': ({ version }: { version: number }) =>
    `does not have the tables of a library of version ${version}. Keep it, and put the newest file of the folder "backups" beside it in its place`,
  'library-foreign': 'is not a library of Dateline. Choose another file',
  'library-newer': ({ version, newest }: { version: number; newest: number }) =>
    `was written by a newer Dateline (its version is ${version}; this program knows versions up to ${newest}). Update Dateline on this machine, or choose another file`,
  'library-lost-link': 'is a link to a file that is not there. Mend the link or choose another file',
  'library-folder': 'is a folder. Name a file, such as library.sqlite',
  'library-no-file': 'is not a file. Name a file, such as library.sqlite',
  'library-moved': ({ path }: { path: string }) =>
    `${path} was moved, deleted or replaced while Dateline had it open. Put it back, or start Dateline again.`,
  'library-unavailable': ({ path, why }: { path: string; why: Phrase }) => `${path}: ${why}.`,
  'disk-full': 'the disk is full; make room on it and try again. Nothing that was saved before is lost',
  'read-only': 'the file or its folder may only be read; allow this user to write there',
  'not-permitted': 'this user may not open it; allow it, or choose another file',
  'cannot-open': 'it cannot be opened; see whether its folder is there and may be written to',
  'held-by-other': 'another program holds it; close that program and try again',
  'disk-fault': 'the disk does not answer as it should; see whether it is still connected and sound',
  'no-memory': 'there is not enough memory; close other programs and try again',
  'no-timeline': ({ id }: { id: string }) => `there is no timeline "${id}" in the library`,
  'no-revision': ({ revision, last }: { revision: number; last: number }) =>
    `there is no revision ${revision}; the last is ${last}`,
  'version-unnamed': 'this version has lost its name already',
  'no-own-style': ({ id }: { id: string }) => `there is no house style "${id}" of this desk's own`,
  'style-built-in': ({ id }: { id: string }) =>
    `"${id}" is a style of Dateline's own, which stays as it is; save yours under another id`,
};
