import type { Words } from '../types';
import { count, events } from './counting';

export const clusters: Words['clusters'] = {
  name: (n, track, span) => [events(n), track, span].filter(Boolean).join(', '),
  more: (n) => `Ще ${count(n, 'подія', 'події', 'подій')}. Їх знайде фільтр списку подій.`,
};
