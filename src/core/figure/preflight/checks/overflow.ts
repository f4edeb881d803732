/** Texts that leave the picture, or the part of it that the format keeps safe. */
import { quoted, type Check } from '../drawn';

export const checkOverflow: Check = ({ texts, scene, format: { safe } }) =>
  texts.flatMap(({ text, event, x0, x1, y0, y1 }) => {
    const inside = (room: typeof safe) =>
      x0 >= room.left - 0.5 &&
      y0 >= room.top - 0.5 &&
      x1 <= scene.width - room.right + 0.5 &&
      y1 <= scene.height - room.bottom + 0.5;
    if (!inside({ top: 0, right: 0, bottom: 0, left: 0 }))
      return [{ message: `${quoted(text)} leaves the picture. Shorten it, or take a larger format.`, event }];
    if (inside(safe)) return [];
    return [
      { message: `${quoted(text)} leaves the safe area of the format. Shorten it, or move it.`, event },
    ];
  });
