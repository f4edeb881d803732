import type { palette as english } from '../en/palette';
import { count, quoted } from './counting';

export const palette: typeof english = {
  title: 'Знайти команду, подію чи хронологію',
  hint: 'Що зробити чи куди перейти?',
  commands: 'Команди',
  events: 'Події цієї хронології',
  timelines: 'Інші хронології',
  none: (query) => `Ніщо не має в назві ${quoted(query)}`,
  found: (n) => count(n, 'результат', 'результати', 'результатів'),
};
