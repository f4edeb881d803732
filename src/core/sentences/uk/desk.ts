import type { desk as english } from '../en/desk';
import { count, quoted } from './counting';

export const desk: typeof english = {
  mistake: 'Dateline припустився помилки; докладніше в журналі',
  'no-connection': 'немає зв’язку з програмою Dateline',
  'connection-lost': 'зв’язок із програмою Dateline втрачено',
  'nothing-to-undo': 'немає чого скасовувати',
  'nothing-to-redo': 'немає чого повторювати',
  'changed-elsewhere': 'це змінили в іншому місці',
  'details-changed':
    'відомості хронології тим часом змінили в іншому місці; погляньте на них і повторіть зміну',
  'figure-changed':
    'налаштування рисунка тим часом змінили в іншому місці; погляньте на них і повторіть зміну',
  'record-changed': ({ name }) =>
    `${quoted(name)} тим часом змінили в іншому місці; погляньте на це й повторіть зміну`,
  'figure-refused': ({ what }) => `перевірка не випускає рисунок: ${what}`,
  'edit-refused': ({ what }) => `правка зламала б хронологію: ${what}`,
  'id-changed': ({ id }) => `запис під ${quoted(id)} має інший ідентифікатор, а той не змінюється`,
  'track-needed': ({ track }) => `ряду ${quoted(track)} вже немає; спершу перенесіть подію до іншого`,
  'too-many-tracks': ({ most }) =>
    `хронологія має щонайбільше ${count(most, 'ряд', 'ряди', 'рядів')}; решту покладіть до другої`,
  'too-many-events': ({ most }) =>
    `хронологія має щонайбільше ${count(most, 'подію', 'події', 'подій')}; решту покладіть до другої`,
  'several-issues': ({ issues }) => issues.join('; '),
  'file-refused': ({ name, what }) => `${name}: ${what}`,
  'file-empty': 'у ньому немає нічого, що можна прочитати',
  'style-refused': ({ name, issues }) => `${quoted(name)} не взято: ${issues.join('; ')}`,
};
