import type { Status } from '../../document/types';
import type { CorrectionWords } from './types';

const STATUSES: Readonly<Record<Status, string>> = {
  reported: 'повідомляють',
  claimed: 'заявляють',
  disputed: 'оскаржують',
  confirmed: 'підтверджено',
  retracted: 'відкликано',
};

export const uk: CorrectionWords = {
  opening: (date) =>
    `Виправлення: попередня версія цієї хроніки, опублікована ${date}, містила помилки або її оновлено.`,
  headline: (before, after) => `Було «${before}»; має бути «${after}».`,
  when: (headline, before, after) =>
    `Дату події «${headline}» було вказано як ${before}; правильна дата: ${after}.`,
  place: (headline, before, after) =>
    `Місце події «${headline}» було вказано як ${before}; правильне місце: ${after}.`,
  status: (headline, before, after) =>
    `Статус події «${headline}»: було «${STATUSES[before]}», тепер «${STATUSES[after]}».`,
  text: (headline) => `Текст до «${headline}» виправлено.`,
  sources: (headline) => `Джерела до «${headline}» виправлено.`,
  media: (headline) => `Зображення до «${headline}» змінено.`,
  removed: (headline, date) => `Подію «${headline}» (${date}) вилучено.`,
  added: (headline, date) => `Додано «${headline}» (${date}).`,
  title: (before, after) => `Назва була «${before}»; тепер «${after}».`,
  dek: (before, after) => `Вступ був «${before}»; тепер «${after}».`,
  nothing: 'нічого',
};
