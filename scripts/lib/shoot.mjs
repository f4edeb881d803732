// A picture of a page as it stands, for docs.
import { join } from 'node:path';
import { at } from './paths.mjs';

export const IMAGES = at('docs/images');

/** The pointer out of the way, nothing moving, no message in the corner, the figure drawn. */
export async function shoot(page, name) {
  await page.mouse.move(720, 2);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.waitForFunction(() => !document.querySelector('[role="alert"]'));
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(
    () => !document.querySelector('[role="tooltip"]') && document.getAnimations().length === 0,
  );
  await page.screenshot({ path: join(IMAGES, `${name}.png`), animations: 'disabled' });
}

/** How long a scene takes to come to rest: a menu opens, a figure is drawn, ms. */
const REST = 1_200;

/** The page, or the part of it in `clip` (px), in the middle of something: the pointer stays where it is, and what is held stays held. */
export async function shootScene(page, name, clip) {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(REST);
  await page.screenshot({ path: join(IMAGES, `${name}.png`), animations: 'disabled', ...(clip && { clip }) });
}
