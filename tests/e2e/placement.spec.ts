/** Where the figure stands: below the canvas, beside it, or in a window of its own that follows the editor. */
import type { Page } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { share } from './helpers/app';
import { violations } from './helpers/axe';
import { button, chip, field, openSample, row, selected, untilSaved, untilStill } from './helpers/editor';
import { freshSample } from './helpers/library';
import { dragLabel, figure, middleOf, shown, svgOf, untilDrawn } from './helpers/preview';

const VOLUNTEERS = 'kyiv-volunteers';
const HEADLINE = 'Hundreds of volunteers queue to enlist in Kyiv';
const app = share();
let page: Page;
let count = 0;

beforeEach(async () => {
  page = app().page;
  await page.evaluate(() => localStorage.removeItem('dateline-size'));
  await freshSample(app(), `Placement ${++count}`);
  await untilDrawn(page);
});

const boxes = async () => {
  await untilStill(page);
  const [canvas, sheet] = await Promise.all([
    page.getByRole('region', { name: 'Canvas' }).boundingBox(),
    page.getByRole('region', { name: 'Figure', exact: true }).boundingBox(),
  ]);
  if (!canvas || !sheet) throw new Error('canvas and figure are not both in sight');
  return { canvas, sheet };
};

it('R5 goes beside the canvas and below it, by keys and by its menu, and stays there', async () => {
  await page.locator('.vis-timeline').evaluate((node) => node.setAttribute('data-same', ''));
  const drawn = await svgOf(page);
  await page.keyboard.press('Control+Alt+r');
  await expect.poll(async () => (await boxes()).sheet.x).toBeGreaterThan(600);
  const beside = await boxes();
  expect(beside.sheet.x).toBeGreaterThanOrEqual(beside.canvas.x + beside.canvas.width);
  expect(beside.sheet.y).toBe(beside.canvas.y);
  // Neither was made anew.
  expect(await page.locator('.vis-timeline[data-same]').count()).toBe(1);
  expect(await svgOf(page)).toBe(drawn);

  await page.reload();
  await openSample(page);
  await untilDrawn(page);
  const again = await boxes();
  expect(again.sheet.y).toBe(again.canvas.y);
  await button(page, 'Place of the figure').click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('menuitemradio', { name: 'Below the canvas' }).click();
  await expect
    .poll(async () => {
      const { canvas, sheet } = await boxes();
      return sheet.x - canvas.x;
    })
    .toBe(0);
  const below = await boxes();
  expect(below.sheet.y).toBeGreaterThanOrEqual(below.canvas.y + below.canvas.height);
});

