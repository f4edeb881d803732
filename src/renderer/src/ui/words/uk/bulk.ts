import type { Words } from '../types';
import { events, form } from './counting';

export const bulk: Words['bulk'] = {
  change: 'Змінити…',
  tags: 'Мітки',
  tagHint: 'Впишіть мітку й натисніть Enter',
  tagOfSome: (tag, n) => `${tag}, у ${n}`,
  giveToAll: (tag) => `Дати всім мітку ${tag}`,
  takeTag: (tag) => `Зняти мітку ${tag}`,
  shift: 'Зсунути в часі',
  amount: 'На скільки',
  unit: 'Одиниця',
  // In the accusative, as "на 3 дні" has it.
  units: {
    minutes: (n) => form(n, 'хвилину', 'хвилини', 'хвилин'),
    hours: (n) => form(n, 'годину', 'години', 'годин'),
    days: (n) => form(n, 'день', 'дні', 'днів'),
    weeks: (n) => form(n, 'тиждень', 'тижні', 'тижнів'),
    months: (n) => form(n, 'місяць', 'місяці', 'місяців'),
    years: (n) => form(n, 'рік', 'роки', 'років'),
  },
  earlier: 'Раніше',
  later: 'Пізніше',
  shifted: (n, amount, earlier) => `Зсунуто на ${amount} ${earlier ? 'раніше' : 'пізніше'}: ${events(n)}`,
  tooFine: (n) => `На місці лишилося: ${events(n)}, бо дати не такі точні`,
};
