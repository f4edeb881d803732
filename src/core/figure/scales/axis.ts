/**
 * Ticks of a time axis in two tiers, as a newspaper sets them: what is counted below (hours, days, months), and
 * above it, once, what they belong to (day, month, year). The rung of the ladder is the finest that has room.
 */
import type { DateWords } from '../../when/words/types';
import type { WordingOptions } from '../../when/words/wording';
import {
  nominalLength,
  stepEnd,
  stepStart,
  stepsBetween,
  STEP_UNITS,
  type Step,
  type StepUnit,
} from '../../when/steps';
import { wallFieldsAt, type WallFields } from '../../when/wall';
import type { FigureWords } from '../words/types';
import type { TimeRange } from './time';

export interface Tick {
  /** ms since the epoch. */
  readonly at: number;
  readonly text: string;
  /** The same by the clock of the second zone; nothing where there is none. */
  readonly second?: string;
  /** Whether that is a day, which begins there by the second clock. */
  readonly secondDay?: boolean;
}

/** What an axis is even in. */
export type Evenness = 'even' | 'broken' | 'equal';

export interface Axis {
  /** The ranges widened to whole ticks; between two the axis is broken. */
  readonly ranges: readonly TimeRange[];
  readonly evenness: Evenness;
  /** How long each break is, in words. */
  readonly lengths: readonly string[];
  /** The upper tier; a first one may begin before the range, and one without room has no text. */
  readonly major: readonly Tick[];
  readonly minor: readonly Tick[];
  /** Whether a lower tick names the stretch behind it (a day) and not an instant (an hour). */
  readonly stretches: boolean;
  /** Whether the axis shows the clock, so that its zone must be said. */
  readonly clock: boolean;
  /** Whether the ticks have words by the clock of a second zone. */
  readonly second: boolean;
  /** What the axis says once for all: the year, or the day, that all of it lies in. */
  readonly known: Pick<WordingOptions, 'knownYear' | 'knownDay'>;
}

export interface AxisOptions {
  /** In order; between two of them the axis is broken. */
  readonly ranges: readonly TimeRange[];
  /** No ticks finer than this. */
  readonly finest: Step;
  /** Room for the axis, px. */
  readonly width: number;
  readonly zone: string;
  /** IANA name, or nothing. */
  readonly secondZone: string;
  readonly dates: DateWords;
  readonly words: FigureWords;
  /** Widths of texts of the two tiers, px. */
  measureMajor(text: string): number;
  measureMinor(text: string): number;
}

interface Rung {
  readonly minor: Step | null;
  readonly major: Step | null;
}

const step = (unit: StepUnit, count: number): Step => ({ unit, count });
const DAY = step('day', 1);
const YEARS = [1, 2, 5].flatMap((n) => [n, n * 10, n * 100, n * 1_000, n * 10_000, n * 100_000]);
const LADDER: readonly Rung[] = [
  ...[1, 2, 5, 10, 15, 30].map((count) => ({ minor: step('minute', count), major: DAY })),
  ...[1, 2, 3, 6, 12].map((count) => ({ minor: step('hour', count), major: DAY })),
  { minor: null, major: DAY },
  ...[1, 2, 7].map((count) => ({ minor: step('day', count), major: step('month', 1) })),
  ...[1, 3].map((count) => ({ minor: step('month', count), major: step('year', 1) })),
  ...YEARS.toSorted((a, b) => a - b).map((count) => ({ minor: step('year', count), major: null })),
];
/** Least room between two words of the axis, px. */
const AIR = 14;

