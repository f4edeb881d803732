/** Where the window was, kept in a file of this machine; never in the library. */
import { readFileSync } from 'node:fs';
import type { Rectangle } from 'electron';
import { z } from 'zod';
import { writeWhole } from '../host/write-whole';

const stateSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof stateSchema>;

/** The smallest window that a page is made for, and the first one; in px. */
export interface WindowSizes {
  readonly smallest: { readonly width: number; readonly height: number };
  readonly first: { readonly width: number; readonly height: number };
}
export const EDITOR_WINDOW: WindowSizes = {
  smallest: { width: 1024, height: 700 },
  first: { width: 1440, height: 900 },
};
export const FIGURE_WINDOW: WindowSizes = {
  smallest: { width: 360, height: 320 },
  first: { width: 900, height: 760 },
};

/** What was remembered; null if there is nothing, or nothing that can be read. */
export function readWindowState(path: string): WindowState | null {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** A failure is of no account: the window then opens at its usual place. */
export async function writeWindowState(path: string, state: WindowState): Promise<void> {
  await writeWhole(path, Buffer.from(JSON.stringify(state))).catch(() => undefined);
}

/**
 * Where to put the window. `areas` are the work areas of the displays, the main one first. A window is put back
 * where it was if the middle of its title bar can still be seen, and is never larger than its display.
 */
export function placeWindow(
  state: WindowState | null,
  areas: readonly [Rectangle, ...Rectangle[]],
  { smallest, first }: WindowSizes = EDITOR_WINDOW,
): Rectangle {
  const area = state && areas.find((each) => contains(each, state.x + state.width / 2, state.y + 16));
  const home = area ?? areas[0];
  const width = Math.min(Math.max(state?.width ?? first.width, smallest.width), home.width);
  const height = Math.min(Math.max(state?.height ?? first.height, smallest.height), home.height);
  if (state && area) return { x: state.x, y: state.y, width, height };
  return {
    x: home.x + Math.round((home.width - width) / 2),
    y: home.y + Math.round((home.height - height) / 2),
    width,
    height,
  };
}

const contains = ({ x, y, width, height }: Rectangle, px: number, py: number): boolean =>
  px >= x && px < x + width && py >= y && py < y + height;
