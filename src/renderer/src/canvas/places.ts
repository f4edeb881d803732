/** Where all events of the document lie in time, by track: kept up with the document by what changed in it. */
import { changesBetween, type Change } from '#core/document/changes';
import { recordOf } from '#core/document/order';
import type { Timeline, TimelineEvent } from '#core/document/types';
import { isEqual } from '#core/edits/equal';
import { Intervals, NO_INTERVALS, type Placed } from '#core/when/intervals';
import type { Stretch } from './drawing';
import { isBounded, limitsOf, placeOf, stretchOf, writtenOf } from './drawing';

/** From so many changed events on, everything is placed anew. */
const MANY = 2_000;

export class Places {
  /** How far open ends are drawn. */
  limits: Stretch = limitsOf(null);
  /** From the first to the last written instant; null without events. */
  written: Stretch | null = null;
  private events: readonly TimelineEvent[] = [];
  private all = new Map<string, Intervals>();
  private keys = new Map<string, Intervals>();
  /** Events whose open ends reach to the limits. */
  private readonly unbounded = new Map<string, TimelineEvent>();

  /** Follows the document. Throws on a date that is not valid, as boundsOf does. */
  follow({ events }: Timeline): void {
    if (events === this.events) return;
    const isFirst = this.events.length === 0;
    const changes = isFirst ? [] : changesBetween(this.events, events);
    const few = !isFirst && changes.length < MANY;
    this.events = events;
    this.written = few ? this.stretched(changes) : stretchOf(events);
    const limits = limitsOf(this.written);
    const sameLimits = limits.from === this.limits.from && limits.to === this.limits.to;
    this.limits = limits;
    if (few) this.take(sameLimits ? changes.filter(isElsewhere) : [...changes, ...this.replaced()]);
    else this.start();
  }

  /** The events of a track, key events among them. */
  on(track: string): Intervals {
    return this.all.get(track) ?? NO_INTERVALS;
  }

  /** The key events of a track. */
  keysOn(track: string): Intervals {
    return this.keys.get(track) ?? NO_INTERVALS;
  }

  /** All of time that events take; null without events. */
  whole(tracks: Iterable<string>): Stretch | null {
    let [from, to] = [Infinity, -Infinity];
    for (const track of tracks) {
      const place = this.on(track);
      from = Math.min(from, place.from[0] ?? Infinity);
      to = Math.max(to, place.last);
    }
    return from <= to ? { from, to } : null;
  }

  private start(): void {
    const [all, keys] = [new Map<string, Placed[]>(), new Map<string, Placed[]>()];
    this.unbounded.clear();
    for (const event of this.events) {
      const placed = { id: event.id, ...placeOf(event, this.limits) };
      add(all, event.track, placed);
      if (event.key) add(keys, event.track, placed);
      if (!isBounded(event)) this.unbounded.set(event.id, event);
    }
    this.all = new Map([...all].map(([track, placed]) => [track, Intervals.of(placed)]));
    this.keys = new Map([...keys].map(([track, placed]) => [track, Intervals.of(placed)]));
  }

  private take(changes: readonly EventChange[]): void {
    for (const { before, after } of changes) {
      if (before) this.unbounded.delete(before.id);
      if (after && !isBounded(after)) this.unbounded.set(after.id, after);
    }
    this.all = changed(this.all, changes, this.limits, () => true);
    this.keys = changed(this.keys, changes, this.limits, ({ key }) => key);
  }

  /** The limits moved: what reaches to them is placed anew. */
  private replaced(): EventChange[] {
    return [...this.unbounded.values()].flatMap((event) => {
      const now = recordOf(this.events, event.id);
      return now === event ? [{ before: event, after: event }] : [];
    });
  }

  /** The written stretch after some changes; all events are looked at only where the first or the last of them went. */
  private stretched(changes: readonly EventChange[]): Stretch | null {
    const was = this.written;
    const left = changes.flatMap(({ before }) => (before ? [writtenOf(before)] : []));
    if (!was || left.some(({ from, to }) => from <= was.from || to >= was.to)) return stretchOf(this.events);
    const come = stretchOf(changes.flatMap(({ after }) => after ?? []));
    return come ? { from: Math.min(was.from, come.from), to: Math.max(was.to, come.to) } : was;
  }
}

type EventChange = Change<TimelineEvent>;

/** Whether a change is of where an event stands, and not only of what it says. */
function isElsewhere({ before, after }: EventChange): boolean {
  return before?.track !== after?.track || before?.key !== after?.key || !isEqual(before?.when, after?.when);
}

function changed(
  indexes: ReadonlyMap<string, Intervals>,
  changes: readonly EventChange[],
  limits: Stretch,
  counts: (event: TimelineEvent) => boolean,
): Map<string, Intervals> {
  const [gone, come] = [new Map<string, Set<string>>(), new Map<string, Map<string, Placed>>()];
  const at = <T>(map: Map<string, T>, track: string, make: () => T): T => {
    const known = map.get(track) ?? make();
    map.set(track, known);
    return known;
  };
  for (const { before, after } of changes) {
    if (before && counts(before)) at(gone, before.track, () => new Set<string>()).add(before.id);
    if (after && counts(after))
      at(come, after.track, () => new Map<string, Placed>()).set(after.id, {
        id: after.id,
        ...placeOf(after, limits),
      });
  }
  const next = new Map(indexes);
  for (const track of new Set([...gone.keys(), ...come.keys()])) {
    const others = [...(come.get(track)?.values() ?? [])];
    next.set(track, (indexes.get(track) ?? NO_INTERVALS).changed(gone.get(track) ?? new Set(), others));
  }
  return next;
}

function add<T>(lists: Map<string, T[]>, name: string, item: T): void {
  const list = lists.get(name);
  if (list) list.push(item);
  else lists.set(name, [item]);
}
