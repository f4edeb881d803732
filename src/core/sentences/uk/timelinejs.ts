import type { DatePart, timelinejs as english } from '../en/timelinejs';
import { count, quoted } from './counting';

const LEAVE_OUT = 'виправте у файлі або лишіть цю частину порожньою';

const PARTS: Readonly<Record<DatePart, string>> = {
  year: 'рік',
  month: 'місяць',
  day: 'день',
  hour: 'година',
  minute: 'хвилина',
  second: 'секунда',
  millisecond: 'мілісекунда',
};

export const timelinejs: typeof english = {
  'cosmological-dropped': 'космологічну шкалу пропущено; роки сягають 271000 до н. е.',
  'event-no-object': 'подія — це об’єкт у фігурних дужках; це пропущено',
  'event-no-headline': 'подія не має заголовка; дайте його',
  'era-without-end': 'епоха мусить мати кінець; її пропущено',
  'eras-no-list': 'це не список, його пропущено',
  'date-missing': ({ field }) => `бракує дати; напишіть хоча б "${field}": { "year": "2022" }`,
  'date-wrong': ({ what }) => `${what}; ${LEAVE_OUT}`,
  'span-wrong': ({ what }) => `${what}; виправте у файлі`,
  'date-part-wrong': ({ value, part, least, most }) =>
    `${value} — не ${PARTS[part]} (від ${least} до ${most}); ${LEAVE_OUT}`,
  'year-missing': 'бракує року; без нього дати немає',
  'day-dropped': 'день без місяця пропущено',
  'milliseconds-dropped': 'мілісекунди пропущено',
  'minutes-dropped': 'хвилини без години пропущено',
  'time-dropped': 'час без дня пропущено',
  'hour-about': 'годину без хвилин прочитано як приблизний час',
  'year-zero': 'рік 0 прочитано як 1 рік до н. е.',
  'no-object': ({ field }) => `${quoted(field)} — не об’єкт, його пропущено`,
  'no-text': 'це не текст, його пропущено',
  'tags-dropped': ({ tags }) => `${tags} у тексті пропущено; у Dateline тексти без розмітки`,
  'text-cut-to': ({ most }) =>
    `текст скорочено до ${count(most, 'знака', 'знаків', 'знаків')}, більше тут не вміщується`,
  'field-dropped': ({ field }) => `для ${quoted(field)} у Dateline немає місця; це пропущено`,
  'a-field-dropped': 'для одного з полів у Dateline немає місця; його пропущено',
  'no-address': 'це не адреса в мережі (https://…), її пропущено',
};
