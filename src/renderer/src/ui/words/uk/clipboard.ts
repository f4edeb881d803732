import type { clipboard as english } from '../en/clipboard';
import { count, eventsGiven } from './counting';

export const clipboard: typeof english = {
  headings: {
    when: 'Коли',
    headline: 'Заголовок',
    track: 'Ряд',
    place: 'Місце',
    status: 'Статус',
    sources: 'Джерела',
    text: 'Текст',
  },
  copied: (n) => `Скопійовано ${eventsGiven(n)}`,
  cut: (n) => `Вирізано ${eventsGiven(n)}`,
  pasted: (n) => `Вставлено ${eventsGiven(n)}.`,
  undated: (n, day) => `${count(n, 'рядок', 'рядки', 'рядків')} без власної дати: поставлено на ${day}.`,
  nothing: 'У буфері обміну немає нічого, що могло б бути подією.',
  pressKeys: (keys) => `Звідси буфер обміну читати не можна. Щоб вставити, натисніть ${keys}.`,
  order: 'Спершу день чи місяць?',
  orderHelp: (cell) => `Дати в цій таблиці можна прочитати двома способами. Що таке ${cell}?`,
  row: (n) => `Рядок ${n}`,
  leftOut: (n) => `Пропущено ${count(n, 'рядок', 'рядки', 'рядків')}`,
  leftOutHelp: 'Решта вже в хронології. Виправте ці рядки там, звідки їх скопійовано, і вставте ще раз.',
  why: {
    'no-date': () => 'Немає дати.',
    'bad-date': (cell) => `«${cell}» прочитати як дату не вдалося.`,
    unclear: (cell) => `«${cell}» може означати кілька дат. Напишіть дату повністю.`,
    'needs-day': (cell) =>
      `У «${cell}» бракує року або дня, від якого лічити. Задайте день відліку хронології або напишіть дату повністю.`,
    'bad-order': (cell) => `${cell} закінчується раніше, ніж починається.`,
  },
};
