/** Steps of the calendar in a zone, for axes: where hours, days, months and years begin, right across clock changes. */
import { Temporal } from 'temporal-polyfill/implementation';
import { MAX_YEAR, MIN_YEAR } from './calendar';
import { instantsOf, isSkipped, wallAt } from './zone';

export const STEP_UNITS = ['minute', 'hour', 'day', 'month', 'year'] as const;
export type StepUnit = (typeof STEP_UNITS)[number];

/** So many units of the calendar: 6 hours, 1 day, 50 years. Minutes must divide an hour, hours a day, months a year. */
export interface Step {
  readonly unit: StepUnit;
  readonly count: number;
}

const MINUTE = 60_000;
const NOMINAL: Record<StepUnit, number> = {
  minute: MINUTE,
  hour: 60 * MINUTE,
  day: 1_440 * MINUTE,
  month: 43_829 * MINUTE,
  year: 525_949 * MINUTE,
};

/** About how long a step is, in ms. */
export function nominalLength({ unit, count }: Step): number {
  return NOMINAL[unit] * count;
}

/** The last beginning of a step at or before an instant (ms since the epoch). Before the first year it is that year's. */
export function stepStart(instant: number, step: Step, zone: string): number {
  const wall = floorWall(wallAt(instant, zone), step);
  return Math.min(instant, instantsOf(wall, zone).first);
}

/** The first beginning of a step at or after an instant. */
export function stepEnd(instant: number, step: Step, zone: string): number {
  let wall = floorWall(wallAt(instant, zone), step);
  for (let tries = 0; tries < 3; tries++) {
    const { first } = instantsOf(wall, zone);
    if (first >= instant) return first;
    wall = nextWall(wall, step);
  }
  return instant;
}

/**
 * Where steps begin from `from` to `to`, both included, in ms since the epoch, rising. A wall time that the
 * zone skips has no step; one that it repeats has its first. Steps of days count from the epoch, of seven
 * days from Mondays, of years from year 1 both ways, so that 500 BCE is among them and 501 BCE is not.
 */
export function stepsBetween(from: number, to: number, step: Step, zone: string): readonly number[] {
  const name = `${from} ${to} ${step.count} ${step.unit} ${zone}`;
  const known = lately.get(name);
  if (known) return known;
  const steps = walkSteps(from, to, step, zone);
  if (lately.size >= MOST_KEPT) lately.clear();
  lately.set(name, steps);
  return steps;
}

/** What was asked lately: a figure that is fitted asks the same of every size of type, and walking a zone's clock is slow. */
const lately = new Map<string, readonly number[]>();
const MOST_KEPT = 100;

function walkSteps(from: number, to: number, step: Step, zone: string): number[] {
  const steps: number[] = [];
  let wall = floorWall(wallAt(from, zone), step);
  for (;;) {
    const { first } = instantsOf(wall, zone);
    if (first > to) return steps;
    if (first >= from && !isSkipped(wall, zone)) steps.push(first);
    const next = nextWall(wall, step);
    if (Temporal.PlainDateTime.compare(next, wall) <= 0) return steps;
    wall = next;
  }
}

function floorWall(wall: Temporal.PlainDateTime, { unit, count }: Step): Temporal.PlainDateTime {
  const midnight = wall.with({ hour: 0, minute: 0, second: 0, millisecond: 0 });
  switch (unit) {
    case 'minute':
      return midnight.with({ hour: wall.hour, minute: down(wall.minute, count) });
    case 'hour':
      return midnight.with({ hour: down(wall.hour, count) });
    case 'day':
      return midnight.subtract({ days: daysPast(wall, count) });
    case 'month':
      return midnight.with({ day: 1, month: down(wall.month - 1, count) + 1 });
    case 'year':
      return yearStart(yearOfStep(stepOfYear(wall.year, count), count));
  }
}

function nextWall(wall: Temporal.PlainDateTime, { unit, count }: Step): Temporal.PlainDateTime {
  if (unit === 'year') return yearStart(yearOfStep(stepOfYear(wall.year, count) + 1, count));
  return wall.add({ [`${unit}s`]: count });
}

function down(value: number, count: number): number {
  return Math.floor(value / count) * count;
}

function daysPast(wall: Temporal.PlainDateTime, count: number): number {
  if (count === 7) return wall.dayOfWeek - 1;
  const since = Temporal.PlainDate.from('1970-01-01').until(wall.toPlainDate()).days;
  return since - down(since, count);
}

/** Years are counted as people do, without a year 0: step 0 begins with year 1, step -1 with the year `count` BCE. */
function stepOfYear(year: number, count: number): number {
  if (count === 1) return year;
  return year > 0 ? Math.floor(year / count) : Math.floor((year - 1) / count);
}

function yearOfStep(step: number, count: number): number {
  if (count === 1 || step > 0) return step * count;
  return step * count + 1;
}

function yearStart(year: number): Temporal.PlainDateTime {
  const clamped = Math.min(Math.max(year, MIN_YEAR), MAX_YEAR + 1);
  return Temporal.PlainDateTime.from({ year: clamped, month: 1, day: 1 });
}
