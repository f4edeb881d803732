import type { library as english } from '../en/library';
import { quoted } from './counting';

const RESTORE = 'Збережіть його й поставте на його місце найновіший файл із теки backups поруч';

export const library: typeof english = {
  'library-refused': ({ path, why }) => `${path} — ${why}. До файлу нічого не записано.`,
  'library-damaged': `файл пошкоджено. ${RESTORE}`,
  'library-other-tables': ({ version }) =>
    `файл не має таблиць, які має бібліотека версії ${version}. ${RESTORE}`,
  'library-foreign': 'це не бібліотека Dateline. Виберіть інший файл',
  'library-newer': ({ version, newest }) =>
    `файл записав новіший Dateline (його версія ${version}, а ця програма знає версії до ${newest}). Оновіть Dateline на цьому комп’ютері або виберіть інший файл`,
  'library-lost-link': 'це посилання на файл, якого немає. Виправте посилання або виберіть інший файл',
  'library-folder': 'це тека. Назвіть файл, як-от library.sqlite',
  'library-no-file': 'це не файл. Назвіть файл, як-от library.sqlite',
  'library-moved': ({ path }) =>
    `${path} перенесли, видалили або замінили, поки Dateline тримав його відкритим. Поверніть файл на місце або запустіть Dateline знову.`,
  'library-unavailable': ({ path, why }) => `${path}: ${why}.`,
  'disk-full':
    'на диску немає місця; звільніть його та спробуйте ще раз. Нічого з того, що вже збережено, не втрачено',
  'read-only': 'файл або його теку можна лише читати; дозвольте цьому користувачеві писати туди',
  'not-permitted': 'цей користувач не може його відкрити; дозвольте йому або виберіть інший файл',
  'cannot-open': 'його не вдалося відкрити; перевірте, чи є його тека й чи можна в неї писати',
  'held-by-other': 'його тримає інша програма; закрийте її та спробуйте ще раз',
  'disk-fault': 'диск відповідає не так, як має; перевірте, чи він під’єднаний і справний',
  'no-memory': 'бракує пам’яті; закрийте інші програми та спробуйте ще раз',
  'no-timeline': ({ id }) => `хронології ${quoted(id)} у бібліотеці немає`,
  'no-revision': ({ revision, last }) => `стану ${revision} немає; останній — ${last}`,
  'version-unnamed': 'ця версія вже втратила назву',
  'no-own-style': ({ id }) => `власного стилю видання ${quoted(id)} немає`,
  'style-built-in': ({ id }) =>
    `${quoted(id)} — стиль самого Dateline і лишається незмінним; збережіть свій під іншим ідентифікатором`,
};
