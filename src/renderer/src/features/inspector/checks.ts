import { parseEdtf } from '#core/when/parse';
import { words } from '../../ui/words/words';

/** What is wrong with a link, or null. The same rule as the document's schema, said while it is typed. */
export function checkLink(link: string): string | null {
  return link === '' || /^https?:\/\/\S+$/i.test(link) ? null : words.inspector.badLink;
}

/** What is wrong with the date a source was seen, or null. */
export function checkSeen(seen: string): string | null {
  return seen === '' || parseEdtf(seen).ok ? null : words.inspector.badSeen;
}
