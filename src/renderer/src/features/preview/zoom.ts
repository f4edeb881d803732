/** How large the preview shows a figure. Pure. */
import { inPx, type Format } from '#core/figure/format';

export const ZOOMS = ['fit', 'actual', 'double'] as const;
export type Zoom = (typeof ZOOMS)[number];

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Px of the screen to a px of the figure at 100 %: in print its physical size, on a screen of so many px to a
 * millimetre; elsewhere a px is a px.
 */
export function fullScale({ medium }: Pick<Format, 'medium'>, density: number): number {
  return medium === 'print' ? density / inPx(1, 'mm') : 1;
}

/**
 * Px of the screen to a px of the figure; `full` is that of 100 %. To fit, one of free height takes the width there
 * is, one whose height is fixed is shown whole; neither is made larger than it is.
 */
export function scaleOf(zoom: Zoom, figure: Size, room: Size, fixedHeight: boolean, full: number): number {
  if (zoom !== 'fit') return zoom === 'double' ? 2 * full : full;
  const wide = room.width / figure.width;
  const scale = Math.min(full, wide, fixedHeight ? room.height / figure.height : full);
  return scale > 0 ? scale : full;
}

/** What was chosen on this machine; an unknown word is `fit`. */
export function zoomOf(stored: string): Zoom {
  return ZOOMS.find((zoom) => zoom === stored) ?? 'fit';
}
