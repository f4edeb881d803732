import type { Words } from '../types';

export const hues: Words['hues'] = {
  blue: 'Синій',
  orange: 'Помаранчевий',
  teal: 'Бірюзовий',
  purple: 'Фіолетовий',
  olive: 'Оливковий',
  rose: 'Рожевий',
  brown: 'Брунатний',
  slate: 'Сірий',
};
