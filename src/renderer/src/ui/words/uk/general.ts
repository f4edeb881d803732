import type { general as english } from '../en/general';
import { count, events, quoted } from './counting';

export const general: typeof english = {
  locale: 'uk-UA',
  product: 'Dateline',
  quoted,
  events,
  tracks: (n) => count(n, 'ряд', 'ряди', 'рядів'),
  /** What an edit did to what: `Move “Irpin”`. */
  editOf: (verb, subject) => `${verb}: ${subject}`,
  cancel: 'Скасувати',
  keep: 'Зберегти',
  close: 'Закрити',
  undo: 'Скасувати',
  tryAgain: 'Спробувати ще раз',
};
