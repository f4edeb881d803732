/** What is dragged and picked on the canvas is what is seen: tracks that stand still, and nothing out of view. */
import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { share } from './helpers/app';
import { boxOf, chip, drag, gripOf, pxPerHour, selected } from './helpers/editor';
import { freshSample } from './helpers/library';

const app = share();
let page: Page;
let count = 0;

beforeEach(async () => {
  await freshSample(app(), `Steady ${++count}`);
  page = app().page;
});

const readout = () => page.locator('.dl-readout');

it('C11: a drag to the side stays on its track, though that needs fewer rows by then; nothing is dropped out of view', async () => {
  // The last row of its track; where it goes the track has rows to spare.
  const { x, y } = await gripOf(page, 'russian-force-inside');
  const from = { x: x - 20, y };
  const tops = () =>
    page.locator('.vis-label').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  const [before, hours] = [await tops(), await pxPerHour(page)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 3 * 24 * hours, from.y + 8, { steps: 8 });
  await readout().getByText('+3 days').waitFor();
  // Another step, after the tracks have had the time to move away.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.mouse.move(from.x + 3 * 24 * hours, from.y + 9);
  expect(await readout().innerText()).not.toContain('to ');
  expect(await tops()).toEqual(before);
  // Far below the canvas it is on the last track that is in view, and says so where it can be read.
  await page.mouse.move(from.x, 890, { steps: 4 });
  await readout().getByText('to Business').waitFor();
  const [said, canvas] = [
    (await readout().boundingBox())!,
    (await page.locator('.dl-canvas').boundingBox())!,
  ];
  expect(said.y + said.height).toBeLessThanOrEqual(canvas.y + canvas.height);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await page.getByRole('button', { name: /^Undo/ }).first().isDisabled()).toBe(true);
});

it('a marquee picks a span by its band too, and nothing that is scrolled out of view', async () => {
  const { right, middle } = await boxOf(page, 'kyiv-convoy');
  const canvas = (await page.locator('.dl-canvas').boundingBox())!;
  await page.keyboard.down('Shift');
  await page.mouse.move(right + 40, middle - 8);
  await page.mouse.down();
  await page.mouse.move(right - 4, middle, { steps: 4 });
  await page.mouse.up();
  expect(await selected(page)).toEqual(['kyiv-convoy']);
  await page.mouse.move(canvas.x + canvas.width - 40, middle);
  await page.mouse.down();
  await page.mouse.move(canvas.x + 200, canvas.y + canvas.height + 300, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  const ids = await selected(page);
  expect(ids).toContain('kharkiv-shelling');
  const bottom = async (id: string) => (await chip(page, id).boundingBox())!.y;
  for (const id of ids) expect(await bottom(id)).toBeLessThan(canvas.y + canvas.height);
  expect(ids).not.toContain('netflix');
});

it('C11: a day that is wider than the view becomes a clock time where its chip is dropped, with Ctrl', async () => {
  const id = 'mariupol-ceasefire-fails';
  const { x, y } = await gripOf(page, id);
  const canvas = (await page.locator('.vis-center').first().boundingBox())!;
  await page.mouse.move(x + 60, y);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, -240);
  const left = async () => (await chip(page, id).boundingBox())!.x;
  await expect.poll(left).toBeLessThan(canvas.x + 2);
  const grip = await gripOf(page, id);
  await drag(page, grip, { x: grip.x + 150, y: grip.y });
  await page.keyboard.up('Control');
  await expect.poll(() => chip(page, id).getAttribute('aria-label')).toMatch(/5 March 2022, \d\d:\d\d/);
  expect(Math.abs((await left()) - canvas.x - 150)).toBeLessThan(12);
});
