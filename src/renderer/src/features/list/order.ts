/** Events in the order of time, as the list shows them: by day, and events of a day under one heading. Pure. */
import { changesBetween } from '#core/document/changes';
import { compareText } from '#core/document/order';
import type { TimelineEvent } from '#core/document/types';
import { boundsOf } from '#core/when/bounds';
import { stretchAt } from '#core/when/offsets';

/** How an event stands under its heading. */
export type HeadKind =
  /** Only its end is known: "up to that day". */
  | 'until'
  | 'day'
  /** The date is coarser than a day and is its own heading. */
  | 'coarse';

/** An event with what it is sorted by; made once for each event and zone. */
export interface Entry {
  readonly event: TimelineEvent;
  /** The day of its first date in the timeline's zone, days since the epoch. */
  readonly day: number;
  readonly kind: HeadKind;
  /** Where its first date begins, and where it can end at the latest; ms since the epoch. */
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
/** A day on which clocks go back has 25 hours. */
const LONGEST_DAY = DAY + 7_200_000;

const entries = new WeakMap<TimelineEvent, { zone: string; entry: Entry }>();

export function entryOf(event: TimelineEvent, zone: string): Entry {
  const known = entries.get(event);
  if (known?.zone === zone) return known.entry;
  const entry = makeEntry(event, zone);
  entries.set(event, { zone, entry });
  return entry;
}

function makeEntry(event: TimelineEvent, zone: string): Entry {
  const { start, end, latest } = boundsOf(event.when);
  const first = start ?? end ?? { from: 0, to: 0 };
  const isCoarse = first.to - first.from > LONGEST_DAY;
  return {
    event,
    day: Math.floor((first.from + stretchAt(first.from, zone).offset) / DAY),
    kind: isCoarse ? 'coarse' : start ? 'day' : 'until',
    from: first.from,
    to: isCoarse ? first.to : (latest ?? Infinity),
  };
}

const PLACE: Readonly<Record<HeadKind, number>> = { until: 0, day: 1, coarse: 2 };

/** By day, then heading, then time; a total order, for ids are used once. */
export function compareTime(a: Entry, b: Entry): number {
  return (
    a.day - b.day ||
    PLACE[a.kind] - PLACE[b.kind] ||
    compareNumbers(a.from, b.from) ||
    compareNumbers(a.to, b.to) ||
    (a.kind === 'coarse' ? compareText(firstDateOf(a.event), firstDateOf(b.event)) : 0) ||
    compareText(a.event.id, b.event.id)
  );
}

/** Whether two events stand under the same heading. */
export function sameHead(a: Entry, b: Entry): boolean {
  if (a.day !== b.day || a.kind !== b.kind) return false;
  return a.kind !== 'coarse' || firstDateOf(a.event) === firstDateOf(b.event);
}

/** The first date that is written, as EDTF. */
export function firstDateOf({ when }: TimelineEvent): string {
  return when.edtf.split('/').find((end) => /\d/.test(end)) ?? '';
}

/** Two open ends are equal; their difference is no number. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** All events in the order of time. Of a list that came from the last one by an edit, only what has changed is sorted. */
export class TimeOrder {
  #events: readonly TimelineEvent[] = [];
  #zone = '';
  #sorted: readonly Entry[] = [];

  /** `events` in the order of their ids (D6). */
  of(events: readonly TimelineEvent[], zone: string): readonly Entry[] {
    if (events === this.#events && zone === this.#zone) return this.#sorted;
    const isNew = zone !== this.#zone;
    const changes = changesBetween(isNew ? [] : this.#events, events);
    const gone = new Set(changes.map(({ before }) => before));
    const kept = isNew ? [] : this.#sorted.filter(({ event }) => !gone.has(event));
    const come = changes.flatMap(({ after }) => after ?? []);
    const added = come.map((event) => entryOf(event, zone)).toSorted(compareTime);
    this.#sorted = merge(kept, added);
    [this.#events, this.#zone] = [events, zone];
    return this.#sorted;
  }
}

function merge(long: readonly Entry[], short: readonly Entry[]): readonly Entry[] {
  if (long.length === 0) return short;
  const merged: Entry[] = [];
  let next = 0;
  for (const entry of long) {
    for (; next < short.length && compareTime(short[next]!, entry) < 0; next++) merged.push(short[next]!);
    merged.push(entry);
  }
  return merged.concat(short.slice(next));
}
