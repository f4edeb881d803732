/** A menu at a place on the screen, as the ARIA practices want it: arrows, Home, End, first letters; Escape and Tab close it. */
import { HUES, type Hue } from '#core/document/types';
import { words } from '../ui/words/words';
import { element } from './dom';

export type Entry =
  | {
      readonly kind: 'item';
      readonly label: string;
      /** At its end, dim: keys, or a date. */
      readonly note?: string;
      /** Decoration before its label. */
      readonly icon?: Element;
      /** It is a switch, on or off. */
      readonly checked?: boolean;
      readonly disabled?: boolean;
      run(): void;
    }
  | { readonly kind: 'line' }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'hues'; readonly label: string; readonly value: Hue; choose(hue: Hue): void };

/** Where a menu opens, px of the viewport: below the stretch from `top` to `bottom` where there is room, else above it. */
export interface MenuPlace {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 4;
const ITEMS = '[role^="menuitem"]:not([aria-disabled])';

/** Opens a menu; it closes by itself, or by the function returned, and then gives the focus to `home`. */
export function openMenu(
  home: HTMLElement,
  at: MenuPlace,
  label: string,
  entries: readonly Entry[],
): () => void {
  const stop = new AbortController();
  const menu = element('dl-menu');
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', label);
  const close = () => {
    if (stop.signal.aborted) return;
    stop.abort();
    menu.remove();
    home.focus({ preventScroll: true });
  };
  const after = (run: () => void) => () => {
    close();
    run();
  };
  menu.append(...entries.map((entry) => createEntry(entry, after)));
  document.body.append(menu);
  place(menu, at);
  listen(menu, close, stop.signal);
  menu.querySelector<HTMLElement>(ITEMS)?.focus();
  return close;
}

type After = (run: () => void) => () => void;

function createEntry(entry: Entry, after: After): HTMLElement {
  if (entry.kind === 'note') return element('dl-menu-more', entry.text, 'p');
  if (entry.kind === 'hues') return createHues(entry, after);
  if (entry.kind === 'item') return createItem(entry, after);
  const line = element('dl-menu-line');
  line.setAttribute('role', 'separator');
  return line;
}

function createItem(entry: Extract<Entry, { kind: 'item' }>, after: After): HTMLElement {
  const { label, note, icon, checked, disabled } = entry;
  const item = button('dl-menu-item', checked === undefined ? 'menuitem' : 'menuitemcheckbox');
  if (checked !== undefined) item.setAttribute('aria-checked', String(checked));
  const text = element('dl-menu-label', label, 'span');
  text.dir = 'auto';
  if (icon) item.append(icon);
  item.append(text);
  if (note) item.append(element('dl-menu-note', note, 'span'));
  if (disabled) item.setAttribute('aria-disabled', 'true');
  else item.addEventListener('click', after(entry.run));
  return item;
}

function createHues({ label, value, choose }: Extract<Entry, { kind: 'hues' }>, after: After): HTMLElement {
  const group = element('dl-menu-hues');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', label);
  for (const hue of HUES) {
    const swatch = button(`dl-menu-hue dl-hue-${hue}`, 'menuitemradio');
    swatch.setAttribute('aria-checked', String(hue === value));
    swatch.setAttribute('aria-label', words.hues[hue]);
    swatch.title = words.hues[hue];
    swatch.addEventListener(
      'click',
      after(() => choose(hue)),
    );
    group.append(swatch);
  }
  return group;
}

function button(className: string, role: string): HTMLElement {
  const made = element(className, '', 'button');
  made.setAttribute('role', role);
  made.tabIndex = -1;
  return made;
}

function listen(menu: HTMLElement, close: () => void, signal: AbortSignal): void {
  menu.addEventListener('keydown', (event) => {
    const items = [...menu.querySelectorAll<HTMLElement>(ITEMS)];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: -1,
    };
    const to = steps[event.key] ?? byLetter(items, at, event.key);
    if (event.key === 'Enter' || event.key === ' ') return event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (to !== null) items.at(to % items.length)?.focus();
    event.preventDefault();
    event.stopPropagation();
  }, { signal }); // prettier-ignore
  menu.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  // Before anything else hears of it: a press elsewhere closes the menu.
  window.addEventListener('pointerdown', (event) => {
    if (!menu.contains(event.target as Node)) close();
  }, { capture: true, signal }); // prettier-ignore
  window.addEventListener('blur', (event) => event.target === window && close(), { signal });
  window.addEventListener('resize', close, { signal });
}

/** The next item that begins with a letter; null when none does. */
function byLetter(items: readonly HTMLElement[], at: number, key: string): number | null {
  if (key.length !== 1) return null;
  const begins = (item: HTMLElement) => item.textContent.toLowerCase().startsWith(key.toLowerCase());
  const order = items.map((_, index) => (at + 1 + index) % items.length);
  return order.find((index) => begins(items[index]!)) ?? null;
}

function place(menu: HTMLElement, { left, top, bottom }: MenuPlace): void {
  const [width, height] = [window.innerWidth, window.innerHeight];
  const [below, above] = [height - bottom - 2 * GAP, top - 2 * GAP];
  const isBelow = below >= Math.min(menu.offsetHeight, above);
  menu.style.maxHeight = `${Math.min(480, isBelow ? below : above)}px`;
  const y = isBelow ? bottom + GAP : top - GAP - menu.offsetHeight;
  const x = Math.max(GAP, Math.min(left, width - menu.offsetWidth - GAP));
  menu.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
