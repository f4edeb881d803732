import { ar } from './ar';
import { de } from './de';
import { enGB } from './en-GB';
import { enUS } from './en-US';
import { es } from './es';
import { fr } from './fr';
import type { DateWords } from './types';
import { uk } from './uk';

const LANGUAGES: readonly DateWords[] = [enGB, enUS, uk, de, fr, es, ar];

/** Languages to choose from for a timeline's dates, as BCP 47 tags. */
export const DATE_LANGUAGES: readonly string[] = LANGUAGES.map((words) => words.language);

/** Words for a BCP 47 tag: the same tag, else the same language, else British English. */
export function dateWords(language: string): DateWords {
  const base = language.split('-')[0];
  return (
    LANGUAGES.find((words) => words.language === language) ??
    LANGUAGES.find((words) => words.language.split('-')[0] === base) ??
    enGB
  );
}
