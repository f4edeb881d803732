/**
 * TimelineJS dates (TLDate.js): an object of parts, each a number or text, of which only the year is needed;
 * or an ISO 8601 text. Parts that are absent say how precise the date is, and stay absent. Wall times have no
 * zone in the file.
 */
import { checkWhen } from '../../when/check';
import { formatEdtf } from '../../when/format';
import type { DatePart } from '../../sentences/en/timelinejs';
import type { DateExpression } from '../../when/types';
import { isObject, type JsonObject } from '../json';
import type { Report } from '../report';
import { isBlank, lineAt, warnOthers } from './fields';
import { readIsoDate } from './iso-date';

export interface ReadDate {
  readonly edtf: string;
  /** The words the file shows for the date, or empty. */
  readonly phrase: string;
}

const KNOWN = new Set(
  'year month day hour minute second millisecond display_date format thumbnail'.split(' '),
);

/** The date as EDTF, or null with an error in the report. */
export function readDate(value: unknown, zone: string, path: string, report: Report): ReadDate | null {
  if (typeof value === 'string' && !isBlank(value)) {
    return checked({ edtf: readIsoDate(value.trim(), zone), phrase: '' }, zone, path, report);
  }
  if (!isObject(value)) {
    report.error(path, { key: 'date-missing', field: path.split('.').at(-1) ?? path });
    return null;
  }
  const date = readParts(value, path, report);
  if (!date) return null;
  warnOthers(value, KNOWN, path, report);
  const edtf = formatEdtf({ kind: 'date', date });
  return checked({ edtf, phrase: lineAt(value, 'display_date', path, report) }, zone, path, report);
}

function checked(date: ReadDate, zone: string, path: string, report: Report): ReadDate | null {
  const problem = checkWhen({ edtf: date.edtf, zone })[0];
  if (problem) report.error(path, { key: 'date-wrong', what: problem.says }, problem.rule);
  return problem ? null : date;
}

const RANGE: Readonly<Record<DatePart, readonly [number, number]>> = {
  year: [-271_000, 275_000],
  month: [1, 12],
  day: [1, 31],
  hour: [0, 23],
  minute: [0, 59],
  second: [0, 59],
  millisecond: [0, 999],
};

function readParts(value: JsonObject, path: string, report: Report): DateExpression | null {
  const parts: Partial<Record<DatePart, number>> = {};
  let sound = true;
  for (const part of Object.keys(RANGE) as DatePart[]) {
    if (isBlank(value[part])) continue;
    const number = wholeNumber(value[part]);
    const [least, most] = RANGE[part];
    if (number !== null && number >= least && number <= most) parts[part] = number;
    else {
      sound = false;
      report.error(`${path}.${part}`, {
        key: 'date-part-wrong',
        value: shown(value[part]),
        part,
        least,
        most,
      });
    }
  }
  if (!sound) return null;
  if (parts.year === undefined) {
    report.error(`${path}.year`, { key: 'year-missing' });
    return null;
  }
  return dateOf({ ...parts, year: parts.year }, path, report);
}

/** As finely as the parts go without a gap; parts behind a gap are reported. */
function dateOf(
  parts: Partial<Record<DatePart, number>> & { year: number },
  path: string,
  report: Report,
): DateExpression {
  const { month, hour, minute, second } = parts;
  const day = month === undefined ? undefined : parts.day;
  if (parts.day !== day) report.warn(`${path}.day`, { key: 'day-dropped' });
  if (parts.millisecond) report.warn(`${path}.millisecond`, { key: 'milliseconds-dropped' });
  const date: DateExpression = {
    year: yearOf(parts.year, path, report),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    qualifier: '',
  };
  if (hour === undefined) {
    if (minute || second) report.warn(`${path}.minute`, { key: 'minutes-dropped' });
    return date;
  }
  if (day === undefined) {
    report.warn(`${path}.hour`, { key: 'time-dropped' });
    return date;
  }
  return minute === undefined
    ? aboutHour(date, hour, path, report)
    : { ...date, time: { hour, minute, ...(second !== undefined && { second }) } };
}

/** An hour alone is kept as an approximate time: `14:00` would say more than the file does. */
function aboutHour(date: DateExpression, hour: number, path: string, report: Report): DateExpression {
  report.warn(`${path}.hour`, { key: 'hour-about' });
  return { ...date, time: { hour, minute: 0 }, qualifier: '~' };
}

/** TimelineJS shows -44 as 44 BCE; EDTF, which has a year 0, writes that -0043. */
function yearOf(year: number, path: string, report: Report): number {
  if (year === 0) report.warn(`${path}.year`, { key: 'year-zero' });
  return year < 0 ? year + 1 : year;
}

function wholeNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isInteger(value) ? value : null;
  return typeof value === 'string' && /^\s*[-+]?\d{1,15}\s*$/.test(value) ? Number(value) : null;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
