import type { Words } from '../types';
import { count } from './counting';

const changes = (n: number) => count(n, 'зміну', 'зміни', 'змін');

export const save: Words['save'] = {
  saved: 'Збережено',
  savedAt: (time) => `Збережено о ${time}`,
  saving: 'Збереження…',
  unsent: (n) => `Ще не збережено: ${changes(n)}`,
  failed: 'Не збережено',
  failedTitle: (n) => `Не збережено ${changes(n)}`,
  forget: 'Відкинути',
};
