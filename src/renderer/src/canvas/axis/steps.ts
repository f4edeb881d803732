/** The steps an axis can count in, and which of them fits a zoom. */

export type Unit = 'minute' | 'hour' | 'day' | 'month' | 'year';

export interface Step {
  readonly unit: Unit;
  readonly count: number;
}

/** About how many ms one of a unit is; only for choosing steps, never for placing them. */
export const UNIT_MS: Readonly<Record<Unit, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  month: 2_629_746_000,
  year: 31_556_952_000,
};

/** Width in px that a label of each unit needs, with air around it. */
const LABEL: Readonly<Record<Unit, number>> = { minute: 52, hour: 52, day: 56, month: 48, year: 64 };

const counts = (unit: Unit, ...all: number[]): Step[] => all.map((count) => ({ unit, count }));
const FINE_FIRST: readonly Step[] = [
  ...counts('minute', 1, 5, 10, 15, 30),
  ...counts('hour', 1, 2, 3, 6, 12),
  ...counts('day', 1, 2, 7),
  ...counts('month', 1, 3, 6),
];

/** The finest step whose labels have room at a zoom (ms per px). Years go 1, 2, 5, 10, 20... without end. */
export function stepFor(msPerPx: number): Step {
  const fits = ({ unit, count }: Step) => (count * UNIT_MS[unit]) / msPerPx >= LABEL[unit];
  const fine = FINE_FIRST.find(fits);
  if (fine) return fine;
  for (let power = 1; ; power *= 10) {
    const step = counts('year', power, 2 * power, 5 * power).find(fits);
    if (step) return step;
  }
}
