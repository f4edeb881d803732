import type { Template, TemplateWords } from './types';

/** One track and nothing else. */
export function empty({ track }: TemplateWords): Template {
  return { tracks: [{ name: track, color: 'blue' }], figure: {}, note: '', dated: false };
}
