/**
 * The words of the interface in the language that is chosen. A module that wants a word reads it from here when it
 * draws; a constant made of words would keep the language in which the page was opened.
 */
import { en } from './en/index';

/** What a language must have: one folder beside `en`, with a file of words for each of its files. */
export type Words = typeof en;

/** The languages of the interface, by BCP 47 tag. */
const CATALOGUE = { en } satisfies Record<string, Words>;
export type InterfaceLanguage = keyof typeof CATALOGUE;
export const INTERFACE_LANGUAGES = Object.keys(CATALOGUE) as InterfaceLanguage[];

export let words: Words = en;

/** Words everything from now on in another language; what is drawn already has to be drawn anew. */
export function chooseWords(language: InterfaceLanguage): void {
  words = CATALOGUE[language];
}
