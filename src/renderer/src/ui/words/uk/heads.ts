import type { Words } from '../types';
import { count, form, quoted } from './counting';

export const heads: Words['heads'] = {
  untitled: 'Без назви',
  name: (name) => `Ряд ${quoted(name)}`,
  collapsed: 'згорнуто',
  nameField: 'Назва ряду',
  rename: 'Перейменувати',
  color: 'Колір',
  collapse: 'Згорнути',
  expand: 'Розгорнути',
  hide: 'Сховати',
  lock: 'Закріпити',
  unlock: 'Відкріпити',
  up: 'Перемістити вище',
  down: 'Перемістити нижче',
  addBelow: 'Додати ряд нижче',
  remove: 'Видалити разом із подіями',
  menu: (name) => `Меню ряду ${quoted(name)}`,
  add: '+ Ряд',
  addTrack: 'Додати ряд',
  hidden: (n) => `${n} ${form(n, 'схований', 'сховані', 'схованих')}`,
  hiddenTracks: (n) => count(n, 'схований ряд', 'сховані ряди', 'схованих рядів'),
  show: (name) => `Показати ${quoted(name)}`,
  showAll: 'Показати всі',
  notShown: (name) => `Ряд ${quoted(name)} сховано: його подій на полотні немає`,
  wasHidden: (name) => `Ряд ${quoted(name)} сховано тут і на рисунках`,
};
