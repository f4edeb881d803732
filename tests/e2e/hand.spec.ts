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
    await page.mouse.move(other.x - 24 * hours, other.y, { steps: 6 });
    await readout().getByText('1 locked event stays').waitFor();
    await page.mouse.up();
    await expect
      .poll(() => chip(page, 'russian-force-inside').getAttribute('aria-label'))
      .toContain('5 March');
    // In time: it may stand in another row, now that the other one has gone from beside it.
    const { left, right } = irpin;
    expect(await boxOf(page, 'irpin-shelling')).toMatchObject({ left, right });
    await page.keyboard.press('Control+z');

    await select(page, 'irpin-shelling', IRPIN);
    await page.keyboard.press('Control+Shift+k');
    const again = await gripOf(page, 'irpin-shelling');
    await drag(page, again, { x: again.x - 24 * hours, y: again.y });
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

describe('writing on the canvas', () => {
  it('C5: a double click adds where it was clicked, typed on the canvas; Enter keeps it as one edit, Escape and emptiness leave none', async () => {
    const { x, y } = await emptyGround();
    await page.mouse.dblclick(x, y);
    const line = page.getByPlaceholder('What happened?');
    await line.waitFor();
    await page.locator('.dl-event .dl-untitled').waitFor();
    await page.keyboard.press('Escape');
    await line.waitFor({ state: 'detached' });
    await page.locator('.dl-event .dl-untitled').waitFor({ state: 'detached' });
    expect(await events()).toBe('22 events, 5 tracks');
    expect(await undoIsOff()).toBe(true);

    await page.mouse.dblclick(x, y);
    await line.waitFor();
    await page.keyboard.type('A bridge is down');
    await page.keyboard.press('Enter');
    await page.locator('.dl-event.vis-selected').filter({ hasText: 'A bridge is down' }).waitFor();
    expect(await events()).toBe('23 events, 5 tracks');
    expect(await valueOf(page, 'Track')).toBe('Kharkiv and Chernihiv');
    await page.keyboard.press('Control+z');
    await expect.poll(events).toBe('22 events, 5 tracks');
    expect(await undoIsOff()).toBe(true);
  });

  it('C5: F2 and Enter write the headline of the selected event where it stands', async () => {
    await select(page, 'irpin-shelling', IRPIN);
    await page.keyboard.press('F2');
    await page
      .getByRole('textbox', { name: 'Headline', exact: true })
      .and(page.locator('.dl-inline'))
      .waitFor();
    await page.keyboard.type('Irpin is shelled');
    await page.keyboard.press('Enter');
    await chip(page, 'irpin-shelling').getByText('Irpin is shelled').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.dl-inline').waitFor();
    await page.keyboard.type('Never');
    await page.keyboard.press('Escape');
    await page.locator('.dl-inline').waitFor({ state: 'detached' });
    await chip(page, 'irpin-shelling').getByText('Irpin is shelled').waitFor();
  });
});

describe('drawing spans and menus', () => {
  it('C8: Alt and a drag on empty ground draw a span, whose headline is then written', async () => {
    const { x, y } = await emptyGround();
    const hours = await pxPerHour(page);
    await page.keyboard.down('Alt');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 48 * hours, y, { steps: 6 });
    await readout().getByText('3 days', { exact: true }).waitFor();
    await page.mouse.up();
    await page.keyboard.up('Alt');
    await page.getByPlaceholder('What happened?').waitFor();
    await page.keyboard.type('Siege');
    await page.keyboard.press('Enter');
    await expect.poll(() => valueOf(page, 'When')).toMatch(/^2022-03-0\d\/2022-03-0\d$/);
    await page.keyboard.press('Control+z');
    await expect.poll(events).toBe('22 events, 5 tracks');
  });

  it('C9: the right button and Shift+F10 open a menu, which arrows walk and Escape closes', async () => {
    const at = await gripOf(page, 'irpin-shelling');
    await page.mouse.click(at.x, at.y, { button: 'right' });
    const menu = page.getByRole('menu');
    await menu.getByRole('menuitem', { name: 'Duplicate' }).waitFor();
    expect(await selected(page)).toEqual(['irpin-shelling']);
    await menu.getByRole('menuitem', { name: 'Duplicate' }).click();
    await expect.poll(events).toBe('23 events, 5 tracks');
    await page.keyboard.press('Control+z');
    await expect.poll(events).toBe('22 events, 5 tracks');

    await select(page, 'irpin-shelling', IRPIN);
    await page.keyboard.press('Shift+F10');
    await menu.waitFor();
    await page.keyboard.press('End');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toContain('Delete');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('Write the headline');
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    expect(await selected(page)).toEqual(['irpin-shelling']);

    const { x, y } = await emptyGround();
    await page.mouse.click(x, y, { button: 'right' });
    await menu.getByRole('menuitem', { name: 'Add event here' }).click();
    await page.getByPlaceholder('What happened?').fill('From the menu');
    await page.keyboard.press('Enter');
    await chipWith('From the menu').waitFor();
  });
});

const chipWith = (text: string) => page.locator('.dl-event').filter({ hasText: text });
const undoIsOff = () => page.getByRole('button', { name: /^Undo/ }).first().isDisabled();

/** Empty ground in the track of Kharkiv and Chernihiv, on Friday 4 March. */
async function emptyGround() {
  const { left } = await boxOf(page, 'plant-fire');
  const { middle } = await boxOf(page, 'chernihiv-bombs');
  return { x: left + 20, y: middle };
}
