import type { Words } from '../types';
import { count, quoted } from './counting';

const files = (n: number) => count(n, 'файл', 'файли', 'файлів');

export const editions: Words['editions'] = {
  edition: 'Випуск',
  name: 'Назва',
  newName: 'Новий випуск',
  add: 'Новий випуск',
  remove: 'Прибрати випуск',
  removed: (name) => `Випуск ${quoted(name)} прибрано`,
  unnamed: 'Випуск без назви',
  none: 'Випусків ще немає. Випуск називає розміри й файли, які експортують разом.',
  formats: 'Формати',
  nothing: 'Виберіть хоча б один формат і один вид файлів.',
  progress: 'Перебіг експорту',
  making: (done, total, name) => `${Math.min(done + 1, total)} з ${total}: ${name}`,
  preparing: 'Підготовка…',
  stopping: 'Зупинка…',
  cancelled: 'Скасовано. Жоден файл не змінено.',
  saved: (n, path) => `${files(n)} і опис випуску в ${path}`,
  refusedAll: 'Жодного файлу не зроблено. Усе, що було, лишилося як було.',
  refused: (n) => `Відхилено ${files(n)}`,
  made: 'Зроблено',
  notMade: 'Відхилено',
  results: 'Файли випуску',
  back: 'Назад',
  bytes: (n) =>
    n < 1_000_000
      ? `${Math.max(1, Math.round(n / 1000)).toLocaleString('uk-UA')} КБ`
      : `${(n / 1_000_000).toLocaleString('uk-UA', { maximumFractionDigits: 1 })} МБ`,
};
