import type { when as english } from '../en/when';
import { count, quoted } from './counting';

export const when: typeof english = {
  'edtf-slashes': ({ text }) => `у ${quoted(text)} більше ніж одна скісна риска, а в проміжку вона одна`,
  'edtf-no-ends': ({ text }) => `${quoted(text)} не має дати з жодного боку; напишіть хоча б одну`,
  'edtf-unknown': ({ text }) =>
    `${quoted(text)} — не та дата, яку знає Dateline; пишіть дату як 2022, 2022-03, 2022-03-05, 2022-03-05T11:00 або 2022-03-05Tevening, а проміжок як 2022-03-05/2022-03-06 або 2022-03-05/..`,
  'year-minus-zero': 'рік перед 0001 — це 0000 (1 рік до н. е.), а не -0000',
  'year-needs-no-y': ({ year }) => `Y${year}: роки до чотирьох цифр пишуть без Y`,
  'year-out-of-range': ({ year, least, most }) => `рік ${year} поза межами від ${least} до ${most}`,
  'month-of-open-year': ({ text }) => `${quoted(text)} називає місяць невідомого року`,
  'no-month': ({ month }) => `${month} — не місяць (01–12) і не пора року (21–24)`,
  'day-of-season': ({ text }) => `${quoted(text)} називає день пори року`,
  'day-of-open-month': ({ text }) => `${quoted(text)} називає день невідомого місяця`,
  'no-day': ({ day, days }) => `${day} не буває, у тому місяці ${count(days, 'день', 'дні', 'днів')}`,
  'time-without-day': ({ text }) => `${quoted(text)} називає час без дня`,
  'no-clock': ({ clock, parts }) =>
    `${quoted(clock)} — не час (11:00) і не частина дня (${parts.join(', ')})`,
  'no-time': ({ clock }) => `${clock} — не час доби: години від 00 до 23, хвилини й секунди до 59`,
  'zone-unknown': ({ zone }) => `${quoted(zone)} — не часовий пояс; візьміть назву IANA, як-от Europe/Kyiv`,
  'time-skipped': ({ time, zone }) =>
    `${time} у поясі ${zone} не було: годинники перевели вперед через цей час`,
  'offset-wrong': ({ time, zone }) =>
    `${time}: у поясі ${zone} тоді було інше зміщення від UTC; приберіть його`,
  'ends-before-start': ({ when: text }) => `${text} закінчується раніше, ніж починається`,
};
