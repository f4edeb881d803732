/** The events of a cluster that no zoom can tell apart, as a menu to choose one from. */
import type { TimelineEvent } from '#core/document/types';
import { wordWhen } from '#core/when/words/wording';
import { words } from '../ui/words/words';
import { createGlyph } from './glyph';
import { openMenu, type Entry } from './menu';

/** More are not listed: nobody chooses from so many; the event list has a filter. */
const MOST_LISTED = 200;

/** Opens the menu under an element; it closes by itself, or by the function returned. */
export function openClusterMenu(
  home: HTMLElement,
  under: HTMLElement,
  events: readonly TimelineEvent[],
  language: string,
  choose: (id: string) => void,
): () => void {
  const items = events.slice(0, MOST_LISTED).map(({ id, headline, status, when }): Entry => ({
    kind: 'item',
    label: headline || words.editor.noHeadline,
    note: wordWhen(when, { language }),
    icon: createGlyph(status),
    run: () => choose(id),
  }));
  const more = events.length - MOST_LISTED;
  const entries: Entry[] = more > 0 ? [...items, { kind: 'note', text: words.clusters.more(more) }] : items;
  return openMenu(home, under.getBoundingClientRect(), words.events(events.length), entries);
}
