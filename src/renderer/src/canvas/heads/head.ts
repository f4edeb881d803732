/** The head of a track: a triangle that folds it, its hue, its name, its lock, and what opens its menu. */
import type { Track } from '#core/document/types';
import { words } from '../../ui/words/words';
import { element } from '../dom';
import { createLock } from '../glyph';

/** The parts of a head that the mouse can press apart from the rest. */
export type HeadPart = 'fold' | 'more' | 'name' | 'edge';

/** A head is a button that opens its menu; everything in it is for the mouse, and for keys that Heads hears. */
export function createTrackHead(track: Track, collapsed: boolean): HTMLElement {
  const head = element(`dl-track dl-hue-${track.color}${collapsed ? ' dl-track-collapsed' : ''}`);
  head.dataset.track = track.id;
  head.tabIndex = -1;
  head.setAttribute('role', 'button');
  head.setAttribute('aria-haspopup', 'menu');
  head.setAttribute('aria-label', headName(track, collapsed));
  const title = track.name || words.heads.untitled;
  const name = part('dl-track-name', 'name', title);
  name.title = title;
  name.dir = 'auto';
  head.append(part('dl-track-fold', 'fold'), element('dl-dot', '', 'span'), name);
  if (track.locked) head.append(createLock());
  head.append(part('dl-track-more', 'more', '⋯'), part('dl-track-edge', 'edge'));
  return head;
}

/** Which part of a head an event of the mouse is on; null: beside all of them. */
export function partOf(event: Event): HeadPart | null {
  const found = (event.target as Element).closest<HTMLElement>('[data-part]')?.dataset.part;
  return (found as HeadPart | undefined) ?? null;
}

function headName(track: Track, collapsed: boolean): string {
  return [
    words.heads.name(track.name || words.heads.untitled),
    ...(track.locked ? [words.locks.locked] : []),
    ...(collapsed ? [words.heads.collapsed] : []),
  ].join(', ');
}

function part(className: string, name: HeadPart, text = ''): HTMLElement {
  const made = element(className, text, 'span');
  made.dataset.part = name;
  if (name !== 'name') made.setAttribute('aria-hidden', 'true');
  return made;
}
