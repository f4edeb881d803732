/** How long an edit takes until it is shown and on the disk. */
import type { Page } from 'playwright';
import { settle } from './hand';
import { median } from './median';

const EDITS = 15;

/** Median ms from a click on "Key event" until the chip shows it and the desk has committed it. */
export async function editLatency(page: Page): Promise<number> {
  const box = page.getByRole('checkbox', { name: 'Key event' });
  await box.waitFor();
  const took: number[] = [];
  for (let turn = 0; turn < EDITS; turn++) {
    const { x, y, width, height } = (await box.boundingBox())!;
    await page.evaluate(watchEdit);
    await page.mouse.click(x + width / 2, y + height / 2);
    took.push(await page.evaluate(() => (window as unknown as { edited: Promise<number> }).edited));
    await settle(page);
    await page.waitForTimeout(100);
  }
  return median(took);
}

/** Promises in `window.edited` how long it takes from the next click until the selected chip has changed and all is saved. Runs in the page. */
function watchEdit(): void {
  const chip = () => document.querySelector('.dl-event.vis-selected');
  const wasKey = chip()?.classList.contains('dl-key');
  const state = () => document.querySelector('header [data-kind][role="status"]')?.textContent ?? '';
  (window as unknown as { edited: Promise<number> }).edited = new Promise((done) => {
    document.addEventListener(
      'click',
      () => {
        const start = performance.now();
        const look = () => {
          const isShown = chip()?.classList.contains('dl-key') !== wasKey;
          if (isShown && state().startsWith('Saved')) done(performance.now() - start);
          else setTimeout(look, 1);
        };
        setTimeout(look, 1);
      },
      { once: true, capture: true },
    );
  });
}
