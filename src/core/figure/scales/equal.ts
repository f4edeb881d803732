/** The axis of equal spacing: no even ticks, which would say what is not so, but a tick at each moment and the days, months or years as they begin. */
import { nominalLength, stepStart, wallFieldsAt, type Step } from '../../when/steps';
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

export function planEqualAxis(
  moments: readonly number[],
  options: Pick<AxisOptions, 'zone' | 'dates' | 'words'>,
): Axis {
  const range = { from: moments[0]!, to: moments.at(-1)! };
  const { step } = TIERS.find(({ upTo }) => range.to - range.from <= upTo)!;
  return {
    ranges: [range],
    evenness: 'equal',
    lengths: [],
    major: beginnings(moments, step, options),
    minor: moments.map((at) => ({ at, text: '' })),
    stretches: false,
    clock: false,
    second: false,
    known: knownIn(range, options.zone),
  };
}

/** The days, months or years that have a moment, each where its first moment is. */
function beginnings(
  moments: readonly number[],
  step: Step,
  options: Pick<AxisOptions, 'zone' | 'dates' | 'words'>,
): Tick[] {
  const ticks: Tick[] = [];
  let [start, year] = [Number.NaN, Number.NaN];
  for (const at of moments.slice(0, -1)) {
    const begun = stepStart(at, step, options.zone);
    if (begun === start) continue;
    const wall = wallFieldsAt(at, options.zone);
    ticks.push({ at, text: majorText(wall, step.unit, options, wall.year !== year) });
    [start, year] = [begun, wall.year];
  }
  return ticks;
}
