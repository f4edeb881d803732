import { MAX_LINE } from '../document/schema';

/** A title from a file's name: without folders and its last ending, in one line; never empty. */
export function nameWithoutEnding(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const title = last
    .replace(/(?!^)\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  return title.slice(0, MAX_LINE) || 'Untitled timeline';
}
