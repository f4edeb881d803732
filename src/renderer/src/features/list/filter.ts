/** Which events the list shows. Pure. */
import { isEqual } from '#core/edits/equal';
import type { Status, TimelineEvent } from '#core/document/types';

/** What is asked of an event; every condition that is set must hold, of tracks, statuses and tags any of those chosen. */
export interface ListFilter {
  /** Words, each of which stands in headline, text, place, sources or tags. */
  readonly text: string;
  /** Ids. */
  readonly tracks: readonly string[];
  readonly statuses: readonly Status[];
  readonly tags: readonly string[];
  readonly noSource: boolean;
  readonly key: boolean;
  readonly locked: boolean;
}

export const NO_FILTER: ListFilter = {
  text: '',
  tracks: [],
  statuses: [],
  tags: [],
  noSource: false,
  key: false,
  locked: false,
};

export function isFiltering(filter: ListFilter): boolean {
  return !isEqual({ ...filter, text: filter.text.trim() }, NO_FILTER);
}

/** A test of events, made once for a filter. */
export function matcher(filter: ListFilter): (event: TimelineEvent) => boolean {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const [tracks, statuses, tags] = [filter.tracks, filter.statuses, filter.tags].map(
    (chosen) => new Set<string>(chosen),
  ) as [Set<string>, Set<string>, Set<string>];
  return (event) =>
    (tracks.size === 0 || tracks.has(event.track)) &&
    (statuses.size === 0 || statuses.has(event.status)) &&
    (tags.size === 0 || event.tags.some((tag) => tags.has(tag))) &&
    (!filter.noSource || event.sources.length === 0) &&
    (!filter.key || event.key) &&
    (!filter.locked || event.locked) &&
    words.every((word) => haystack(event).includes(word));
}

const haystacks = new WeakMap<TimelineEvent, string>();

/** All that the text filter looks through; made when it is first asked for. */
export function haystack(event: TimelineEvent): string {
  let text = haystacks.get(event);
  if (text === undefined) {
    const sources = event.sources.flatMap((source) => [source.publisher, source.person, source.quote]);
    text = [event.headline, event.text, event.place, ...event.tags, ...sources].join('\n').toLowerCase();
    haystacks.set(event, text);
  }
  return text;
}

/** The value of a list with one more, or without it where it had it. */
export function toggled<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}
