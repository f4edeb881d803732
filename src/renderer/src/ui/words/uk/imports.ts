import type { Words } from '../types';
import { quoted } from './counting';

export const imports: Words['imports'] = {
  importing: (name) => `Імпорт файлу ${name}…`,
  drop: 'Відпустіть, щоб імпортувати',
  dropHelp: 'Dateline JSON або TimelineJS 3 JSON',
  refused: (name) => `${quoted(name)} не імпортовано`,
  imported: (title) => `${quoted(title)} імпортовано`,
  warnings: (name) => `${quoted(name)} імпортовано із зауваженнями`,
  partly: (name) => `${quoted(name)} імпортовано, але не все`,
  warningsHelp: 'Прочитайте це перед публікацією: тут сказано, що змінено чи пропущено і де.',
  refusedHelp: 'Нічого не змінено. Виправте це у файлі та імпортуйте його ще раз.',
  tooLarge: (megabytes) => `Файл завеликий; Dateline читає файли до ${megabytes} МБ`,
  openIt: 'Відкрити',
  error: 'Помилка',
  warning: 'Зауваження',
  whole: 'увесь файл',
};
