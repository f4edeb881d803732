import type { preflight as english } from '../en/preflight';
import type { UnitWord } from '../en/units';
import { count, decimal, quoted } from './counting';
import { statuses } from './statuses';
import { units } from './units';

const CONTRADICTIONS = {
  denied: 'а одне з джерел це заперечує',
  unconfirmed: 'а жодне джерело цього не підтверджує',
  confirmed: 'а одне з джерел це підтверджує',
  undenied: 'а жодне джерело цього не заперечує',
};
const PARTS = {
  title: 'Назву обрізано. Скоротіть її',
  dek: 'Підзаголовок обрізано. Скоротіть його',
  note: 'Примітку обрізано. Скоротіть її',
  sources: 'Перелік джерел обрізано. Скоротіть його',
};
const length = (n: number, unit: UnitWord) => `${decimal(n)} ${units[unit]}`;

export const preflight: typeof english = {
  'no-alt':
    'Текстовий опис складено з назви й підзаголовка. Напишіть у налаштуваннях рисунка, що на ньому видно.',
  'low-contrast': ({ text, ratio, least }) =>
    `${quoted(text)} має контраст із тлом ${decimal(ratio, 1)}, а шрифт такого розміру потребує ${decimal(least)}. Змініть кольори стилю видання або події.`,
  'text-cut': ({ last }) =>
    `Текст обрізано після ${quoted(last)}. Скоротіть його або візьміть більший формат.`,
  'part-cut': ({ part }) => `${PARTS[part]} або візьміть більший формат.`,
  'no-glyph': ({ family, letters }) =>
    `У шрифті ${family} немає ${letters}, тож замість них видно квадратики. Напишіть це іншими літерами.`,
  'not-shown':
    'Не вмістилася в цей формат, її лише пораховано. Скоротіть тексти, приберіть деякі події або візьміть більший формат.',
  'image-gone':
    'Має зображення, якого немає в цій бібліотеці. Додайте його файл ще раз або приберіть зображення з події.',
  'image-uncredited': 'Має зображення без авторства. Зазначте, хто його зробив.',
  'image-undescribed': 'Має зображення без опису для тих, хто його не бачить.',
  'image-coarse': ({ dpi, least }) =>
    `Зображення в цьому розмірі має ${count(dpi, 'точку', 'точки', 'точок')} на дюйм, а папір потребує ${least}. Додайте більший файл.`,
  'ink-heavy': ({ color, ink, most }) =>
    `Колір ${color} бере ${ink}% фарби, а стиль видання дозволяє ${most}%. Візьміть світліший або чистіший.`,
  'type-small': ({ text, size, least, unit }) =>
    `${quoted(text)} набрано кеглем ${length(size, unit)}, а найменший дозволений — ${length(least, unit)}. Візьміть більший формат або покажіть менше.`,
  'off-picture': ({ text }) =>
    `${quoted(text)} виходить за межі рисунка. Скоротіть текст або візьміть більший формат.`,
  'off-safe-area': ({ text }) =>
    `${quoted(text)} виходить за безпечну зону формату. Скоротіть текст або пересуньте його.`,
  'texts-overlap': ({ text, other }) =>
    `${quoted(text)} і ${quoted(other)} накладаються. Пересуньте підпис у перегляді або візьміть іншу розкладку.`,
  'label-moved':
    'Підпис не лишився там, куди його поставили: він вийшов би за рисунок або заступив би інший. Поставте його деінде або поверніть.',
  'far-off': 'Лежить далеко від решти, і та стиснута докупи. Перевірте дату або розірвіть вісь.',
  'rule-thin': ({ width, least, unit }) =>
    `Лінії завтовшки ${length(width, unit)} можуть не надрукуватися, стиль видання вимагає щонайменше ${length(least, unit)}. Зробіть лінії товщими або формат більшим.`,
  unattributed: ({ status }) =>
    `Має статус ${quoted(statuses[status])}, але не названо, хто це каже. Додайте до події джерело.`,
  contradicted: ({ status, contradiction, suggested }) =>
    `Має статус ${quoted(statuses[status])}, ${CONTRADICTIONS[contradiction]}. Змініть статус на ${quoted(statuses[suggested])} або виправте джерела.`,
  'of-event': ({ headline, what }) => `${quoted(headline)}: ${what}`,
};
