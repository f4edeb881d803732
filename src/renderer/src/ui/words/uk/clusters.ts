import type { Words } from '../types';
import { count, events } from './counting';

export const clusters: Words['clusters'] = {
  name: (n, track, span) => [events(n), track, span].filter(Boolean).join(', '),
  noDrag: (n) => [`${events(n)} як одна позначка`, 'Клацніть, щоб розкрити. Тоді кожну можна перетягти.'],
  more: (n) => `Ще ${count(n, 'подія', 'події', 'подій')}. Їх знайде фільтр списку подій.`,
};
