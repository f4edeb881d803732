/** How large the preview shows a figure. Pure. */

export const ZOOMS = ['fit', 'actual', 'double'] as const;
export type Zoom = (typeof ZOOMS)[number];

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Px of the screen to a px of the figure. 100 % is its physical size at 96 px an inch. To fit, one of free height
 * takes the width there is, one whose height is fixed is shown whole; neither is made larger than it is.
 */
export function scaleOf(zoom: Zoom, figure: Size, room: Size, fixedHeight: boolean): number {
  if (zoom !== 'fit') return zoom === 'double' ? 2 : 1;
  const wide = room.width / figure.width;
  const scale = Math.min(1, wide, fixedHeight ? room.height / figure.height : 1);
  return scale > 0 ? scale : 1;
}

/** What was chosen on this machine; an unknown word is `fit`. */
export function zoomOf(stored: string): Zoom {
  return ZOOMS.find((zoom) => zoom === stored) ?? 'fit';
}
