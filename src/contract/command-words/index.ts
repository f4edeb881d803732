/** The words of commands in each language of the interface. */
import { en } from './en';
import type { CommandWords } from './types';
import { uk } from './uk';

/** The languages of the interface, as BCP 47 tags. */
export const INTERFACE_LANGUAGES = ['en', 'uk'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

export const COMMAND_WORDS: Readonly<Record<InterfaceLanguage, CommandWords>> = { en, uk };
