/** The figure in the editor. It stands in a shadow tree, so its groups are asked for in the page. */
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { drag, type Box, type Point } from './editor';

/** The figure as one picture. */
export function figure(page: Page): Locator {
  return page.getByRole('img', { name: /^Figure:/ });
}

/** The picture's text as it was drawn, without what the preview does to it. */
export async function svgOf(page: Page): Promise<string> {
  return figure(page).evaluate((host) => {
    const svg = host.shadowRoot?.querySelector('svg');
    return svg ? new XMLSerializer().serializeToString(svg).replaceAll(/ transform="[^"]*"/g, '') : '';
  });
}

/** Where a group of the figure stands: `label-ID` or `event-ID`. */
export async function boxOfGroup(page: Page, id: string): Promise<Box> {
  return figure(page).evaluate((host, group) => {
    const found = host.shadowRoot?.querySelector(`[id="${group}"]`);
    if (!found) throw new Error(`${group} is not in the figure`);
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x, y, width, height };
  }, id);
}

/** The same, brought into sight for the mouse, once no label waits any more to be drawn where it was put. */
export async function shown(page: Page, id: string): Promise<Box> {
  await page.bringToFront();
  await expect.poll(() => shifted(page)).toBe(0);
  await figure(page).evaluate((host, group) => {
    host.shadowRoot?.querySelector(`[id="${group}"]`)?.scrollIntoView({ block: 'center' });
  }, id);
  return boxOfGroup(page, id);
}

/** How many labels are shown elsewhere than the figure has them: in the hand, or dropped and not drawn there yet. */
export async function shifted(page: Page): Promise<number> {
  return figure(page).evaluate((host) => host.shadowRoot?.querySelectorAll('[transform]').length ?? 0);
}

export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Waits for a figure and for its letters. */
export async function untilDrawn(page: Page): Promise<void> {
  await figure(page).waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Drags a label by px of the window. */
export async function dragLabel(page: Page, event: string, by: Point): Promise<void> {
  const from = middleOf(await shown(page, `label-${event}`));
  await drag(page, from, { x: from.x + by.x, y: from.y + by.y });
}
