/** The canvas under the hand: mouse, wheel and keys, and what becomes of the document. */
import type { Page } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { share, watchErrors } from './helpers/app';
import {
  boxOf,
  button,
  chip,
  drag,
  field,
  gripOf,
  pxPerHour,
  restingBox,
  row,
  select,
  selected,
  valueOf,
} from './helpers/editor';
import { freshSample } from './helpers/library';

const IRPIN = 'Shelling kills eight civilians in Irpin, mayor says';
const VOLUNTEERS = 'Hundreds of volunteers queue to enlist in Kyiv';
const app = share();
let page: Page;
let count = 0;

beforeEach(async () => {
  await freshSample(app(), `Canvas ${++count}`);
  page = app().page;
});

/** Empty ground in the track of Kharkiv and Chernihiv, on Friday 4 March. */
async function emptyGround() {
  const { left } = await boxOf(page, 'plant-fire');
  const { middle } = await boxOf(page, 'chernihiv-bombs');
  return { x: left + 20, y: middle };
}

const events = () => page.getByText(/^\d+ events?, 5 tracks$/).innerText();

describe('adding and deleting', () => {
  it('a double click adds an event on that track and day, and its headline is ready to be written', async () => {
    const { x, y } = await emptyGround();
    await page.mouse.dblclick(x, y);
    await page.getByPlaceholder('What happened?').waitFor();
    await page.keyboard.type('A bridge is down');
    await page.keyboard.press('Enter');
    await row(page, 'A bridge is down').waitFor();
    await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-04');
    await expect.poll(() => valueOf(page, 'Track')).toBe('Kharkiv and Chernihiv');
    await expect.poll(events).toBe('23 events, 5 tracks');
    await page.locator('.dl-event').filter({ hasText: 'A bridge is down' }).waitFor();

    await button(page, /^Undo/).click();
    await expect.poll(events).toBe('22 events, 5 tracks');
  });

  it('a double click on an event leads to its headline', async () => {
    const { x, y } = await gripOf(page, 'irpin-shelling');
    await page.mouse.dblclick(x, y);
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value))
      .toBe(IRPIN);
    await page.keyboard.press('Escape');
    await expect.poll(events).toBe('22 events, 5 tracks');
  });

  it('Delete takes out what is selected, and both the toast and the keys bring it back', async () => {
    await select(page, 'irpin-shelling', IRPIN);
    await page.keyboard.press('Delete');
    await chip(page, 'irpin-shelling').waitFor({ state: 'detached' });
    const toast = page.getByRole('alert').filter({ hasText: `“${IRPIN}” was deleted` });
    await toast.getByRole('button', { name: 'Undo' }).click();
    await chip(page, 'irpin-shelling').waitFor();
    await toast.waitFor({ state: 'detached' });

    await select(page, 'irpin-shelling', IRPIN);
    await page.keyboard.press('Backspace');
    await chip(page, 'irpin-shelling').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await chip(page, 'irpin-shelling').waitFor();
    await expect.poll(() => row(page, IRPIN).count()).toBe(1);
  });

  it('the toast that undoes a deletion goes when undo would take back something else', async () => {
    await row(page, 'TikTok').click();
    await page.keyboard.press('Delete');
    const toast = page.getByRole('alert').filter({ hasText: 'was deleted' });
    await toast.waitFor();
    await row(page, IRPIN).click();
    await page.getByLabel('Key event').click();
    await toast.waitFor({ state: 'detached' });
    await button(page, /^Undo/).click();
    await button(page, /^Undo/).click();
    await expect.poll(events).toBe('22 events, 5 tracks');
  });

  it('Delete in a field is the field’s own', async () => {
    await select(page, 'irpin-shelling', IRPIN);
    await field(page, 'Place').click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    await expect.poll(() => field(page, 'Place').inputValue()).toBe('rpin');
    await expect.poll(events).toBe('22 events, 5 tracks');
  });
});

