import type { Words } from '../types';
import { count, quoted } from './counting';

export const preview: Words['preview'] = {
  title: 'Рисунок',
  size: 'Розмір рисунка',
  zooms: { fit: 'Умістити', actual: '100%', double: '200%' },
  zoom: 'Масштаб рисунка',
  sizes: {
    web: 'Сайт',
    phone: 'Сайт',
    print: 'Друк',
    social: 'Соцмережі',
    broadcast: 'Ефір',
    own: 'Власні розміри',
  },
  noSize: 'Такого формату немає. Власний розмір пишуть як 85mm або 1200x630.',
  facts: (size, type) => (type ? `${size}, шрифт від ${type}` : size),
  percent: (scale) => `${Math.round(scale * 100)}%`,
  menu: 'Розкладка й підписи',
  putBack: 'Повернути',
  putBackLabel: (headline) => `Повернути на місце підпис ${quoted(headline)}`,
  putAllBack: (n) =>
    n === 0 ? 'Повернути всі підписи' : `Повернути ${count(n, 'підпис', 'підписи', 'підписів')}`,
  label: (headline) => `Підпис ${quoted(headline)}`,
  moveHelp: 'Стрілки пересувають його, із Shift удесятеро. Enter веде до заголовка.',
  fixedHelp: 'У цій розкладці підписи мають сталі місця. Enter веде до заголовка.',
  empty: 'Рисунка ще немає',
  emptyHelp: 'Його намалює перша подія. Те, що видно тут, і буде експортовано.',
  failed: 'Рисунок намалювати не вдалося',
  drawing: 'Малюється',
  copied: 'Рисунок скопійовано як зображення',
  copiedSvg: 'Рисунок скопійовано як SVG',
  region: 'Перегляд рисунка',
  alt: (title) => `Рисунок: ${title}`,
};
