import type { TemplateWords } from './types';

const en: TemplateWords = {
  track: 'Track 1',
  news: {
    events: 'On the ground',
    statements: 'Statements',
    reactions: 'Reactions',
    note: 'Claims are attributed to those who make them.',
  },
  court: { case: 'The case', hearings: 'Hearings', rulings: 'Rulings' },
  anniversary: { past: 'What happened', since: 'What came of it', today: 'Today' },
};

const uk: TemplateWords = {
  track: 'Ряд 1',
  news: {
    events: 'На місці подій',
    statements: 'Заяви',
    reactions: 'Реакції',
    note: 'Твердження подано з посиланням на тих, хто їх висловив.',
  },
  court: { case: 'Справа', hearings: 'Засідання', rulings: 'Рішення' },
  anniversary: { past: 'Що сталося', since: 'Що було далі', today: 'Сьогодні' },
};

/** In the language of a BCP 47 tag; English where there is none. */
export function templateWords(language: string): TemplateWords {
  return language.split('-')[0] === 'uk' ? uk : en;
}
