/** Texts that leave the picture, or the part of it that the format keeps safe. */
import { beginning, type Check, type Found } from '../drawn';

export const checkOverflow: Check = ({ texts, scene, format: { safe } }) =>
  texts.flatMap(({ text, event, x0, x1, y0, y1 }): Found[] => {
    const inside = (room: typeof safe) =>
      x0 >= room.left - 0.5 &&
      y0 >= room.top - 0.5 &&
      x1 <= scene.width - room.right + 0.5 &&
      y1 <= scene.height - room.bottom + 0.5;
    if (!inside({ top: 0, right: 0, bottom: 0, left: 0 }))
      return [{ says: { key: 'off-picture', text: beginning(text) }, event }];
    if (inside(safe)) return [];
    return [{ says: { key: 'off-safe-area', text: beginning(text) }, event }];
  });