export function planAxis(options: AxisOptions): Axis {
  const widened = (rung: Rung) => widen(options.ranges, rung, options.zone);
  const hasRoom = (rung: Rung) => fits(rung, { ...options, ranges: widened(rung) });
  const isBroken = options.ranges.length > 1;
  const rung = LADDER.find((each) => fits(each, options) && (!isBroken || hasRoom(each))) ?? LADDER.at(-1)!;
  const ranges = widened(rung);
  const { minor } = rung;
  const unit = minor?.unit ?? 'day';
  const clock = unit === 'hour' || unit === 'minute';
  const ticks = minor ? ranges.flatMap((range) => minorTicks(range, minor, rung.major, options)) : [];
  const second = clock && options.secondZone !== '';
  return {
    ranges,
    evenness: ranges.length > 1 ? 'broken' : 'even',
    lengths: ranges.slice(1).map(({ from }, index) => wordLength(from - ranges[index]!.to, options)),
    major: rung.major ? majorTicks(ranges, rung.major, options) : [],
    minor: second ? withSecond(ticks, ranges, options) : ticks,
    stretches: minor !== null && minor.count === 1 && STEP_UNITS.indexOf(unit) >= 2,
    clock,
    second,
    known: knownIn({ from: ranges[0]!.from, to: ranges.at(-1)!.to }, options.zone),
  };
}

/** How far a break's length in words may be from the true one, as a share: two and a half years are 30 months, not 3 years. */
const ROUNDING = 0.1;

/** A break's length in the largest unit that it has two of, and that rounding does not make much longer or shorter. */
function wordLength(length: number, { words }: AxisOptions): string {
  const unit = (['year', 'month', 'day', 'hour'] as const).find((each) => {
    const count = length / nominalLength({ unit: each, count: 1 });
    return count >= 2 && Math.abs(Math.round(count) - count) <= ROUNDING * count;
  });
  const per = nominalLength({ unit: unit ?? 'minute', count: 1 });
  return words.length(Math.max(1, Math.round(length / per)), unit ?? 'minute');
}

/**
 * The ticks with their words by the second clock, and two more kinds that have no word by the first: where a day begins by
 * the first, which the upper tier says, and where one begins by the second.
 */
function withSecond(ticks: readonly Tick[], ranges: readonly TimeRange[], options: AxisOptions): Tick[] {
  const { zone, secondZone, dates } = options;
  const begins = (whose: string) =>
    ranges.flatMap(({ from, to }) =>
      stepsBetween(from, to, DAY, whose).filter((at) => from <= at && at <= to),
    );
  const days = new Set(begins(secondZone));
  const said = new Map(ticks.map((tick) => [tick.at, tick.text]));
  const all = [...new Set([...said.keys(), ...begins(zone), ...days])].toSorted((a, b) => a - b);
  return all.map((at) => {
    const wall = wallFieldsAt(at, secondZone);
    const secondDay = days.has(at);
    const second = secondDay ? dates.day(wall.day, wall.month, null) : dates.time(wall);
    return { at, text: said.get(at) ?? '', second, secondDay };
  });
}

/** What one year, or one day, is said once for. */
export function knownIn({ from, to }: TimeRange, zone: string): Axis['known'] {
  const [first, last] = [wallFieldsAt(from, zone), wallFieldsAt(to - 1, zone)];
  if (first.year !== last.year) return {};
  const { year, month, day } = first;
  const oneDay = month === last.month && day === last.day;
  return oneDay ? { knownYear: year, knownDay: { year, month, day } } : { knownYear: year };
}

function fits({ minor, major }: Rung, options: AxisOptions): boolean {
  const finest = minor ?? major ?? DAY;
  if (nominalLength(finest) < nominalLength(options.finest)) return false;
  const perMs = options.width / totalOf(options.ranges);
  const room = (wanted: Step | null, text: string, measure: (text: string) => number) =>
    !wanted || nominalLength(wanted) * perMs >= measure(text) + AIR;
  const { dates } = options;
  // Each stretch of a broken axis says its year.
  const year = options.ranges.length > 1 ? dates.year(2000) : null;
  return (
    room(minor, minor ? sample(minor.unit, dates, wholeOf(options.ranges)) : '', options.measureMinor) &&
    room(
      major,
      major?.unit === 'day' ? options.words.weekday('Wed', dates.day(28, 9, year)) : '',
      options.measureMajor,
    )
  );
}

