/** Direct manipulation: locks, drags with their readout and guides, writing on the canvas, spans drawn by hand, menus. */
import type { Page } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { share } from './helpers/app';
import {
  boxOf,
  chip,
  drag,
  field,
  gripOf,
  pxPerHour,
  restingBox,
  select,
  selected,
  valueOf,
} from './helpers/editor';
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
    await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-06');
    await page.keyboard.press('Delete');
    await page.getByRole('alert').filter({ hasText: 'This event is locked' }).waitFor();
    await expect.poll(events).toBe('22 events, 5 tracks');

    // Together with a free one only that moves, and the readout says that one stays.
    const hours = await pxPerHour(page);
    const other = await gripOf(page, 'russian-force-inside');
    await page.keyboard.down('Control');
    await page.mouse.click(other.x, other.y);
    await page.keyboard.up('Control');
    await expect.poll(() => selected(page)).toEqual(['irpin-shelling', 'russian-force-inside']);
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
    await expect.poll(() => boxOf(page, 'irpin-shelling')).toMatchObject({ left, right });
    await page.keyboard.press('Control+z');
    await expect.poll(() => boxOf(page, 'irpin-shelling')).toEqual(irpin);

    await select(page, 'irpin-shelling', IRPIN);
    await page.keyboard.press('Control+Shift+k');
    await page.locator('[data-event="irpin-shelling"] .dl-lock').waitFor({ state: 'detached' });
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
    await expect.poll(() => page.getByRole('button', { name: /^Undo/ }).first().isDisabled()).toBe(true);
    await expect.poll(() => chip(page, 'irpin-shelling').getAttribute('aria-label')).toContain('6 March');
  });

  it('C3: an end of another event draws what is dragged to it, with a line; Alt switches that off; Ctrl is finer than the date', async () => {
    await redate('kharkiv-shelling', '2022-03-05T13:37');
    await redate('irpin-shelling', '2022-03-06T06:00');
    const hours = await pxPerHourBetween('irpin-shelling', 'kharkiv-shelling', 16 + 23 / 60);
    const from = await gripOf(page, 'irpin-shelling');
    const to = from.x - (16 + 23 / 60) * hours + 2;
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to, from.y, { steps: 6 });
    await readout().getByText('5 March 2022, 13:37', { exact: true }).waitFor();
    await page.locator('.dl-guide').first().waitFor();
    await page.keyboard.down('Alt');
    await page.mouse.move(to + 1, from.y);
    await page.locator('.dl-guide').first().waitFor({ state: 'detached' });
    await page.keyboard.up('Alt');
    await page.mouse.move(to, from.y);
    await page.mouse.up();
    await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-05T13:37');

    // A day goes by days, with Ctrl by the clock.
    await redate('irpin-shelling', '2022-03-06');
    const day = await gripOf(page, 'irpin-shelling');
    await drag(page, day, { x: day.x - 30 * hours, y: day.y });
    await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-05');
    await page.keyboard.down('Control');
    const again = await gripOf(page, 'irpin-shelling');
    await drag(page, again, { x: again.x + 7 * hours, y: again.y });
    await page.keyboard.up('Control');
    await expect.poll(() => valueOf(page, 'When')).toMatch(/^2022-03-05T0\d:\d\d$/);
  });

  it('E6: events of several tracks keep their intervals and their tracks to each other, as one edit', async () => {
    await select(page, 'irpin-shelling', IRPIN);
    const other = await gripOf(page, 'mariupol-second-ceasefire');
    await page.keyboard.down('Control');
    await page.mouse.click(other.x, other.y);
    await page.keyboard.up('Control');
    const place = async (id: string) => {
      const { left } = await boxOf(page, id);
      return { left, track: await trackOf(id) };
    };
    const [irpin, truce] = [await place('irpin-shelling'), await place('mariupol-second-ceasefire')];
    const grip = await gripOf(page, 'mariupol-second-ceasefire');
    const hours = await pxPerHour(page);
    const down = (await boxOf(page, 'irpin-shelling')).middle - grip.y + 4;
    await drag(page, grip, { x: grip.x - 24 * hours, y: grip.y + down });
    await expect.poll(() => trackOf('mariupol-second-ceasefire')).toBe(irpin.track);
    await expect.poll(() => trackOf('irpin-shelling')).toBe('Kharkiv and Chernihiv');
    const moved = [await place('irpin-shelling'), await place('mariupol-second-ceasefire')];
    expect(Math.round((irpin.left - moved[0]!.left) / hours)).toBe(24);
    expect(Math.round((truce.left - moved[1]!.left) / hours)).toBe(24);
    await page.keyboard.press('Control+z');
    await expect.poll(() => trackOf('irpin-shelling')).toBe(irpin.track);
    await expect.poll(() => trackOf('mariupol-second-ceasefire')).toBe(truce.track);
    await expect.poll(undoIsOff).toBe(true);
  });

  it('C11: an end that is dragged past the other stops there', async () => {
    await redate('mariupol-second-ceasefire', '2022-03-05/2022-03-07');
    const hours = await pxPerHour(page);
    const handle = page.locator('[data-event="mariupol-second-ceasefire"] .dl-handle-end');
    const { x, y, width } = (await handle.boundingBox())!;
    await page.mouse.move(x + width / 2, y + 8);
    await page.mouse.down();
    await page.mouse.move(x - 90 * hours, y + 8, { steps: 8 });
    await readout().getByText('5 March 2022', { exact: true }).waitFor();
    await page.mouse.up();
    await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-05/2022-03-05');
  });

  it('C6: a drag to the edge scrolls the canvas', async () => {
    const from = await gripOf(page, 'irpin-shelling');
    const { x, width } = await restingBox(page, page.locator('.vis-center').first());
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(x + width - 4, from.y, { steps: 6 });
    await readout()
      .getByText(/(2\d|1[2-9]) March 2022/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect.poll(undoIsOff).toBe(true);
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
    await expect.poll(events).toBe('22 events, 5 tracks');
    await expect.poll(undoIsOff).toBe(true);

    await page.mouse.dblclick(x, y);
    await line.waitFor();
    await page.keyboard.type('A bridge is down');
    await page.keyboard.press('Enter');
    await page.locator('.dl-event.vis-selected').filter({ hasText: 'A bridge is down' }).waitFor();
    await expect.poll(events).toBe('23 events, 5 tracks');
    await expect.poll(() => valueOf(page, 'Track')).toBe('Kharkiv and Chernihiv');
    await page.keyboard.press('Control+z');
    await expect.poll(events).toBe('22 events, 5 tracks');
    await expect.poll(undoIsOff).toBe(true);
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
    await expect.poll(() => chip(page, 'irpin-shelling').innerText()).toContain('Irpin is shelled');
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

  it('C4: on a locked track no span is drawn, and the readout says why', async () => {
    const { x, y } = await emptyGround();
    await page.mouse.click(x, y);
    await page.locator('.dl-track').filter({ hasText: 'Kharkiv' }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Lock' }).click();
    await page.locator('.dl-track').filter({ hasText: 'Kharkiv' }).locator('.dl-lock').waitFor();
    await page.keyboard.down('Alt');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 4 });
    await readout().getByText('The track “Kharkiv and Chernihiv” is locked').waitFor();
    await page.mouse.up();
    await page.keyboard.up('Alt');
    await readout().waitFor({ state: 'hidden' });
    expect(await page.locator('.dl-inline').count()).toBe(0);
  });

  it('C9: the right button and Shift+F10 open a menu, which arrows walk and Escape closes', async () => {
    const at = await gripOf(page, 'irpin-shelling');
    await page.mouse.click(at.x, at.y, { button: 'right' });
    const menu = page.getByRole('menu');
    await menu.getByRole('menuitem', { name: 'Duplicate' }).waitFor();
    await expect.poll(() => selected(page)).toEqual(['irpin-shelling']);
    await menu.getByRole('menuitem', { name: 'Duplicate' }).click();
    await expect.poll(events).toBe('23 events, 5 tracks');
    await page.keyboard.press('Control+z');
    await expect.poll(events).toBe('22 events, 5 tracks');

    await select(page, 'irpin-shelling', IRPIN);
    await page.keyboard.press('Shift+F10');
    await menu.waitFor();
    await page.keyboard.press('End');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toContain('Delete');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toContain('Write the headline');
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await expect.poll(() => selected(page)).toEqual(['irpin-shelling']);

    const { x, y } = await emptyGround();
    await page.mouse.click(x, y, { button: 'right' });
    await menu.getByRole('menuitem', { name: 'Add event here' }).click();
    await page.getByPlaceholder('What happened?').fill('From the menu');
    await page.keyboard.press('Enter');
    await chipWith('From the menu').waitFor();
  });
});

