/** The events of a cluster that no zoom can tell apart, as a menu to choose one from. */
import type { TimelineEvent } from '#core/document/types';
import { wordWhen } from '#core/when/words/wording';
import { words } from '../ui/words/words';
import { element } from './dom';
import { createGlyph } from './glyph';

/** More are not listed: nobody chooses from so many; the event list has a filter. */
const MOST_LISTED = 200;
const GAP = 4;

/** Opens the menu under an element inside `host`; it closes by itself, or by the function returned. */
export function openClusterMenu(
  host: HTMLElement,
  under: HTMLElement,
  events: readonly TimelineEvent[],
  language: string,
  choose: (id: string) => void,
): () => void {
  const stop = new AbortController();
  const menu = element('dl-menu');
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', words.events(events.length));
  const close = () => {
    if (stop.signal.aborted) return;
    stop.abort();
    menu.remove();
    host.focus({ preventScroll: true });
  };
  for (const event of events.slice(0, MOST_LISTED)) {
    const item = createItem(event, language);
    item.addEventListener('click', () => {
      close();
      choose(event.id);
    });
    menu.append(item);
  }
  if (events.length > MOST_LISTED)
    menu.append(element('dl-menu-more', words.clusters.more(events.length - MOST_LISTED), 'p'));
  host.append(menu);
  place(menu, host, under);
  listen(menu, close, stop.signal);
  menu.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  return close;
}

function createItem({ headline, status, when }: TimelineEvent, language: string): HTMLElement {
  const item = element('dl-menu-item', '', 'button');
  item.setAttribute('role', 'menuitem');
  item.tabIndex = -1;
  const text = element('dl-headline', headline || words.editor.noHeadline, 'span');
  text.dir = 'auto';
  item.append(createGlyph(status), text, element('dl-menu-when', wordWhen(when, { language }), 'span'));
  return item;
}

function listen(menu: HTMLElement, close: () => void, signal: AbortSignal): void {
  menu.addEventListener('keydown', (event) => {
    const items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (to === undefined) return;
    else items.at(to % items.length)?.focus();
    event.preventDefault();
    event.stopPropagation();
  }, { signal }); // prettier-ignore
  // Before anything else hears of it: a press elsewhere closes the menu.
  window.addEventListener('pointerdown', (event) => {
    if (!menu.contains(event.target as Node)) close();
  }, { capture: true, signal }); // prettier-ignore
  window.addEventListener('blur', (event) => event.target === window && close(), { signal });
}

/** Under the element where there is room, else above it. */
function place(menu: HTMLElement, host: HTMLElement, under: HTMLElement): void {
  const [frame, box] = [host.getBoundingClientRect(), under.getBoundingClientRect()];
  const [below, above] = [frame.bottom - box.bottom - 2 * GAP, box.top - frame.top - 2 * GAP];
  const isBelow = below >= Math.min(menu.offsetHeight, above);
  menu.style.maxHeight = `${Math.min(320, isBelow ? below : above)}px`;
  const top = isBelow ? box.bottom - frame.top + GAP : box.top - frame.top - GAP - menu.offsetHeight;
  const left = Math.min(box.left - frame.left, frame.width - menu.offsetWidth - GAP);
  menu.style.transform = `translate(${Math.round(Math.max(GAP, left))}px, ${Math.round(top)}px)`;
}
