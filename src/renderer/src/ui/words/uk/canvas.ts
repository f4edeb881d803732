import type { Words } from '../types';
import { count, events } from './counting';

export const canvas: Words['canvas'] = {
  role: 'хронологія',
  name: (n, tracks) => `Хронологія: ${events(n)}, ${count(tracks, 'ряд', 'ряди', 'рядів')}`,
  help:
    'Клацніть подію, щоб вибрати її, із Shift — щоб додати до вибраних. Перетягніть її в інший час чи ряд; ' +
    'Escape скасовує перетягування. Тягніть край проміжку, щоб змінити цей край. Двічі клацніть порожнє місце, ' +
    'щоб додати подію; F2 чи Enter — редагувати заголовок. Ctrl і коліщатко змінюють масштаб.',
  tracks: 'Ряди',
  write: 'Що сталося?',
  menu: { event: 'Меню події', events: 'Меню подій', ground: 'Меню полотна' },
  addHere: 'Додати подію тут',
  was: (date) => `було ${date}`,
  to: (track) => `до ряду «${track}»`,
};
