import { words } from '../../ui/words/words';

/** What is wrong with a link, or null. The same rule as the document's schema, said while it is typed. */
export function checkLink(link: string): string | null {
  return link === '' || /^https?:\/\/\S+$/i.test(link) ? null : words.inspector.badLink;
}
