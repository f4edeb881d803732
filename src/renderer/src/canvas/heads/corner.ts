/** Above the heads: a button for a new track, and how many tracks are hidden, with a menu to show them again. */
import { words } from '../../ui/words/words';
import { element } from '../dom';
import type { MenuPlace } from '../menu';

export interface Corner {
  /** `hidden` is how many tracks are. */
  show(hidden: number): void;
}

export function createCorner(
  host: HTMLElement,
  target: { add(): void; hidden(at: MenuPlace): void },
): Corner {
  const corner = element('dl-corner');
  const add = element('dl-corner-button', '', 'button');
  const hidden = element('dl-corner-button dl-corner-hidden', '', 'button');
  hidden.setAttribute('aria-haspopup', 'menu');
  add.addEventListener('click', () => target.add());
  hidden.addEventListener('click', () => target.hidden(hidden.getBoundingClientRect()));
  corner.append(add, hidden);
  host.append(corner);
  return {
    show(count) {
      add.textContent = words.heads.add;
      add.setAttribute('aria-label', words.heads.addTrack);
      add.title = words.heads.addTrack;
      hidden.hidden = count === 0;
      hidden.textContent = words.heads.hidden(count);
      hidden.setAttribute('aria-label', words.heads.hiddenTracks(count));
      hidden.title = words.heads.hiddenTracks(count);
    },
  };
}
