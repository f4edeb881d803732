/** What an event looks like: a soft band as wide as its date, and on it a chip with glyph and headline. */
import { words } from '../ui/words/words';
import { wordWhen } from '#core/when/words/wording';
import { element } from './dom';
import type { Drawing } from './drawing';
import { createGlyph, createLock } from './glyph';
import { textWidth } from './text-width';

/** Height of a chip, px, with the rim of its band that shows under it. */
export const BOX_HEIGHT = 24 + 3;

/** Id of an event's chip in the page, for aria-activedescendant. */
export function chipId(eventId: string): string {
  return `canvas-${eventId}`;
}

/** The classes of an event's box; made of fixed words only, so that data cannot pick a class. */
export function classesOf({ event, hue, shape, start, end }: Drawing): string {
  return [
    'dl-event',
    `dl-${shape}`,
    `dl-hue-${hue}`,
    `dl-start-${start}`,
    `dl-end-${end}`,
    `dl-status-${event.status}`,
    ...(event.key ? ['dl-key'] : []),
    ...(event.locked ? ['dl-locked'] : []),
  ].join(' ');
}

/** The parts of an event on the canvas; every text goes in as text. */
export function createMark(drawing: Drawing): DocumentFragment {
  const mark = document.createDocumentFragment();
  mark.append(element('dl-band'), createChip(drawing));
  for (const side of ['start', 'end'] as const) {
    if (!drawing.handles[side]) continue;
    const handle = element(`dl-handle dl-handle-${side}`);
    handle.dataset.handle = side;
    mark.append(handle);
  }
  return mark;
}

function createChip({ event, language }: Drawing): HTMLElement {
  const chip = element('dl-chip');
  chip.id = chipId(event.id);
  chip.tabIndex = -1;
  chip.setAttribute('role', 'button');
  const headline = event.headline || words.editor.noHeadline;
  const said = [headline, wordWhen(event.when, { language }), words.statuses[event.status].toLowerCase()];
  chip.setAttribute('aria-label', [...said, ...(event.locked ? [words.locks.locked] : [])].join(', '));
  const text = element('dl-headline', headline, 'span');
  text.classList.toggle('dl-untitled', !event.headline);
  text.dir = 'auto';
  chip.append(createGlyph(event.status), text, ...(event.locked ? [createLock()] : []));
  return chip;
}

/** What a chip has besides its headline, px: rims, padding, glyph and the gap after it; see canvas.css. */
const CHIP_FRAME = 2 + 17 + 16 + 6;

/** What a padlock takes besides, px. */
const LOCK_ROOM = 16;

/** How wide a chip is with all of its headline, px. */
export function chipWidth({ event }: Drawing): number {
  const style = { bold: event.key, italic: !event.headline };
  // One more: half a pixel too little already shows an ellipsis.
  const lock = event.locked ? LOCK_ROOM : 0;
  return Math.ceil(CHIP_FRAME + lock + textWidth(event.headline || words.editor.noHeadline, style)) + 1;
}
