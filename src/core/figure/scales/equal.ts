/** The axis of equal spacing: no even ticks, which would say what is not so, but a tick at each moment and the days, months or years as they begin. */
import { nominalLength, stepStart, type Step } from '../../when/steps';
import { wallFieldsAt } from '../../when/wall';
import type { Shape } from '../story';
import { knownIn, majorText, type Axis, type AxisOptions, type Tick } from './axis';
import type { TimeRange } from './time';

/** Every moment that is dated, and the ends of the range; in order, at least two. */
export function momentsOf(shapes: readonly Shape[], { from, to }: TimeRange): number[] {
  const dated = shapes.flatMap((shape) => [shape.from ?? from, shape.to ?? to]);
  return [...new Set([from, ...dated, to])].toSorted((a, b) => a - b);
}

/** Of what the upper tier speaks, by the length of the whole. */
const TIERS: readonly { readonly step: Step; readonly upTo: number }[] = [
  { step: { unit: 'day', count: 1 }, upTo: nominalLength({ unit: 'month', count: 2 }) },
  { step: { unit: 'month', count: 1 }, upTo: nominalLength({ unit: 'year', count: 3 }) },
  { step: { unit: 'year', count: 1 }, upTo: Infinity },
];

type EqualOptions = Pick<AxisOptions, 'finest' | 'zone' | 'dates' | 'words'>;

/** `moments` as `momentsOf` gives them for the same shapes. The clock is shown by the events' own dates. */
export function planEqualAxis(
  moments: readonly number[],
  shapes: readonly Shape[],
  options: EqualOptions,
): Axis {
  const range = { from: moments[0]!, to: moments.at(-1)! };
  const { unit } = options.finest;
  const { step } = TIERS.find(({ upTo }) => range.to - range.from <= upTo)!;
  return {
    ranges: [range],
    evenness: 'equal',
    lengths: [],
    major: beginnings(moments, new Set(shapes.map(({ from }) => from)), step, options),
    minor: moments.map((at) => ({ at, text: '' })),
    stretches: false,
    clock: unit === 'hour' || unit === 'minute',
    second: false,
    known: knownIn(range, options.zone),
  };
}

/**
 * The days, months or years that have a moment, each where its first moment is. Dates end where the next day or year
 * begins (1871 ends with the first instant of 1872): where nothing else begins there, that next one is not said.
 */
function beginnings(
  moments: readonly number[],
  begins: ReadonlySet<number | null>,
  step: Step,
  options: EqualOptions,
): Tick[] {
  const ticks: Tick[] = [];
  let [start, year] = [Number.NaN, Number.NaN];
  for (const at of moments.slice(0, -1)) {
    const begun = stepStart(at, step, options.zone);
    const isEnd = begun === at && at !== moments[0] && !begins.has(at);
    if (begun === start || isEnd) continue;
    const wall = wallFieldsAt(at, options.zone);
    ticks.push({ at, text: majorText(wall, step.unit, options, wall.year !== year) });
    [start, year] = [begun, wall.year];
  }
  return ticks;
}
