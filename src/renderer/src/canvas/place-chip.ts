/** Widths in px: what a headline gets at most, and what it gets even on a narrow band. */
export const CHIP_MAX = 420;
export const CHIP_ROOM = 304;
/** From this width on a band keeps its chip off the arrow at its end. */
const CHIP_LEAST = 120;

/** How a box and its chip lie on the canvas, px from its left edge. */
export interface ChipPlace {
  readonly left: number;
  readonly box: number;
  readonly chip: number;
  /** How far the chip slides along its band so that it stays in view. */
  readonly shift: number;
}

/**
 * Places a chip of a natural width (px) on a band from `start` to `end` (px) of a canvas of a width (px). `arrows`
 * px of the band stay free at its start and at its end, where arrows stand; at its end only if enough is left for words.
 */
export function placeChip(
  start: number,
  end: number,
  natural: number,
  width: number,
  arrows = { start: 0, end: 0 },
): ChipPlace {
  // Browsers cannot draw boxes of any width, so ends far out of view are drawn just out of view.
  const left = Math.max(start, -width);
  const box = Math.max(Math.min(end, 2 * width) - left, 0);
  const free = Math.min(arrows.start, box);
  const inside = box - free - arrows.end;
  const most = arrows.end > 0 && inside >= CHIP_LEAST ? inside : Math.max(CHIP_ROOM, inside);
  const chip = Math.min(natural, most);
  return { left, box, chip, shift: Math.max(free, Math.min(-left, box - arrows.end - chip)) };
}
