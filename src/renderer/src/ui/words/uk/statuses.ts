import type { Words } from '../types';

export const statuses: Words['statuses'] = {
  reported: 'Повідомляють',
  claimed: 'Заявляють',
  disputed: 'Оскаржують',
  confirmed: 'Підтверджено',
  retracted: 'Відкликано',
};
