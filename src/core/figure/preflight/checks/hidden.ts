/** Events that there was no room for: the picture counts them, and nobody sees which they are. */
import type { Check } from '../drawn';

export const checkHidden: Check = ({ page, timeline }) => {
  const shown = new Set(page.shown.map(({ event }) => event.id));
  return timeline.events
    .filter(({ id }) => !shown.has(id))
    .map(({ id }) => ({
      message:
        'Has no room in this format and is only counted. Shorten texts, leave events out, or take a larger format.',
      event: id,
    }));
};
