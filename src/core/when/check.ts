import { wallStartMs } from './calendar';
import { boundsOfExpression } from './bounds';
import { formatEdtf } from './format';
import { parseEdtf } from './parse';
import type { DateExpression, When, WhenExpression, WhenProblem } from './types';
import { instantsOfWall } from './wall';
import { isZone, offsetsAt } from './zone';

/** Everything that is wrong with a date, all at once; empty when it is good (W1 to W9). */
export function checkWhen(when: Pick<When, 'edtf' | 'zone'>): WhenProblem[] {
  const parsed = parseEdtf(when.edtf);
  const problems: WhenProblem[] = parsed.ok ? [] : [parsed.problem];
  const zoneIsGood = isZone(when.zone);
  if (!zoneIsGood) {
    problems.push({ rule: 'W6', says: { key: 'zone-unknown', zone: when.zone } });
  }
  if (!parsed.ok || !zoneIsGood) return problems;
  return [
    ...datesOf(parsed.value).flatMap((date) => checkClock(date, when.zone)),
    ...checkOrder(parsed.value, when.zone),
  ];
}

/** The dates written in an expression, in order. */
export function datesOf(when: WhenExpression): DateExpression[] {
  const ends = when.kind === 'date' ? [when.date] : [when.start, when.end];
  return ends.filter((end): end is DateExpression => typeof end !== 'string');
}

function checkClock(date: DateExpression, zone: string): WhenProblem[] {
  if (!date.time) return [];
  const wall = wallStartMs(date);
  if (instantsOfWall(wall, zone).skipped) {
    const time = formatEdtf({ kind: 'date', date });
    return [{ rule: 'W8', says: { key: 'time-skipped', time, zone } }];
  }
  if (date.offset === undefined || offsetsAt(wall, zone).includes(date.offset)) return [];
  const time = formatEdtf({ kind: 'date', date });
  return [{ rule: 'W8', says: { key: 'offset-wrong', time, zone } }];
}

function checkOrder(when: WhenExpression, zone: string): WhenProblem[] {
  const { start, end } = boundsOfExpression(when, zone);
  if (
    when.kind === 'date' ||
    !start ||
    !end ||
    end.to > start.from ||
    (end.to === start.from && end.from === start.from)
  )
    return [];
  return [{ rule: 'W9', says: { key: 'ends-before-start', when: formatEdtf(when) } }];
}
