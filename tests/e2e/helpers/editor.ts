/** The editor as its user sees it. Every locator goes by what is said on the screen; only chips and tracks by their ids. */
import type { Locator, Page } from 'playwright';

export const SAMPLE = 'Ukraine, 5 and 6 March 2022';

/** An event on the canvas. */
export function chip(page: Page, id: string): Locator {
  return page.locator(`.dl-event[data-event="${id}"] .dl-chip`);
}

/** The field of the inspector, by its label. */
export function field(page: Page, label: string): Locator {
  const named = { name: label, exact: true };
  return page.getByRole('textbox', named).or(page.getByRole('combobox', named));
}

export function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name }).first();
}

/** The event's row in the list. */
export function row(page: Page, headline: string): Locator {
  return page.getByRole('grid').getByRole('row').filter({ hasText: headline });
}

/** The value of a field of the inspector, by its label: what is typed, or what is chosen. */
export async function valueOf(page: Page, label: string): Promise<string> {
  return page
    .getByLabel('Inspector', { exact: true })
    .getByLabel(label, { exact: true })
    .and(page.locator('input:not([type=hidden]), textarea'))
    .inputValue();
}

/** Ids of the events that are selected on the canvas, in the order of their ids. */
export async function selected(page: Page): Promise<string[]> {
  const ids = page.locator('.dl-event.vis-selected');
  return (
    await ids.evaluateAll((all) => all.map((each) => each.getAttribute('data-event') ?? ''))
  ).toSorted();
}

/** The ends of an event's chip and of its band in the window, px of the viewport, once the canvas rests. */
export async function boxOf(page: Page, id: string) {
  const box = await restingBox(page, page.locator(`.dl-event[data-event="${id}"]`));
  return { left: box.x, right: box.x + box.width, middle: box.y + box.height / 2 };
}

/** Where something stands, px of the viewport, once the canvas rests: what is measured before is not there to be grabbed. */
export async function restingBox(page: Page, what: Locator): Promise<Box> {
  await what.waitFor({ state: 'attached' });
  await untilStill(page);
  const box = await what.boundingBox();
  if (!box) throw new Error(`${String(what)} is not in sight`);
  return box;
}

/** Waits until what stands on the canvas has stayed where it is for some frames. */
export async function untilStill(page: Page): Promise<void> {
  // A page that is not in front is drawn once a second only, and takes each move of the mouse that slowly.
  await page.bringToFront();
  await page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const all = '.dl-canvas, .dl-event, .dl-chip, .dl-cluster, .vis-label';
    const places = () =>
      [...document.querySelectorAll(all)]
        .map((each) => Object.values(each.getBoundingClientRect().toJSON()).join(' '))
        .join();
    let [before, still] = ['', 0];
    while (still < 4) {
      await frame();
      const now = places();
      still = now === before ? still + 1 : 0;
      before = now;
    }
  });
}

/** Waits until the sample stands on the canvas, and all that is drawn after it beside it. */
export async function openSample(page: Page): Promise<void> {
  await chip(page, 'irpin-shelling').waitFor();
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  // Chips are as wide as their letters.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await untilStill(page);
}

/** Waits until all is saved and says so. */
export async function untilSaved(page: Page): Promise<void> {
  await page.getByText(/^Saved/).waitFor();
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Px of the viewport. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where to grab a chip: near its left end, on its headline. */
export async function gripOf(page: Page, id: string): Promise<Point> {
  const { x, y } = await restingBox(page, chip(page, id));
  return { x: x + 30, y: y + 12 };
}

/** Drags from one point to another in steps, as a hand does; keys held are held by the caller. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= 8; step++) {
    await page.mouse.move(from.x + ((to.x - from.x) * step) / 8, from.y + ((to.y - from.y) * step) / 8);
  }
  await page.mouse.up();
}

/** Px of the canvas that an hour is wide, told by two chips of the sample that begin a day apart. */
export async function pxPerHour(page: Page): Promise<number> {
  const left = await restingBox(page, chip(page, 'kyiv-volunteers'));
  const right = await restingBox(page, chip(page, 'irpin-shelling'));
  return (right.x - left.x) / 24;
}

/** Selects an event by a click on its chip, and waits for the inspector to show it. */
export async function select(page: Page, id: string, headline: string): Promise<void> {
  const { x, y } = await gripOf(page, id);
  await page.mouse.click(x, y);
  await page.waitForFunction(
    (text) => [...document.querySelectorAll('textarea')].some(({ value }) => value === text),
    headline,
  );
}
