/** Reading the fields of a TimelineJS object, with a report of what does not fit. */
import { cutText } from '../../document/cut';
import { MAX_LINE, MAX_TEXT } from '../../document/schema';
import { isObject, type JsonObject } from '../json';
import { plainLine, plainText, type PlainText } from '../plain-text';
import type { Report } from '../report';

const NOTHING: JsonObject = {};

/** Whether the file leaves a field out: absent, null and blank text all do. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** Whether a value says nothing: blank, false, or made of nothing but such values. */
export function saysNothing(value: unknown): boolean {
  if (isBlank(value) || value === false) return true;
  return typeof value === 'object' && Object.values(value ?? NOTHING).every(saysNothing);
}

/** Path to a field; `path` is empty for the file as a whole. */
export function pathTo(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}

/** A field's object; empty when it is blank, with a warning when it is anything else. */
export function objectAt(parent: JsonObject, key: string, path: string, report: Report): JsonObject {
  const value = parent[key];
  if (isObject(value)) return value;
  if (!isBlank(value)) report.warn(pathTo(path, key), { key: 'no-object', field: key });
  return NOTHING;
}

/** One line of plain text from a field that may hold HTML. */
export function lineAt(parent: JsonObject, key: string, path: string, report: Report): string {
  return textOf(parent[key], plainLine, MAX_LINE, `${path}.${key}`, report);
}

/** Plain text of any number of lines from a field that may hold HTML. */
export function textAt(parent: JsonObject, key: string, path: string, report: Report): string {
  return textOf(parent[key], plainText, MAX_TEXT, `${path}.${key}`, report);
}

function textOf(
  value: unknown,
  read: (html: string) => PlainText,
  limit: number,
  path: string,
  report: Report,
): string {
  if (isBlank(value)) return '';
  if (typeof value !== 'string' && typeof value !== 'number') {
    report.warn(path, { key: 'no-text' });
    return '';
  }
  const { text, dropped } = read(String(value));
  if (dropped.length > 0) report.warn(path, { key: 'tags-dropped', tags: `<${dropped.join('>, <')}>` });
  if (text.length <= limit) return text;
  report.warn(path, { key: 'text-cut-to', most: limit });
  return cutText(text, limit).trimEnd();
}

/** Warns of every field with something in it that is not among those known. */
export function warnOthers(object: JsonObject, known: ReadonlySet<string>, path: string, report: Report) {
  for (const [key, value] of Object.entries(object)) {
    if (known.has(key) || saysNothing(value)) continue;
    const isName = /^[\w-]{1,40}$/.test(key);
    report.warn(
      pathTo(path, key.slice(0, 40)),
      isName ? { key: 'field-dropped', field: key } : { key: 'a-field-dropped' },
    );
  }
}
