/** Every phrase of every language in one book: their words do not meet, so nobody has to say in which they write. */
import { en } from './en';
import type { Meaning } from './meaning';
import { uk } from './uk';

const BOOK = new Map<string, Meaning>();
for (const [phrases, meaning] of [...en, ...uk])
  for (const phrase of phrases.split('|')) if (!BOOK.has(phrase)) BOOK.set(phrase, meaning);

const escaped = [...BOOK.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((phrase) => phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));

/** The longest phrase at a place, as long as no letter follows it. */
export const PHRASE = new RegExp(`(?:${escaped.join('|')})(?![\\p{L}])`, 'uy');

export function meaningOf(phrase: string): Meaning | undefined {
  return BOOK.get(phrase);
}