describe('dragging', () => {
  it('the end of a span goes where it is dragged, and its start stays', async () => {
    await select(page, 'kyiv-volunteers', VOLUNTEERS);
    await field(page, 'When').fill('2022-03-04/2022-03-05');
    await page.keyboard.press('Enter');
    await expect.poll(() => chip(page, 'kyiv-volunteers').getAttribute('aria-label')).toContain('4–5 March');
    const hours = await pxPerHourOf('2022-03-04/2022-03-05', 'kyiv-volunteers');
    const { right, left, middle } = await boxOf(page, 'kyiv-volunteers');
    await drag(page, { x: right - 2, y: middle }, { x: right - 2 + 24 * hours, y: middle });
    await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-04/2022-03-06');
    await drag(page, { x: left + 2, y: middle }, { x: left + 2 + 24 * hours, y: middle });
    await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-05/2022-03-06');
    await button(page, /^Undo/).click();
    await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-04/2022-03-06');
  });

  it('an open end has no handle, and dragging the written start leaves it open', async () => {
    const { left, middle } = await boxOf(page, 'mariupol-bombardment');
    const hours = await pxPerHour(page);
    expect(await page.locator('[data-event="mariupol-bombardment"] .dl-handle-end').count()).toBe(0);
    await drag(page, { x: left + 2, y: middle }, { x: left + 2 - 24 * hours, y: middle });
    await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-04/..');
  });

  it('an event dragged straight down goes to that track and keeps its date', async () => {
    const from = await gripOf(page, 'irpin-shelling');
    const { middle } = await boxOf(page, 'kharkiv-shelling');
    await drag(page, from, { x: from.x, y: middle });
    await expect.poll(() => valueOf(page, 'Track')).toBe('Kharkiv and Chernihiv');
    expect(await valueOf(page, 'When')).toBe('2022-03-06');
    const [moved, neighbour] = [await boxOf(page, 'irpin-shelling'), await boxOf(page, 'chernihiv-bombs')];
    expect(Math.abs(moved.middle - neighbour.middle)).toBeLessThan(100);
  });

  it('while the mouse is down the new date stands beside the pointer, and nothing is saved yet', async () => {
    const from = await gripOf(page, 'irpin-shelling');
    const hours = await pxPerHour(page);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 24 * hours, from.y, { steps: 6 });
    await page.locator('.dl-readout').getByText('5 March 2022', { exact: true }).waitFor();
    await page.locator('.dl-readout').getByText('was 6 March 2022').waitFor();
    expect(await valueOf(page, 'When')).toBe('2022-03-06');
    await page.mouse.up();
    await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-05');
    await page.locator('.dl-readout').waitFor({ state: 'hidden' });
  });
});

describe('selecting', () => {
  it('a marquee picks every event that it touches', async () => {
    const { x, y } = await gripOf(page, 'mariupol-corridor-closed');
    const below = await gripOf(page, 'mariupol-second-ceasefire');
    const { right } = await boxOf(page, 'mariupol-corridor-closed');
    const outside = await restingBox(page, chip(page, 'mariupol-corridor-closed'));
    const corner = { x: Math.max(right, outside.x + outside.width) + 40, y: y - 4 };
    await page.keyboard.down('Shift');
    await drag(page, corner, { x: x + 100, y: below.y });
    await page.keyboard.up('Shift');
    await page.getByText('2 events selected').waitFor();
    await expect
      .poll(() => selected(page))
      .toEqual(['mariupol-corridor-closed', 'mariupol-second-ceasefire']);
  });

  it('Ctrl adds and takes away, a plain click chooses one, a click on empty ground and Escape none', async () => {
    const click = async (id: string, key?: 'Control' | 'Shift') => {
      const { x, y } = await gripOf(page, id);
      if (key) await page.keyboard.down(key);
      await page.mouse.click(x, y);
      if (key) await page.keyboard.up(key);
    };
    await click('irpin-shelling');
    await click('russian-force-inside', 'Control');
    await click('kharkiv-shelling', 'Shift');
    await expect
      .poll(() => selected(page))
      .toEqual(['irpin-shelling', 'kharkiv-shelling', 'russian-force-inside']);
    await click('irpin-shelling', 'Control');
    await expect.poll(() => selected(page)).toEqual(['kharkiv-shelling', 'russian-force-inside']);
    await click('irpin-shelling');
    await expect.poll(() => selected(page)).toEqual(['irpin-shelling']);
    const ground = await emptyGround();
    await page.mouse.click(ground.x, ground.y);
    await expect.poll(() => selected(page)).toEqual([]);
    await click('irpin-shelling');
    await page.keyboard.press('Escape');
    await expect.poll(() => selected(page)).toEqual([]);
  });

  it('Ctrl+A selects every event, and the list shows the same selection', async () => {
    await select(page, 'irpin-shelling', IRPIN);
    await expect.poll(() => page.getByRole('row', { selected: true }).count()).toBe(1);
    await page.keyboard.press('Control+a');
    await page.getByText('22 events selected').waitFor();
    await expect.poll(() => page.getByRole('row', { selected: true }).count()).toBe(22);
    await page.keyboard.press('Delete');
    await page.getByRole('heading', { name: 'No events yet' }).waitFor();
    await page.getByRole('alert').filter({ hasText: '22 events were deleted' }).getByText('Undo').click();
    await expect.poll(events).toBe('22 events, 5 tracks');
  });
});

