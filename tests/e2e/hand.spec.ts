/** Direct manipulation: locks, drags with their readout and guides, writing on the canvas, spans drawn by hand, menus. */
import type { Page } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { share } from './helpers/app';
import { boxOf, chip, drag, gripOf, pxPerHour, select, selected, valueOf } from './helpers/editor';
import { freshSample } from './helpers/library';

const IRPIN = 'Shelling kills eight civilians in Irpin, mayor says';
const app = share();
let page: Page;
let count = 0;

beforeEach(async () => {
  await freshSample(app(), `Hand ${++count}`);
  page = app().page;
});

const readout = () => page.locator('.dl-readout');
const events = () => page.getByText(/^\d+ events?, \d+ tracks?$/).innerText();

describe('locks', () => {
  it('E9 C4: a locked event is neither dragged nor moved by keys nor deleted, and says why', async () => {
    await select(page, 'irpin-shelling', IRPIN);
    await page.keyboard.press('Control+Shift+k');
    await page.locator('[data-event="irpin-shelling"] .dl-lock').waitFor();
    const from = await gripOf(page, 'irpin-shelling');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 200, from.y, { steps: 6 });
    await readout().getByText('This event is locked. Unlock it first.').waitFor();
    await page.mouse.up();
    expect(await valueOf(page, 'When')).toBe('2022-03-06');
    await page.keyboard.press('Delete');
    await page.getByRole('alert').filter({ hasText: 'This event is locked' }).waitFor();
    expect(await events()).toBe('22 events, 5 tracks');

    // Together with a free one only that moves, and the readout says that one stays.
    const hours = await pxPerHour(page);
    const other = await gripOf(page, 'russian-force-inside');
    await page.keyboard.down('Control');
    await page.mouse.click(other.x, other.y);
    await page.keyboard.up('Control');
    expect(await selected(page)).toEqual(['irpin-shelling', 'russian-force-inside']);
    const irpin = await boxOf(page, 'irpin-shelling');
    await page.mouse.move(other.x, other.y);
    await page.mouse.down();
    await page.mouse.move(other.x + 24 * hours, other.y, { steps: 6 });
    await readout().getByText('1 locked event stays').waitFor();
    await page.mouse.up();
    await expect
      .poll(() => chip(page, 'russian-force-inside').getAttribute('aria-label'))
      .toContain('7 March');
    expect(await boxOf(page, 'irpin-shelling')).toEqual(irpin);
    await page.keyboard.press('Control+z');

    await select(page, 'irpin-shelling', IRPIN);
    await page.keyboard.press('Control+Shift+k');
    await drag(page, from, { x: from.x - 24 * hours, y: from.y });
    await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-05');
  });
});

describe('dragging', () => {
  it('C1 C2: the readout tells old, new and difference, and Escape leaves no edit', async () => {
    const from = await gripOf(page, 'irpin-shelling');
    const hours = await pxPerHour(page);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 2 * 24 * hours, from.y, { steps: 8 });
    await readout().getByText('4 March 2022', { exact: true }).waitFor();
    await readout().getByText('was 6 March 2022').waitFor();
    await readout().getByText('−2 days').waitFor();
    await page.keyboard.press('Escape');
    await readout().waitFor({ state: 'hidden' });
    await page.mouse.up();
    expect(await page.getByRole('button', { name: /^Undo/ }).first().isDisabled()).toBe(true);
    await expect.poll(() => chip(page, 'irpin-shelling').getAttribute('aria-label')).toContain('6 March');
  });
});
