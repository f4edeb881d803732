import { ar } from './ar';
import { de } from './de';
import { en, enUS } from './en';
import { es } from './es';
import { fr } from './fr';
import type { FigureWords } from './types';
import { uk } from './uk';

const LANGUAGES: readonly FigureWords[] = [en, enUS, uk, de, fr, es, ar];

/** Words for a BCP 47 tag: the same tag, else the same language, else English. */
export function figureWords(language: string): FigureWords {
  const base = language.split('-')[0];
  return (
    LANGUAGES.find((words) => words.language === language) ??
    LANGUAGES.find((words) => words.language.split('-')[0] === base) ??
    en
  );
}