it('R6 shows print figures at their physical size on a screen that was measured', async () => {
  const size = page.getByRole('combobox', { name: 'Size of the figure' });
  await size.click();
  await size.fill('85 mm');
  await page.getByRole('option', { name: '85 mm' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Preview of the figure' }).focus();
  await page.keyboard.press('Control+Alt+p');
  const wide = async () => (await figure(page).boundingBox())?.width ?? 0;
  await expect.poll(wide).toBeCloseTo((85 * 96) / 25.4, 0);

  await page.keyboard.press('Control+Alt+m');
  const card = page.getByRole('slider', { name: 'Size of the card' });
  await card.focus();
  const before = Number(await card.getAttribute('aria-valuenow'));
  for (let step = 0; step < 20; step++) await page.keyboard.press('ArrowRight');
  const density = Number(await card.getAttribute('aria-valuenow'));
  expect(density).toBeCloseTo(before + 0.2, 2);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect.poll(wide).toBeCloseTo(85 * density, 0);
  await page.getByText(/^85 × [\d.]+ mm, type from [\d.]+ pt, 100%$/).waitFor();
  await page.keyboard.press('Control+Alt+p');
  await page.keyboard.press('Control+Alt+m');
  await page.getByRole('button', { name: 'As the browser has it' }).click();
});

describe.runIf(!process.env['DATELINE_E2E_ELECTRON'])('in a window of its own', () => {
  it('R5 a browser that opens no window is said, and the figure stays where it is', async () => {
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.keyboard.press('Control+Alt+f');
    await page.getByText('The browser keeps the window from opening.').waitFor();
    await expect.poll(() => figure(page).count()).toBe(1);
    await page.reload();
    await openSample(page);
  });

  async function openWindow(): Promise<Page> {
    await page.bringToFront();
    const [other] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Control+Alt+f')]);
    await untilDrawn(other);
    await figure(page).waitFor({ state: 'detached' });
    return other;
  }

  it('R5 it shows the figure alone, and follows edits, selection, format and timeline of the editor', async () => {
    const other = await openWindow();
    await expect.poll(() => other.title()).toBe(`Figure of Placement ${count} – Dateline`);
    expect(await other.locator('.vis-timeline').count()).toBe(0);
    expect(await violations(other)).toEqual([]);

    await row(page, HEADLINE).click();
    await other.getByRole('button', { name: `Label of “${HEADLINE}”` }).waitFor();
    await field(page, 'Headline').fill('They queue to enlist');
    await page.keyboard.press('Enter');
    await expect.poll(() => svgOf(other)).toContain('They queue to enlist');

    await page.keyboard.press('Control+j');
    const states = page.getByRole('complementary', { name: 'History' }).locator('ol button[aria-current]');
    await states.last().click();
    await other.getByText(/^You are looking at/).waitFor();
    await expect.poll(() => svgOf(other)).not.toContain('They queue to enlist');
    await page.getByRole('button', { name: 'Back to now' }).click();
    await expect.poll(() => svgOf(other)).toContain('They queue to enlist');
    await page.keyboard.press('Control+j');

    await freshSample(app(), 'Another story');
    await expect.poll(() => other.title()).toBe('Figure of Another story – Dateline');
    await untilDrawn(other);
    await other.close();
    await untilDrawn(page);
  });

  it('R5 what is chosen and moved in it is so in the editor, and it goes back where it was', async () => {
    const other = await openWindow();
    const { x, y } = middleOf(await shown(other, `label-${VOLUNTEERS}`));
    await other.mouse.click(x, y);
    await expect.poll(() => selected(page)).toEqual([VOLUNTEERS]);
    await dragLabel(other, VOLUNTEERS, { x: 40, y: 0 });
    await other.locator(`[data-pin="${VOLUNTEERS}"]`).waitFor();
    await expect.poll(() => button(page, /^Undo/).getAttribute('aria-disabled')).not.toBe('true');
    await untilSaved(page);
    await other.keyboard.press('Control+z');
    await other.locator(`[data-pin="${VOLUNTEERS}"]`).waitFor({ state: 'detached' });

    await other.getByRole('combobox', { name: 'Size of the figure' }).click();
    await other.getByRole('option', { name: 'Square' }).click();
    await other.mouse.dblclick(x, y);
    await page.bringToFront();
    await button(page, 'Bring the figure back').click();
    await untilDrawn(page);
    await expect.poll(() => other.isClosed()).toBe(true);
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Size of the figure' }).inputValue())
      .toBe('Square 1080');
    await chip(page, VOLUNTEERS).waitFor();
  });

  it('R5 both find each other again when either is loaded again, and it ends with the editor', async () => {
    const other = await openWindow();
    await other.reload();
    await untilDrawn(other);
    await row(page, HEADLINE).click();
    await other.getByRole('button', { name: `Label of “${HEADLINE}”` }).waitFor();
    await page.reload();
    await openSample(page);
    await row(page, HEADLINE).click();
    await other.getByRole('button', { name: `Label of “${HEADLINE}”` }).waitFor();
    await expect.poll(() => figure(page).count()).toBe(0);

    const next = await app().second();
    await openSample(next);
    await page.close();
    await expect.poll(() => other.isClosed()).toBe(true);
    await untilDrawn(next);
  });
});
