import type { Words } from '../types';

export const standing: Words['standing'] = {
  denied: 'Одне з джерел це заперечує.',
  unconfirmed: 'Жодне джерело цього не підтверджує.',
  confirmed: 'Джерело підтверджує це твердження.',
  undenied: 'Жодне джерело цього не заперечує.',
  set: (status) => `Змінити на «${status}»`,
};
