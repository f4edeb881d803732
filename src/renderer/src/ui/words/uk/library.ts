import type { Words } from '../types';
import { count, events, quoted } from './counting';

export const library: Words['library'] = {
  title: 'Бібліотека',
  new: 'Нова хронологія',
  import: 'Імпорт…',
  find: 'Шукати в усіх подіях',
  untitled: 'Хронологія без назви',
  open: 'Відкрити',
  duplicate: 'Дублювати',
  delete: 'Видалити',
  actions: (title) => `Дії з ${quoted(title)}`,
  deleted: (title) => `${quoted(title)} видалено`,
  duplicated: (title) => `Зроблено ${quoted(title)}`,
  empty: 'Хронологій ще немає',
  emptyHelp:
    'Почніть із чистого аркуша або візьміть файл: Dateline JSON чи TimelineJS. Файл можна й перетягнути у вікно.',
  noSpan: 'Дат ще немає',
  openSpan: 'Без сталих меж',
  changed: (when) => `Змінено ${when}`,
  today: (time) => `сьогодні, ${time}`,
  yesterday: (time) => `учора, ${time}`,
  noHits: (query) => `Жодна подія не має ${quoted(query)}`,
  noHitsHelp: 'Пошук дивиться на початки слів у заголовках, текстах, місцях і джерелах.',
  hits: (n) => `Знайдено: ${events(n)}`,
  columns: { title: 'Хронологія', span: 'Дати', counts: 'Містить', changed: 'Змінено' },
  place: 'Усе зберігається в',
  version: (version) => `Dateline ${version}`,
  listed: (n) => count(n, 'хронологія', 'хронології', 'хронологій'),
};
