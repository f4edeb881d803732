/** The order of the library's timelines. Pure. */
import type { Summary } from '#contract/requests/library';

export const SORTS = ['title', 'span', 'counts', 'changed'] as const;
export type TimelineSort = (typeof SORTS)[number];

export interface TimelineOrder {
  readonly by: TimelineSort;
  readonly descending: boolean;
}

/** The last changed first: what one was at is at the top. */
export const FIRST_ORDER: TimelineOrder = { by: 'changed', descending: true };

/** A new list; equals stand by their titles, by the alphabet of `locale`. */
export function sortTimelines(
  timelines: readonly Summary[],
  { by, descending }: TimelineOrder,
  locale: string,
): Summary[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = descending ? -1 : 1;
  const byTitle = (a: Summary, b: Summary) => compare(a.title, b.title);
  return timelines.toSorted((a, b) =>
    by === 'title'
      ? sign * byTitle(a, b)
      : sign * compareNumbers(valueOf(a, by), valueOf(b, by)) || byTitle(a, b),
  );
}

/** A click on another column sorts by it, the same turns; times and counts begin with the most. */
export function nextOrder(order: TimelineOrder, by: TimelineSort): TimelineOrder {
  return by === order.by ? { by, descending: !order.descending } : { by, descending: by !== 'title' };
}

function valueOf(timeline: Summary, by: Exclude<TimelineSort, 'title'>): number {
  if (by === 'counts') return timeline.events;
  return by === 'span' ? (timeline.earliest ?? -Infinity) : (timeline.deletedAt ?? timeline.changedAt);
}

/** A difference of infinities is no number. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
