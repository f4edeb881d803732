/**
 * Ticks of a time axis in two tiers, as a newspaper sets them: what is counted below (hours, days, months), and
 * above it, once, what they belong to (day, month, year). The rung of the ladder is the finest that has room.
 */
import { dateWords } from '../../when/words/index';
import type { DateWords } from '../../when/words/types';
import type { WordingOptions } from '../../when/words/wording';
import {
  nominalLength,
  stepEnd,
  stepStart,
  stepsBetween,
  STEP_UNITS,
  wallFieldsAt,
  type Step,
  type StepUnit,
} from '../../when/steps';
import type { FigureWords } from '../words';
import type { TimeRange } from './time';

export interface Tick {
  /** ms since the epoch. */
  readonly at: number;
  readonly text: string;
}

export interface Axis {
  /** The range widened to whole ticks. */
  readonly range: TimeRange;
  /** The upper tier; a first one may begin before the range, and one without room has no text. */
  readonly major: readonly Tick[];
  readonly minor: readonly Tick[];
  /** Whether a lower tick names the stretch behind it (a day) and not an instant (an hour). */
  readonly stretches: boolean;
  /** Whether the axis shows the clock, so that its zone must be said. */
  readonly clock: boolean;
  /** What the axis says once for all: the year, or the day, that all of it lies in. */
  readonly known: Pick<WordingOptions, 'knownYear' | 'knownDay'>;
}

export interface AxisOptions {
  readonly range: TimeRange;
  /** No ticks finer than this. */
  readonly finest: Step;
  /** Room for the axis, px. */
  readonly width: number;
  readonly zone: string;
  readonly language: string;
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
  const rung = LADDER.find((candidate) => fits(candidate, options)) ?? LADDER.at(-1)!;
  const range = widen(options.range, rung, options.zone);
  const minor = rung.minor ? minorTicks(range, rung.minor, rung.major, options) : [];
  const unit = rung.minor?.unit ?? 'day';
  return {
    range,
    major: rung.major ? majorTicks(range, rung.major, options) : [],
    minor,
    stretches: rung.minor !== null && rung.minor.count === 1 && STEP_UNITS.indexOf(unit) >= 2,
    clock: unit === 'hour' || unit === 'minute',
    known: knownIn(range, options.zone),
  };
}

function knownIn({ from, to }: TimeRange, zone: string): Axis['known'] {
  const [first, last] = [wallFieldsAt(from, zone), wallFieldsAt(to - 1, zone)];
  if (first.year !== last.year) return {};
  const { year, month, day } = first;
  const oneDay = month === last.month && day === last.day;
  return oneDay ? { knownYear: year, knownDay: { year, month, day } } : { knownYear: year };
}

function fits({ minor, major }: Rung, options: AxisOptions): boolean {
  const finest = minor ?? major ?? DAY;
  if (nominalLength(finest) < nominalLength(options.finest)) return false;
  const perMs = options.width / (options.range.to - options.range.from);
  const room = (wanted: Step | null, text: string, measure: (text: string) => number) =>
    !wanted || nominalLength(wanted) * perMs >= measure(text) + AIR;
  const dates = dateWords(options.language);
  return (
    room(minor, minor ? sample(minor.unit, dates, options.range) : '', options.measureMinor) &&
    room(
      major,
      major?.unit === 'day' ? options.words.weekday('Wed', dates.day(28, 9, null)) : '',
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

function widen({ from, to }: TimeRange, { minor, major }: Rung, zone: string): TimeRange {
  const unit = minor ?? major ?? DAY;
  return { from: stepStart(from, unit, zone), to: stepEnd(to, unit, zone) };
}

function minorTicks(range: TimeRange, minor: Step, major: Step | null, options: AxisOptions): Tick[] {
  const dates = dateWords(options.language);
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
function majorTicks(range: TimeRange, major: Step, options: AxisOptions): Tick[] {
  const starts = stepsBetween(range.from, range.to - 1, major, options.zone);
  const all = starts[0] === range.from ? starts : [range.from, ...starts];
  const perMs = options.width / (range.to - range.from);
  let said = Number.NaN;
  return all.flatMap((at, index) => {
    const wall = wallFieldsAt(at, options.zone);
    const text = majorText(wall, major.unit, options, wall.year !== said);
    const room = ((all[index + 1] ?? range.to) - at) * perMs;
    if (options.measureMajor(text) + AIR > room && all.length > 1)
      return at > range.from ? [{ at, text: '' }] : [];
    said = wall.year;
    return [{ at, text }];
  });
}

function majorText(
  wall: ReturnType<typeof wallFieldsAt>,
  unit: StepUnit,
  { language, words }: AxisOptions,
  withYear: boolean,
): string {
  const dates = dateWords(language);
  const year = withYear ? dates.year(wall.year) : null;
  if (unit === 'year') return dates.year(wall.year);
  if (unit === 'month') return capital(dates.month(wall.month, year));
  return capital(words.weekday(dates.weekday(wall.weekday), dates.day(wall.day, wall.month, year)));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
