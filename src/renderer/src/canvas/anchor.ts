/**
 * What stands on the canvas is placed from an instant near the window that is the same for all windows of about one
 * zoom. While the window pans, only that instant moves on the screen, and with it one element for all (P2).
 */

/** What is placed from an instant stands at most about so many px from it, and the width of the window. */
const REACH = 2_000;

/** The instant (ms since the epoch) from which things are placed in a window that begins at `from`. */
export function anchorOf(from: number, pxPerMs: number): number {
  // A power of two is the same for zooms that differ by the last digits of a float.
  const step = 2 ** Math.ceil(Math.log2(REACH / pxPerMs));
  return Math.floor(from / step) * step;
}
