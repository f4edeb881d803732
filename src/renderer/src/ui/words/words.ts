/**
 * The words of the interface in the language that is chosen. A module that wants a word reads it from here when it
 * draws; a constant made of words would keep the language in which the page was opened.
 */
import type { InterfaceLanguage } from '#contract/command-words/index';
import { en } from './en/index';
import { sentence, type Said } from '#core/sentences/said';
import type { Words } from './types';
import { uk } from './uk/index';

const CATALOGUE: Readonly<Record<InterfaceLanguage, Words>> = { en, uk };

export let words: Words = en;

/** Words everything from now on in another language; what is drawn already has to be drawn anew. */
export function chooseWords(language: InterfaceLanguage): void {
  words = CATALOGUE[language];
}

/** What core or the desk says, in the language of the interface. */
export function wordSaid(said: Said | string): string {
  return sentence(said, words.sentences);
}
