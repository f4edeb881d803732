/** Events that there was no room for: the picture counts them, and nobody sees which they are. */
import type { Check } from '../drawn';

export const checkHidden: Check = ({ page, timeline }) => {
  const shown = new Set(page.shown.map(({ event }) => event.id));
  return timeline.events
    .filter(({ id }) => !shown.has(id))
    .map(({ id }) => ({ says: { key: 'not-shown' }, event: id }));
};
