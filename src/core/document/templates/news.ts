import type { Template, TemplateWords } from './types';

/** A story that moves: what happens and what is said of it, for web and phone by the hour. */
export function news({ news: words }: TemplateWords): Template {
  return {
    tracks: [
      { name: words.events, color: 'orange' },
      { name: words.statements, color: 'blue' },
      { name: words.reactions, color: 'slate' },
    ],
    figure: { layout: 'tracks' },
    note: words.note,
    dated: true,
  };
}
