import type { Words } from '../types';
import { events, quoted } from './counting';

export const details: Words['details'] = {
  title: 'Хронологія',
  name: 'Назва',
  dek: 'Підзаголовок',
  dekHint: 'Рядок під назвою рисунка',
  language: 'Мова дат',
  zone: 'Часовий пояс',
  credit: 'Автори',
  creditHint: 'Хто зробив рисунок',
  note: 'Примітка',
  noteHint: 'Зауваження під рисунком',
  tracks: 'Ряди',
  addTrack: 'Додати ряд',
  newTrack: 'Новий ряд',
  trackName: (n) => `Назва ряду ${n}`,
  trackColor: (name) => `Колір ряду ${quoted(name)}`,
  up: (name) => `Перемістити ${quoted(name)} вище`,
  down: (name) => `Перемістити ${quoted(name)} нижче`,
  remove: (name) => `Видалити ${quoted(name)} разом із подіями`,
  removed: (name, n) =>
    n === 0 ? `Ряд ${quoted(name)} видалено` : `Ряд ${quoted(name)} видалено, у ньому ${events(n)}`,
};
