/** Events that are told together: those of one date as written, in one colour, share one mark. */
import { placeMark, type MarkPlace } from '../marks/place';
import type { TimeScale } from '../scales/time';
import type { Sheet } from '../sheet';
import type { StoryEvent } from '../story';

export interface Gathered {
  /** At least one, in the order given. */
  readonly together: readonly StoryEvent[];
  readonly place: MarkPlace;
}

/** `alone` says which events keep a mark of their own, `mixed` whether those of several colours may share one. The groups are in the order of their first events. */
export function gather(
  events: readonly StoryEvent[],
  scale: TimeScale,
  sheet: Sheet,
  alone: (told: StoryEvent, place: MarkPlace) => boolean,
  mixed = false,
): Gathered[] {
  const groups = new Map<string, { readonly together: StoryEvent[]; readonly place: MarkPlace }>();
  for (const told of events) {
    const { id, when } = told.event;
    const place = placeMark(told.shape, scale, sheet);
    const name = alone(told, place)
      ? `id ${id}`
      : `when ${mixed ? '' : told.color} ${when.edtf} ${when.zone}`;
    const group = groups.get(name);
    if (group) group.together.push(told);
    else groups.set(name, { together: [told], place });
  }
  return [...groups.values()];
}

/** The colour of a mark that events share: theirs where it is one, else none of them. */
export function sharedColor(together: readonly StoryEvent[], { style }: Sheet): string {
  const [first] = together;
  const one = first && together.every(({ color }) => color === first.color);
  return one ? first.color : style.colors.neutral;
}