/** About the widest text of a tier. */
function sample(unit: StepUnit, dates: DateWords, range: TimeRange): string {
  if (unit === 'day') return '28';
  if (unit === 'month') return dates.shortMonth(9);
  if (unit === 'year') return [range.from, range.to].map((at) => dates.year(yearAt(at))).reduce(longer);
  return dates.time({ hour: 22, minute: unit === 'minute' ? 30 : 0 });
}

function longer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}

function yearAt(instant: number): number {
  return wallFieldsAt(instant, 'UTC').year;
}

function totalOf(ranges: readonly TimeRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}

function wholeOf(ranges: readonly TimeRange[]): TimeRange {
  return { from: ranges[0]!.from, to: ranges.at(-1)!.to };
}

/** Each range to whole ticks; those that meet then are one. */
function widen(ranges: readonly TimeRange[], { minor, major }: Rung, zone: string): TimeRange[] {
  const unit = minor ?? major ?? DAY;
  const widened: TimeRange[] = [];
  for (const range of ranges) {
    const next = { from: stepStart(range.from, unit, zone), to: stepEnd(range.to, unit, zone) };
    const last = widened.at(-1);
    if (last && next.from <= last.to) widened[widened.length - 1] = { from: last.from, to: next.to };
    else widened.push(next);
  }
  return widened;
}

function minorTicks(range: TimeRange, minor: Step, major: Step | null, options: AxisOptions): Tick[] {
  const { dates } = options;
  const said = new Set(major ? stepsBetween(range.from, range.to, major, options.zone) : []);
  const instants = minor.unit === 'hour' || minor.unit === 'minute';
  return stepsBetween(range.from, range.to, minor, options.zone)
    .filter((at) => (instants ? !said.has(at) : at < range.to || !major))
    .map((at) => ({ at, text: minorText(at, minor.unit, dates, options.zone) }));
}

function minorText(at: number, unit: StepUnit, dates: DateWords, zone: string): string {
  const wall = wallFieldsAt(at, zone);
  if (unit === 'year') return dates.year(wall.year);
  if (unit === 'month') return dates.shortMonth(wall.month);
  if (unit === 'day') return String(wall.day);
  return dates.time({ hour: wall.hour, minute: wall.minute });
}

/**
 * Ticks of the upper tier. What is the same as at the tick before is not said again, and a stub too short for
 * its word has no tick, so that the year is never said where it cannot be seen.
 */
function majorTicks(ranges: readonly TimeRange[], major: Step, options: AxisOptions): Tick[] {
  const perMs = options.width / totalOf(ranges);
  const oneYear = knownIn(wholeOf(ranges), options.zone).knownYear !== undefined;
  let said = Number.NaN;
  return ranges.flatMap((range) => {
    const starts = stepsBetween(range.from, range.to - 1, major, options.zone);
    const all = starts[0] === range.from ? starts : [range.from, ...starts];
    return all.flatMap((at, index): Tick[] => {
      const wall = wallFieldsAt(at, options.zone);
      const room = ((all[index + 1] ?? range.to) - at) * perMs - AIR;
      const hasRoom = (words: string) => options.measureMajor(words) <= room || all.length === 1;
      const text = majorText(wall, major.unit, options, wall.year !== said);
      if (hasRoom(text)) {
        said = wall.year;
        return [{ at, text }];
      }
      // Where there are several years, the events say theirs.
      const bare = oneYear ? '' : majorText(wall, major.unit, options, false);
      if (bare && hasRoom(bare)) return [{ at, text: bare }];
      return at > range.from ? [{ at, text: '' }] : [];
    });
  });
}

/** A day, month or year in the words of the upper tier. */
export function majorText(
  wall: WallFields,
  unit: StepUnit,
  { dates, words }: Pick<AxisOptions, 'dates' | 'words'>,
  withYear: boolean,
): string {
  const year = withYear ? dates.year(wall.year) : null;
  if (unit === 'year') return dates.year(wall.year);
  if (unit === 'month') return capital(dates.month(wall.month, year));
  return capital(words.weekday(dates.weekday(wall.weekday), dates.day(wall.day, wall.month, year)));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
