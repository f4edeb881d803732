/** Labels that were put somewhere by hand and could not stay there. */
import type { Check } from '../drawn';

/** Moved by less than this, px at the style's own size, a label has stayed. */
const NEAR = 1;

export const checkPlace: Check = ({ page }) => {
  const places = new Map((page.body?.labels ?? []).map((label) => [label.event, label]));
  return Object.entries(page.sheet.kept).flatMap(([event, kept]) => {
    const place = places.get(event);
    if (!place || Math.hypot(place.x - kept.x, place.y - kept.y) <= NEAR) return [];
    return [{ says: { key: 'label-moved' }, event }];
  });
};
