import type { Words } from '../types';
import { count } from './counting';

export const exportCheck: Words['exportCheck'] = {
  list: 'Що знайшла перевірка',
  checking: 'Перевірка…',
  clean: 'Перевірка нічого не знайшла',
  failed: 'Перевірити не вдалося',
  fatal: (n) => count(n, 'вада не пускає файл', 'вади не пускають файли', 'вад не пускають файли'),
  force: 'Усе одно експортувати',
  warnings: (n) => count(n, 'застереження', 'застереження', 'застережень'),
  found: (what) => `Перевірка: ${what.join(', ')}`,
};