describe('looking around', () => {
  const place = async (id: string) => (await boxOf(page, id)).left;

  it('Ctrl and the wheel zoom about the pointer', async () => {
    const { x, y } = await gripOf(page, 'irpin-shelling');
    const before = await pxPerHour(page);
    const left = await place('irpin-shelling');
    await page.mouse.move(left, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(() => pxPerHour(page)).toBeGreaterThan(before * 1.3);
    expect(Math.abs((await place('irpin-shelling')) - left)).toBeLessThan(3);
    expect(x).toBeGreaterThan(left);
  });

  it('Shift and the wheel, a drag on empty ground, and a drag on the axis pan', async () => {
    const ground = await emptyGround();
    const start = await place('irpin-shelling');
    await page.mouse.move(ground.x, ground.y);
    await page.keyboard.down('Shift');
    await page.mouse.wheel(0, 120);
    await page.keyboard.up('Shift');
    await expect.poll(() => place('irpin-shelling')).toBeCloseTo(start - 120, 0);
    await drag(page, ground, { x: ground.x + 50, y: ground.y });
    await expect.poll(() => place('irpin-shelling')).toBeCloseTo(start - 70, -1);
    const panned = await place('irpin-shelling');
    const axis = await restingBox(page, page.locator('.dl-axis'));
    await drag(page, { x: axis.x + 400, y: axis.y + 20 }, { x: axis.x + 340, y: axis.y + 20 });
    await expect.poll(() => place('irpin-shelling')).toBeCloseTo(panned - 60, -1);
    await expect.poll(events).toBe('22 events, 5 tracks');
    await expect.poll(() => button(page, /^Undo/).getAttribute('aria-disabled')).toBe('true');
  });

  it('buttons and keys zoom, and fit shows everything again', async () => {
    const whole = await pxPerHour(page);
    await button(page, 'Zoom in').click();
    await expect.poll(() => pxPerHour(page)).toBeCloseTo(whole * 1.25, 1);
    await button(page, 'Zoom out').click();
    await expect.poll(() => pxPerHour(page)).toBeCloseTo(whole, 1);
    await page.keyboard.press('Control++');
    await expect.poll(() => pxPerHour(page)).toBeCloseTo(whole * 1.25, 1);
    await page.keyboard.press('Control+-');
    await expect.poll(() => pxPerHour(page)).toBeCloseTo(whole, 1);
    await page.mouse.move(...(await middleOfAxis()));
    await page.mouse.wheel(0, -900);
    await expect.poll(() => page.locator('.dl-event').count()).toBeLessThan(22);
    await button(page, 'Fit the whole timeline').click();
    await expect.poll(() => pxPerHour(page)).toBeCloseTo(whole, 1);
    await expect.poll(() => page.locator('.dl-event').count()).toBe(22);
  });
});

async function middleOfAxis(): Promise<[number, number]> {
  const axis = await restingBox(page, page.locator('.dl-axis'));
  return [axis.x + axis.width * 0.9, axis.y + axis.height / 2];
}

/** Px of the canvas that an hour is wide, told by a span of whole days. */
async function pxPerHourOf(span: string, id: string): Promise<number> {
  const [from = '', to = ''] = span.split('/');
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  const { left, right } = await boxOf(page, id);
  return (right - left) / days / 24;
}

it('a hostile headline is text wherever it stands', async () => {
  const hostile = '<img src=x onerror="document.title=\'owned\'"><b>bold</b> & “so” on';
  const errors = watchErrors(page);
  await select(page, 'irpin-shelling', IRPIN);
  await field(page, 'Headline').fill(hostile);
  await page.keyboard.press('Enter');
  await row(page, hostile).waitFor();
  await chip(page, 'irpin-shelling').getByText(hostile).waitFor();
  const figure = page.getByRole('region', { name: 'Preview of the figure' });
  await figure.locator('text').filter({ hasText: 'onerror' }).first().waitFor();
  await page.mouse.move(10, 10);
  const { x, y } = await gripOf(page, 'irpin-shelling');
  await page.mouse.move(x, y);
  await page.locator('.dl-hover').getByText(hostile).waitFor();
  for (const spot of ['.dl-canvas', '[role=listbox]', 'aside', '.dl-hover']) {
    expect(await page.locator(`${spot} img, ${spot} b`).count(), spot).toBe(0);
  }
  expect(await figure.locator('img, foreignObject, script').count()).toBe(0);

  await goToListAndBack(hostile);
  expect(await page.title()).not.toContain('owned');
  expect(errors).toEqual([]);
});

/** The library's search shows the headline too. */
async function goToListAndBack(headline: string): Promise<void> {
  await page.getByRole('button', { name: 'Library' }).click();
  await page.getByLabel('Find in all events').fill('onerror');
  await page.getByRole('main').getByText(headline).first().waitFor();
  expect(await page.locator('main img').count()).toBe(0);
}
