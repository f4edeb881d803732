/** Why a file is not made, or not saved where it should be. */
import type { Phrase } from '../phrase';

export const exports = {
  'edition-no-format': ({ name }: { name: string }) =>
    `the edition "${name}" has no format; choose at least one`,
  'edition-no-files': ({ name }: { name: string }) =>
    `the edition "${name}" has no kind of file; choose at least one`,
  'picture-too-large': ({ width, height }: { width: number; height: number }) =>
    `a picture of ${width} by ${height} pixels is too large; use a smaller scale, fewer events or SVG`,
  'side-too-long': (size: { kind: string; most: number; width: number; height: number }) =>
    `a ${size.kind} holds ${size.most} pixels on a side at most, and this one needs ${size.width} by ${size.height}; use a smaller scale, or PNG`,
  'pdf-too-large': ({ wide, high }: { wide: number; high: number }) =>
    `a PDF of ${wide} by ${high} inches is too large; use another size, fewer events or SVG`,
  'figure-image-unread': 'an image of the figure cannot be read; save it anew as PNG or JPEG',
  'file-not-saved': ({ path, why }: { path: string; why: Phrase }) => `${path} could not be written: ${why}`,
  'save-no-room': 'the disk is full; make room on it and try again',
  'save-not-permitted': 'this user may not write there; allow it, or choose another folder',
  'save-no-folder': 'its folder is not there; choose another',
  'save-name-taken': 'something else has its name; choose another',
  'save-held': 'another program holds it; close it there and try again',
  /** Words of the operating system, which has them in English. */
  'system-says': ({ words }: { words: string }) => words,
};
