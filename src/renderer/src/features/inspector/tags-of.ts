import type { Timeline, TimelineEvent } from '#core/document/types';
import { words } from '../../ui/words/words';

/** Every tag of the timeline, in the order of the alphabet; remembered per list of events. */
export function tagsOf({ events }: Timeline): readonly string[] {
  let tags = tagLists.get(events);
  if (!tags) {
    const all = new Set<string>();
    for (const event of events) for (const tag of event.tags) all.add(tag);
    tagLists.set(events, (tags = [...all].toSorted(new Intl.Collator(words.locale).compare)));
  }
  return tags;
}

const tagLists = new WeakMap<readonly TimelineEvent[], readonly string[]>();
