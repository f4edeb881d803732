import type { Words } from '../types';

export const understood: Words['understood'] = {
  exactly: (moment) => `Точно ${moment}`,
  between: (from, to) => `У межах ${from} – ${to}`,
  since: (from) => `Від ${from}, триває`,
  until: (to) => `До ${to}, початок відкритий`,
  sinceUnknown: (from) => `Від ${from}, кінець невідомий`,
  untilUnknown: (to) => `До ${to}, початок невідомий`,
  about: 'приблизно',
  doubtful: 'непевно',
};
