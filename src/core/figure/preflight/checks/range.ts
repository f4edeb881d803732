/** An event so far from all others that they are pressed together: mostly a slip in its date. */
import type { StoryEvent } from '../../story';
import type { Check } from '../drawn';

/** The stretch without any other date, as a multiple of all the others' stretch. */
const FAR = 10;
/** Fewer events than this have no others to be far from. */
const FEW = 4;

export const checkRange: Check = ({ page, timeline }) => {
  const told = page.shown.filter(({ shape }) => shape.from !== null);
  if (told.length < FEW || timeline.figure.scale !== 'linear') return [];
  const order = told.toSorted((a, b) => at(a) - at(b));
  const [first, second, last, beforeLast] = [order[0]!, order[1]!, order.at(-1)!, order.at(-2)!];
  const far = (gap: number, rest: number) => rest > 0 && gap > FAR * rest;
  const early = far(at(second) - at(first), at(last) - at(second));
  const late = far(at(last) - at(beforeLast), at(beforeLast) - at(first));
  return [...(early ? [first] : []), ...(late ? [last] : [])].map(({ event }) => ({
    says: { key: 'far-off' },
    event: event.id,
  }));
};

function at({ shape }: StoryEvent): number {
  return shape.from ?? 0;
}