/** Gives an event another date, in the inspector, and leaves it selected. */
async function redate(id: string, when: string) {
  const at = await gripOf(page, id);
  await page.mouse.click(at.x, at.y);
  await page.locator(`[data-event="${id}"].vis-selected`).waitFor({ state: 'attached' });
  await field(page, 'When').fill(when);
  await field(page, 'When').press('Enter');
  await page.getByRole('application').focus();
  await expect.poll(() => valueOf(page, 'When')).toBe(when);
}

async function pxPerHourBetween(later: string, earlier: string, hours: number) {
  return ((await boxOf(page, later)).left - (await boxOf(page, earlier)).left) / hours;
}

/** Name of the track that an event stands on, as the canvas shows it. */
async function trackOf(id: string): Promise<string> {
  const { middle } = await boxOf(page, id);
  const labels = await page.locator('.vis-labelset > .vis-label').all();
  for (const label of labels) {
    const box = await restingBox(page, label);
    if (middle >= box.y && middle < box.y + box.height) return label.locator('.dl-track-name').innerText();
  }
  return '';
}

describe('touch', () => {
  it('C10: a finger drags an event, and the handles of the selected one are 44 px wide for it', async ({
    skip,
  }) => {
    if (app().host !== 'web') skip();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const features = [{ name: 'pointer', value: 'coarse' }];
    await session.send('Emulation.setEmulatedMedia', { features });
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      });
    const hours = await pxPerHour(page);
    const from = await gripOf(page, 'irpin-shelling');
    await touch('touchStart', from.x, from.y);
    for (let step = 1; step <= 6; step++)
      await touch('touchMove', from.x - 24 * hours * (step / 6), from.y + 2);
    await readout().getByText('5 March 2022', { exact: true }).waitFor();
    await touch('touchEnd');
    await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-05');
    await page.keyboard.press('Control+z');
    await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-06');

    const span = page.locator('[data-event="mariupol-bombardment"]');
    const grip = await gripOf(page, 'mariupol-bombardment');
    await touch('touchStart', grip.x, grip.y);
    await touch('touchEnd');
    await span.and(page.locator('.vis-selected')).waitFor();
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    const box = await restingBox(page, span.locator('.dl-handle-start'));
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    await session.detach();
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
