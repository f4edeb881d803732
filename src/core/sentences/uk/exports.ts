import type { exports as english } from '../en/exports';
import { quoted } from './counting';

const pixels = (n: number) => n.toLocaleString('uk-UA');

export const exports: typeof english = {
  'edition-no-format': ({ name }) => `випуск ${quoted(name)} не має жодного формату; виберіть хоча б один`,
  'edition-no-files': ({ name }) => `випуск ${quoted(name)} не має жодного виду файлів; виберіть хоча б один`,
  'picture-too-large': ({ width, height }) =>
    `рисунок ${pixels(width)} × ${pixels(height)} пікс. завеликий; візьміть менший масштаб, менше подій або SVG`,
  'side-too-long': ({ kind, most, width, height }) =>
    `сторона ${kind} може мати щонайбільше ${pixels(most)} пікс., а тут треба ${pixels(width)} × ${pixels(height)}; візьміть менший масштаб або PNG`,
  'pdf-too-large': ({ wide, high }) =>
    `PDF ${pixels(wide)} × ${pixels(high)} дюймів завеликий; візьміть інший розмір, менше подій або SVG`,
  'figure-image-unread':
    'одне із зображень рисунка не вдалося прочитати; збережіть його наново як PNG або JPEG',
  'file-not-saved': ({ path, why }) => `${path} не записано: ${why}`,
  'save-no-room': 'на диску немає місця; звільніть його та спробуйте ще раз',
  'save-not-permitted': 'цей користувач не може туди писати; дозвольте йому або виберіть іншу теку',
  'save-no-folder': 'його теки немає; виберіть іншу',
  'save-name-taken': 'цю назву вже має щось інше; виберіть іншу',
  'save-held': 'його тримає інша програма; закрийте його там і спробуйте ще раз',
  'system-says': ({ words }) => `система каже ${quoted(words)}`,
};
