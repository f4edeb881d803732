import type { files as english, UnreadFormat, Wanted } from '../en/files';
import { count, form } from './counting';

const WANTED: Readonly<Record<Wanted, string>> = {
  value: 'значення',
  'first value': 'значення або ]',
  key: 'назва в подвійних лапках',
  'first key': 'назва в подвійних лапках або }',
  colon: 'двокрапка',
  comma: 'кома або закривна дужка',
  end: 'кінець',
};
const UNREAD: Readonly<Record<UnreadFormat, string>> = {
  timelinejs1: 'JSON першої версії TimelineJS',
  'timelinejs-sheet': 'таблиця TimelineJS',
};

export const files: typeof english = {
  'json-too-large': 'файл завеликий; Dateline читає до 64 МБ тексту',
  'json-too-deep': ({ most }) =>
    `вкладеність файлу більша ніж ${count(most, 'рівень', 'рівні', 'рівнів')}; жодній хронології стільки не треба`,
  'json-fault': ({ line, column, fault }) => `рядок ${line}, стовпець ${column}: ${fault}`,
  'json-none': 'це не JSON',
  'json-ends': ({ wanted }) => `файл закінчується зарано; має бути ${WANTED[wanted]}`,
  'json-expected': ({ wanted, found }) =>
    `має бути ${WANTED[wanted]}, а тут ${found || 'знак, якого не видно'}`,
  'json-escape': 'зворотна скісна риска тут не починає нічого, що знає JSON; напишіть її двічі',
  'json-control': 'усередині тексту розрив рядка або керівний знак; напишіть його як \\n або \\u0000',
  'json-unclosed': 'текст, що починається тут, не має закривних лапок',
  'file-unknown': ({ formats }) =>
    `це не хронологія, яку Dateline може прочитати; він читає ${formats.join(' або ')}`,
  'file-not-yet': ({ format }) =>
    `це ${UNREAD[format]}, а такого Dateline ще не читає; збережіть як TimelineJS 3 JSON та імпортуйте той файл`,
  'file-newer': ({ version, newest }) =>
    `файл має версію формату ${version}, з новішого Dateline; цей читає до версії ${newest}. Щоб відкрити файл, оновіть Dateline`,
  'file-unversioned': ({ newest }) => `у файлі Dateline тут стоїть "format": "dateline/${newest}"`,
  'image-too-large': 'зображення має щонайбільше 32 МБ; збережіть його меншим як JPEG',
  'image-unread': 'це не зображення, яке читає Dateline; збережіть його як JPEG, PNG, WebP або TIFF',
  'image-changed': ({ name }) => `зображення ${name}… змінено після експорту`,
  'image-no-such-type': ({ name, type }) => `зображення ${name}… насправді не ${type}`,
  'more-places': ({ what, more }) =>
    `${what} (тут і ще в ${more} ${form(more, 'місці', 'місцях', 'місцях')})`,
  'more-errors': ({ more }) => `і ще ${count(more, 'помилка', 'помилки', 'помилок')}`,
  'more-warnings': ({ more }) => `і ще ${count(more, 'зауваження', 'зауваження', 'зауважень')}`,
  'at-place': ({ path, what, rule }) => `${path ? `${path}: ` : ''}${what}${rule ? ` (${rule})` : ''}`,
};
