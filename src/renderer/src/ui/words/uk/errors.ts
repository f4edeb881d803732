import type { Words } from '../types';

export const errors: Words['errors'] = {
  'bad-request': 'Dateline неправильно запитав сам себе',
  'unknown-request': 'Це вікно старіше за програму. Завантажте його ще раз',
  'not-found': 'Цього вже немає',
  conflict: 'Тим часом це змінили в іншому місці',
  'nothing-to-undo': 'Немає чого скасовувати',
  'nothing-to-redo': 'Немає чого повторювати',
  'invalid-input': 'Це порушує правило',
  'library-refused': 'Цією бібліотекою не можна користуватися',
  'library-unavailable': 'У бібліотеку не можна записати',
  'not-publishable': 'Перевірка знайшла те, чого стиль видання не випускає',
  'not-saved': 'Файл не збережено',
  cancelled: 'Скасовано',
  disconnected: 'Немає зв’язку з Dateline',
  internal: 'Dateline припустився помилки',
};
