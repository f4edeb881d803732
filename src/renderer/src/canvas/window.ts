/** The stretch of time in view, and how it is chosen. Pure; times in ms since the epoch. */
import type { Drawing, Stretch } from './drawing';

const DAY = 86_400_000;
/** First and last instant that can be in view: what JavaScript's dates hold, with room for vis's arithmetic. */
export const ALL_TIME: Stretch = { from: -8.6e15, to: 8.6e15 };
/** Least and greatest stretch in view: two minutes, and all of time. */
export const NARROWEST = 120_000;
export const WIDEST = ALL_TIME.to - ALL_TIME.from;
/** Air at the left and right of a fitted window, px. */
const PADDING = 16;

/**
 * The window that shows all drawings with their chips, on a canvas `width` px wide. `chip` gives the width of a
 * drawing's chip in px: a chip at the very end of the story needs room to its right. Null when there are none.
 */
export function fitWindow(
  drawings: readonly Drawing[],
  width: number,
  chip: (drawing: Drawing) => number,
): Stretch | null {
  const from = Math.min(...drawings.map((drawing) => drawing.from));
  const to = Math.max(...drawings.map((drawing) => drawing.to));
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  const room = Math.max(width - 2 * PADDING, 100);
  let length = Math.max(to - from, DAY / 4);
  for (const drawing of drawings) {
    // The chip fits when its start, scaled to the room, and its width end inside the room.
    const free = Math.max(room - chip(drawing), room / 4);
    length = Math.max(length, ((drawing.from - from) * room) / free);
  }
  const pad = (length / room) * PADDING;
  return { from: Math.round(from - pad), to: Math.round(from + length + pad) };
}

/** The window that shows a stretch on a canvas `width` px wide, with `room` px for a chip at its end. */
export function fitStretch({ from, to }: Stretch, width: number, room: number): Stretch {
  const inside = Math.max(width - 2 * PADDING - room, 100);
  const length = Math.max(to - from, DAY / 4);
  const msPerPx = length / inside;
  return { from: Math.round(from - PADDING * msPerPx), to: Math.round(to + (PADDING + room) * msPerPx) };
}

/** The window zoomed by a factor (2: half as much time) about an instant that stays where it is. */
export function zoomWindow(window: Stretch, factor: number, about: number): Stretch {
  const length = window.to - window.from;
  const wanted = Math.min(Math.max(length / factor, NARROWEST), WIDEST);
  const from = about - ((about - window.from) * wanted) / length;
  return withinAllTime({ from, to: from + wanted });
}

/** The window, moved back to where it stays inside all of time; it is no longer than that. */
export function withinAllTime({ from, to }: Stretch): Stretch {
  const back = Math.max(0, ALL_TIME.from - from) - Math.max(0, to - ALL_TIME.to);
  return { from: from + back, to: to + back };
}
