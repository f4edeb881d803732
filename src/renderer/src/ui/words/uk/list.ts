import type { Words } from '../types';
import { events, quoted } from './counting';

export const list: Words['list'] = {
  title: 'Події',
  filter: 'Відбір',
  none: (filter) => `Жодна подія не має ${quoted(filter)}`,
  more: (n) => `і ще ${events(n)}; щоб побачити їх, скористайтеся відбором`,
  noDate: 'Без дати',
  before: (day) => `До ${day}`,
};
