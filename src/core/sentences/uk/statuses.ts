import type { statuses as english } from '../en/statuses';

export const statuses: typeof english = {
  reported: 'Повідомляють',
  claimed: 'Заявляють',
  disputed: 'Оскаржують',
  confirmed: 'Підтверджено',
  retracted: 'Відкликано',
};
