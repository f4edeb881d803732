import { form } from '../../sentences/uk/counting';
import type { FigureWords, LengthUnit } from './types';

/** One, a few or many, as Ukrainian counts. */
function plural(count: number, ...forms: readonly [one: string, few: string, many: string]): string {
  return `${count} ${form(count, ...forms)}`;
}

const LENGTHS: Readonly<Record<LengthUnit, readonly [string, string, string]>> = {
  minute: ['хвилина', 'хвилини', 'хвилин'],
  hour: ['година', 'години', 'годин'],
  day: ['день', 'дні', 'днів'],
  month: ['місяць', 'місяці', 'місяців'],
  year: ['рік', 'роки', 'років'],
};

export const uk: FigureWords = {
  language: 'uk',
  status: {
    confirmed: 'Підтверджено',
    reported: 'Повідомляють',
    claimed: 'Заявляють',
    disputed: 'Оскаржують',
    retracted: 'Відкликано',
  },
  form: {
    within: 'Точний час не вказано',
    lasting: 'Тривало',
    about: 'Приблизно',
    uncertain: 'Дата непевна',
    open: 'Триває поза межами',
    unknown: 'Початок або кінець невідомий',
  },
  key: 'Головна подія',
  more: (count) => `і ще ${plural(count, 'подія', 'події', 'подій')}`,
  source: (count) => (count === 1 ? 'Джерело: ' : 'Джерела: '),
  clock: (city) => `Час: ${city}`,
  weekday: (weekday, day) => `${weekday} ${day}`,
  summary: (events, tracks) =>
    `Хронологія: ${plural(events, 'подія', 'події', 'подій')}, ${plural(tracks, 'ряд', 'ряди', 'рядів')}.`,
  empty: 'Подій ще немає',
  length: (count, unit) => plural(count, ...LENGTHS[unit]),
  equal: 'Рівні проміжки: відстані не показують часу',
};
