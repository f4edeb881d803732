/**
 * Where an axis has its ticks and what they say: wall-clock steps of a zone, so that midnight is midnight on both
 * sides of a daylight-saving change, whatever zone this machine is in. vis's own axis can only do the machine's
 * zone or a fixed offset, and calls 44 BCE "-0043".
 */
import { MAX_YEAR, MIN_YEAR } from '#core/when/calendar';
import { daysFromCivil, daysInMonth, instantsOfWall, wallFields, wallOf } from '#core/when/wall';
import type { WallFields } from '#core/when/wall';
import { dateWords } from '#core/when/words/index';
import type { DateWords } from '#core/when/words/types';
import type { Step, Unit } from './steps';
import { stepFor, UNIT_MS } from './steps';

const DAY = UNIT_MS.day;

export interface Tick {
  /** ms since the epoch. */
  readonly at: number;
  readonly label: string;
  /** The label without its year, where the tick before it is of the same year and can say it. */
  readonly short?: string;
}

export interface Ticks {
  /** The lower row: a tick for every step. */
  readonly minor: readonly Tick[];
  /** The upper row: the day, month or year that the lower row counts in. The first may lie before the window. */
  readonly major: readonly Tick[];
}

/** What the row above a unit counts. */
const ABOVE: Readonly<Record<Unit, Unit | null>> = {
  minute: 'day',
  hour: 'day',
  day: 'month',
  month: 'year',
  year: null,
};

/** The ticks of a window (ms since the epoch), `width` px wide. */
export function ticksOf(
  window: { readonly from: number; readonly to: number },
  width: number,
  zone: string,
  language: string,
): Ticks {
  const step = stepFor((window.to - window.from) / Math.max(width, 1));
  const words = dateWords(language);
  const above = ABOVE[step.unit];
  const major = above ? walk({ unit: above, count: 1 }, window, zone) : [];
  return {
    minor: walk(step, window, zone).map(({ at, wall }) => ({
      at,
      label: minorLabel(step.unit, wall, words),
    })),
    major: major.map((tick, index) => majorTick(above, tick, major[index - 1], words)),
  };
}

/** Where steps begin over a stretch (ms since the epoch), from the last at or before it to the first or second after it. */
export function edgesOver(step: Step, { from, to }: { from: number; to: number }, zone: string): number[] {
  const beyond = 2 * step.count * UNIT_MS[step.unit];
  const edges = walk(step, { from: clampToTime(from), to: clampToTime(to + beyond) }, zone).map(
    ({ at }) => at,
  );
  // Before the first and after the last year there are no steps, but events.
  if (edges[0] === undefined || edges[0] > from) edges.unshift(-Infinity);
  if ((edges.at(-1) ?? 0) <= to) edges.push(Infinity);
  return edges;
}

/** First and last instant that dates can be worked out at. */
const LAST = 8.6e15;

/** The nearest instant that dates can be worked out at. */
export function clampToTime(instant: number): number {
  return Math.max(-LAST, Math.min(instant, LAST));
}

/** A step of the calendar: its instant (ms since the epoch) and its wall time. */
interface Place {
  readonly at: number;
  readonly wall: WallFields;
}

function walk(step: Step, window: { from: number; to: number }, zone: string): Place[] {
  const ticks: Place[] = [];
  const lastYear = MAX_YEAR - (step.unit === 'year' ? step.count : 1);
  let time = floorTo(step, wallOf(Math.round(window.from), zone));
  for (;;) {
    const wall = wallFields(time);
    const { first: at, skipped } = instantsOfWall(time, zone);
    if (wall.year > lastYear || at > window.to) return ticks;
    if (!skipped) ticks.push({ at, wall });
    time = next(step, time, wall);
  }
}

/** The last step at or before a wall time (ms, as in wall.ts). Days are counted from the first of their month, years from year 0. */
function floorTo({ unit, count }: Step, time: number): number {
  const { year, month, day, hour, minute } = wallFields(time);
  const midnight = timeOf(year, month, day);
  if (unit === 'minute') return midnight + down(hour * 60 + minute, count) * UNIT_MS.minute;
  if (unit === 'hour') return midnight + down(hour, count) * UNIT_MS.hour;
  if (unit === 'day') return timeOf(year, month, 1 + down(day - 1, count));
  if (unit === 'month') return timeOf(year, 1 + down(month - 1, count), 1);
  return timeOf(Math.max(roundYear(year, count), MIN_YEAR), 1, 1);
}

/** Midnight of a day, as a wall time; months beyond the last are those of the next year. */
function timeOf(year: number, month: number, day: number): number {
  const beyond = Math.floor((month - 1) / 12);
  return daysFromCivil(year + beyond, month - 12 * beyond, day) * DAY;
}

function down(value: number, count: number): number {
  return Math.floor(value / count) * count;
}

/**
 * The last year at or before an astronomical one that is round as people count: AD 100 and 100 BC (which is -99),
 * for there is no year 0 to count from.
 */
function roundYear(year: number, count: number): number {
  const round = down(year, count);
  if (round > 0) return round;
  return 1 - Math.max(1, Math.ceil((1 - year) / count)) * count;
}

function next({ unit, count }: Step, time: number, { year, month, day }: WallFields): number {
  // Before the first round year AD stands the last round one BC.
  if (unit === 'year') return timeOf(year === 1 - count ? count : year + count, 1, 1);
  if (unit === 'month') return timeOf(year, month + count, 1);
  if (unit !== 'day' || count === 1) return time + count * UNIT_MS[unit];
  // Every month begins anew; a day too near to the next first would have no room for its label.
  const later = day + count;
  const leaves = daysInMonth(year, month) - later + 1;
  return leaves < count ? timeOf(year, month + 1, 1) : time + count * DAY;
}

function minorLabel(unit: Unit, wall: WallFields, words: DateWords): string {
  if (unit === 'year') return words.year(wall.year);
  if (unit === 'month') return words.shortMonth(wall.month);
  if (unit === 'day') return `${words.weekday(wall.weekday)} ${wall.day}`;
  return words.time({ hour: wall.hour, minute: wall.minute });
}

function majorTick(
  unit: Unit | null,
  { at, wall }: Place,
  before: Place | undefined,
  words: DateWords,
): Tick {
  const label = majorLabel(unit, wall, words, words.year(wall.year));
  const saysYear = unit === 'day' || unit === 'month';
  if (!saysYear || before?.wall.year !== wall.year) return { at, label };
  return { at, label, short: majorLabel(unit, wall, words, null) };
}

function majorLabel(unit: Unit | null, wall: WallFields, words: DateWords, year: string | null): string {
  if (unit === 'day') return `${words.weekday(wall.weekday)} ${words.day(wall.day, wall.month, year)}`;
  return unit === 'month' ? words.month(wall.month, year) : words.year(wall.year);
}
