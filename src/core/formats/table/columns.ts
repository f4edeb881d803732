/** What the columns of a table hold, told by their headings in English or Ukrainian. */
import type { Status } from '../../document/types';

export const FIELDS = [
  'when',
  'time',
  'start',
  'end',
  'headline',
  'text',
  'track',
  'place',
  'status',
  'source',
  'link',
  'tags',
] as const;
export type Field = (typeof FIELDS)[number];

// prettier-ignore
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  when: ['when', 'date', 'day', 'datetime', 'date time', 'date and time', 'дата', 'коли', 'день', 'дата і час', 'дата й час', 'дата та час'],
  time: ['time', 'hour', 'clock', 'час', 'година'],
  start: ['start', 'start date', 'from', 'begin', 'begins', 'beginning', 'since', 'початок', 'дата початку', 'від', 'з'],
  end: ['end', 'end date', 'to', 'until', 'till', 'finish', 'ends', 'кінець', 'дата кінця', 'завершення', 'до', 'по'],
  headline: ['headline', 'title', 'event', 'name', 'what', 'what happened', 'заголовок', 'подія', 'назва', 'що', 'що сталося'],
  text: ['text', 'description', 'details', 'detail', 'notes', 'note', 'body', 'summary', 'comment', 'опис', 'текст', 'деталі', 'подробиці', 'примітка', 'примітки'],
  track: ['track', 'group', 'category', 'lane', 'section', 'topic', 'ряд', 'група', 'категорія', 'рубрика', 'розділ', 'тема'],
  place: ['place', 'location', 'where', 'city', 'town', 'region', 'місце', 'де', 'місто', 'розташування'],
  status: ['status', 'статус', 'стан'],
  source: ['source', 'sources', 'publisher', 'agency', 'according to', 'джерело', 'джерела', 'видання', 'за даними'],
  link: ['link', 'url', 'links', 'address', 'посилання', 'адреса', 'лінк'],
  tags: ['tags', 'tag', 'keywords', 'labels', 'теги', 'тег', 'мітки', 'ключові слова'],
};

const byHeading = new Map(
  FIELDS.flatMap((field) => HEADINGS[field].map((heading) => [heading, field] as const)),
);

/** The field that a heading names; null for a word that is none. */
export function fieldOf(heading: string): Field | null {
  const plain = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return byHeading.get(plain) ?? null;
}

const STATUS_WORDS = new Map<string, Status>([
  ['reported', 'reported'],
  ['повідомляють', 'reported'],
  ['повідомлено', 'reported'],
  ['claimed', 'claimed'],
  ['заявляють', 'claimed'],
  ['заявлено', 'claimed'],
  ['disputed', 'disputed'],
  ['оскаржують', 'disputed'],
  ['спірно', 'disputed'],
  ['confirmed', 'confirmed'],
  ['підтверджено', 'confirmed'],
  ['retracted', 'retracted'],
  ['відкликано', 'retracted'],
]);

/** The status that a word names. */
export function statusOf(word: string): Status | null {
  return STATUS_WORDS.get(word.trim().toLowerCase()) ?? null;
}

/** The fields of the first row's cells, by their places, if that row is headings: short cells of which at least one names a field. */
export function readHeadings(row: readonly string[]): ReadonlyMap<Field, number> | null {
  if (row.some((cell) => cell.length > 60 || /\d{3}/.test(cell))) return null;
  const fields = new Map<Field, number>();
  row.forEach((cell, place) => {
    const field = fieldOf(cell);
    if (field && !fields.has(field)) fields.set(field, place);
  });
  const isWords = fields.size >= 2 || (fields.size === 1 && row.length === 1);
  return isWords ? fields : null;
}
