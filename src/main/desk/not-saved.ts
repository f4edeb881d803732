import { DeskError } from '#contract/errors';
import type { PlainKey } from '#core/sentences/said';

/** Codes of Node's file errors that a user can do something about. */
const REASONS: Readonly<Record<string, PlainKey>> = {
  ENOSPC: 'save-no-room',
  EDQUOT: 'save-no-room',
  EROFS: 'save-not-permitted',
  EACCES: 'save-not-permitted',
  EPERM: 'save-not-permitted',
  ENOENT: 'save-no-folder',
  EEXIST: 'save-name-taken',
  ENOTDIR: 'save-name-taken',
  EISDIR: 'save-name-taken',
  EBUSY: 'save-held',
};

/** A `not-saved` that names the file, and says why in our words where we have some. */
export function notSaved(path: string, thrown: unknown): DeskError {
  const { code = '', message } = thrown as NodeJS.ErrnoException;
  const key = REASONS[code];
  const why = key ? { key } : ({ key: 'system-says', words: message } as const);
  return new DeskError('not-saved', { key: 'file-not-saved', path, why });
}
