import type { Words } from '../types';

export const stances: Words['stances'] = {
  reports: 'Повідомляє',
  confirms: 'Підтверджує',
  denies: 'Заперечує',
};
