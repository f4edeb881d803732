import type { Template, TemplateWords } from './types';

/** A case that lasts for years with nothing in between: broken axis, vertical, for a column. */
export function court({ court: words }: TemplateWords): Template {
  return {
    tracks: [
      { name: words.case, color: 'slate' },
      { name: words.hearings, color: 'blue' },
      { name: words.rulings, color: 'purple' },
    ],
    figure: { layout: 'vertical', scale: 'breaks' },
    note: '',
    dated: true,
  };
}
