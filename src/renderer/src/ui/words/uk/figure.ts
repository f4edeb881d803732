import type { Words } from '../types';

export const figure: Words['figure'] = {
  title: 'Рисунок',
  style: 'Стиль видання',
  layout: 'Розкладка',
  layouts: {
    auto: 'Автоматична',
    horizontal: 'Горизонтальна',
    tracks: 'Рядами',
    vertical: 'Вертикальна',
    keyed: 'З номерами',
  },
  scale: 'Шкала часу',
  scales: { linear: 'Рівномірна', breaks: 'З розривами', equal: 'Рівні кроки' },
  secondZone: 'Другий годинник на осі',
  noSecondZone: 'Немає',
  alt: 'Текстовий опис',
  description: 'Докладний опис',
  drafted: 'Якщо лишити порожнім, складається з подій',
};
