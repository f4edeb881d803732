import { createEvent } from '../../document/create';
import type { TimelineEvent } from '../../document/types';
import { checkWhen } from '../../when/check';
import type { When } from '../../when/types';
import { isObject, type JsonObject } from '../json';
import type { Report } from '../report';
import { readDate } from './date';
import { lineAt, objectAt, saysNothing, textAt, warnOthers } from './fields';
import { readMedia } from './media';

export interface EventPlace {
  readonly path: string;
  readonly id: string;
  readonly track: string;
  readonly zone: string;
}

const KNOWN = new Set(
  'start_date end_date text media group display_date unique_id location autolink'.split(' '),
);
const KNOWN_TEXT = new Set(['headline', 'text']);
const KNOWN_LOCATION = new Set(['name']);

/** An event of TimelineJS, or an era, which has the same shape; null with an error when it has no sound date. */
export function readEvent(value: unknown, { path, id, track, zone }: EventPlace, report: Report) {
  if (!isObject(value)) {
    report.error(path, { key: 'event-no-object' });
    return null;
  }
  const when = readWhen(value, zone, path, report);
  if (!when) return null;
  return { ...createEvent(id, track, when), ...readTexts(value, path, report) } satisfies TimelineEvent;
}

function readTexts(event: JsonObject, path: string, report: Report) {
  const text = objectAt(event, 'text', path, report);
  const location = objectAt(event, 'location', path, report);
  warnOthers(event, KNOWN, path, report);
  warnOthers(text, KNOWN_TEXT, `${path}.text`, report);
  warnOthers(location, KNOWN_LOCATION, `${path}.location`, report);
  const headline = lineAt(text, 'headline', `${path}.text`, report);
  if (!headline) report.warn(`${path}.text.headline`, { key: 'event-no-headline' });
  return {
    headline,
    text: textAt(text, 'text', `${path}.text`, report),
    place: lineAt(location, 'name', `${path}.location`, report),
    media: readMedia(event, path, report),
  };
}

function readWhen(event: JsonObject, zone: string, path: string, report: Report): When | null {
  const start = readDate(event.start_date, zone, `${path}.start_date`, report);
  // Some tools write an end whose parts are all blank for an event that has none.
  const hasEnd = !saysNothing(event.end_date);
  const end = hasEnd ? readDate(event.end_date, zone, `${path}.end_date`, report) : null;
  if (!start || (hasEnd && !end)) return null;
  const isSpan = end !== null && end.edtf !== start.edtf;
  const edtf = isSpan ? `${start.edtf}/${end.edtf}` : start.edtf;
  const problem = isSpan ? checkWhen({ edtf, zone })[0] : undefined;
  if (problem) {
    report.error(`${path}.end_date`, { key: 'span-wrong', what: problem.says }, problem.rule);
    return null;
  }
  const words = [start.phrase, end?.phrase ?? ''].filter((phrase) => phrase !== '').join(' – ');
  return { edtf, zone, phrase: lineAt(event, 'display_date', path, report) || words };
}
