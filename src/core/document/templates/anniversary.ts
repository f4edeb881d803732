import type { Template, TemplateWords } from './types';

/** One day long ago and what came of it: every date at the same distance, so that the old ones can be read. */
export function anniversary({ anniversary: words }: TemplateWords): Template {
  return {
    tracks: [
      { name: words.past, color: 'brown' },
      { name: words.since, color: 'teal' },
      { name: words.today, color: 'orange' },
    ],
    figure: { layout: 'horizontal', scale: 'equal' },
    note: '',
    dated: false,
  };
}
