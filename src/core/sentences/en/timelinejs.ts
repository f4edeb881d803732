/** What is wrong with a file of TimelineJS, and what Dateline has no place for. */
import type { Phrase } from '../phrase';

const LEAVE_OUT = 'mend it in the file, or leave that part empty';

const PARTS = {
  year: 'year',
  month: 'month',
  day: 'day',
  hour: 'hour',
  minute: 'minute',
  second: 'second',
  millisecond: 'millisecond',
};
export type DatePart = keyof typeof PARTS;

export const timelinejs = {
  'cosmological-dropped': 'the cosmological scale was left out; years go back to 271000 BCE',
  'event-no-object': 'an event is an object in braces; this was left out',
  'event-no-headline': 'the event has no headline; give it one',
  'era-without-end': 'an era needs an end; it was left out',
  'eras-no-list': 'is no list and was left out',
  'date-missing': ({ field }: { field: string }) =>
    `a date is missing; write at least "${field}": { "year": "2022" }`,
  'date-wrong': ({ what }: { what: Phrase }) => `${what}; ${LEAVE_OUT}`,
  'span-wrong': ({ what }: { what: Phrase }) => `${what}; mend it in the file`,
  'date-part-wrong': (wrong: { value: string; part: DatePart; least: number; most: number }) =>
    `${wrong.value} is not a ${PARTS[wrong.part]} (${wrong.least} to ${wrong.most}); ${LEAVE_OUT}`,
  'year-missing': 'the year is missing; a date needs at least that',
  'day-dropped': 'a day without a month was left out',
  'milliseconds-dropped': 'milliseconds were left out',
  'minutes-dropped': 'minutes without an hour were left out',
  'time-dropped': 'a time without a day was left out',
  'hour-about': 'an hour without minutes was read as about that time',
  'year-zero': 'the year 0 was read as 1 BCE',
  'no-object': ({ field }: { field: string }) => `"${field}" is no object and was left out`,
  'no-text': 'is no text and was left out',
  'tags-dropped': ({ tags }: { tags: string }) =>
    `${tags} inside the text was left out; texts are plain in Dateline`,
  'text-cut-to': ({ most }: { most: number }) =>
    `the text was cut to ${most} characters, the most that fit here`,
  'field-dropped': ({ field }: { field: string }) => `Dateline has no place for "${field}"; it was left out`,
  'a-field-dropped': 'Dateline has no place for a field; it was left out',
  'no-address': 'is no web address (https://…) and was left out',
};
