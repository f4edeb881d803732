import type { Words } from '../types';
import { eventsGiven, quoted } from './counting';

export const editor: Words['editor'] = {
  newEvent: 'Нова подія',
  noHeadline: 'Без заголовка',
  deleted: (n, subject) =>
    n === 1 && subject ? `Подію ${quoted(subject)} видалено` : `Видалено ${eventsGiven(n)}`,
  cannotEnd: {
    start: 'Почати тут не можна: початок був би після кінця або проміжку не було б.',
    end: 'Закінчити тут не можна: кінець був би до початку або проміжку не було б.',
  },
  opening: 'Відкриваємо…',
  back: 'Бібліотека',
  title: 'Назва хронології',
  addEvent: 'Додати подію',
  export: 'Експортувати',
  gone: 'Цієї хронології тут немає',
  goneHelp:
    'Можливо, її видалили в іншому вікні. Видалене можна повернути кнопкою «Скасувати» одразу після видалення.',
  goneStep: 'До бібліотеки',
  inspector: 'Інспектор',
  show: { list: 'Показати список подій', inspector: 'Показати інспектор' },
  hide: { list: 'Сховати список подій', inspector: 'Сховати інспектор' },
  zoom: 'Масштаб',
  resizeList: 'Ширина списку подій',
  resizeInspector: 'Ширина інспектора',
  resizePreview: { below: 'Висота перегляду', beside: 'Ширина перегляду' },
  canvas: 'Полотно',
  noTracks: 'Хронології потрібен ряд для подій',
  noEvents: 'Подій ще немає',
  noEventsHelp: 'Двічі клацніть ряд там, де це сталося, або додайте подію тут і впишіть дату.',
};
