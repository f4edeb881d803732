/**
 * Where an axis has its ticks and what they say: wall-clock steps of a zone, so that midnight is midnight on both
 * sides of a daylight-saving change, whatever zone this machine is in. vis's own axis can only do the machine's
 * zone or a fixed offset, and calls 44 BCE "-0043".
 */
import { MAX_YEAR, MIN_YEAR } from '#core/when/calendar';
import { dateWords } from '#core/when/words/index';
import type { DateWords } from '#core/when/words/types';
import { instantsOf, isSkipped, wallAt } from '#core/when/zone';
import type { Step, Unit } from './steps';
import { stepFor, UNIT_MS } from './steps';

/** Wall time of Temporal, as zone.ts gives it. */
type Wall = ReturnType<typeof wallAt>;

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
  readonly wall: Wall;
}

function walk(step: Step, window: { from: number; to: number }, zone: string): Place[] {
  const ticks: Place[] = [];
  let wall = floorTo(step, wallAt(Math.round(window.from), zone));
  const lastYear = MAX_YEAR - (step.unit === 'year' ? step.count : 1);
  while (wall.year <= lastYear) {
    const at = instantsOf(wall, zone).first;
    if (at > window.to) break;
    if (!isSkipped(wall, zone)) ticks.push({ at, wall });
    wall = next(step, wall);
  }
  return ticks;
}

/** The last step at or before a wall time. Days are counted from the first of their month, years from year 0. */
function floorTo({ unit, count }: Step, wall: Wall): Wall {
  const midnight = wall.round({ smallestUnit: 'day', roundingMode: 'floor' });
  const down = (value: number) => value - (((value % count) + count) % count);
  if (unit === 'minute') return midnight.add({ minutes: down(wall.hour * 60 + wall.minute) });
  if (unit === 'hour') return midnight.add({ hours: down(wall.hour) });
  if (unit === 'day') return midnight.with({ day: 1 + down(wall.day - 1) });
  const first = midnight.with({ day: 1 });
  if (unit === 'month') return first.with({ month: 1 + down(wall.month - 1) });
  return first.with({ year: Math.max(roundYear(wall.year, count), MIN_YEAR), month: 1 });
}

/**
 * The last year at or before an astronomical one that is round as people count: AD 100 and 100 BC (which is -99),
 * for there is no year 0 to count from.
 */
function roundYear(year: number, count: number): number {
  const round = year - (((year % count) + count) % count);
  if (round > 0) return round;
  return 1 - Math.max(1, Math.ceil((1 - year) / count)) * count;
}

function next({ unit, count }: Step, wall: Wall): Wall {
  // Before the first round year AD stands the last round one BC.
  if (unit === 'year') return wall.with({ year: wall.year === 1 - count ? count : wall.year + count });
  if (unit !== 'day' || count === 1) return wall.add({ [`${unit}s`]: count });
  // Every month begins anew; a day too near to the next first would have no room for its label.
  const later = wall.add({ days: count });
  const leaves = later.daysInMonth - later.day + 1;
  const skips = later.month !== wall.month || leaves < count;
  return skips ? wall.with({ day: 1 }).add({ months: 1 }) : later;
}

function minorLabel(unit: Unit, wall: Wall, words: DateWords): string {
  if (unit === 'year') return words.year(wall.year);
  if (unit === 'month') return words.shortMonth(wall.month);
  if (unit === 'day') return `${words.weekday(wall.dayOfWeek)} ${wall.day}`;
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

function majorLabel(unit: Unit | null, wall: Wall, words: DateWords, year: string | null): string {
  if (unit === 'day') return `${words.weekday(wall.dayOfWeek)} ${words.day(wall.day, wall.month, year)}`;
  return unit === 'month' ? words.month(wall.month, year) : words.year(wall.year);
}
