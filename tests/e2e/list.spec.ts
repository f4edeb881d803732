/** The event list: sorted, filtered, edited in its cells, and many events changed at once. */
import type { Page } from 'playwright';
import { beforeAll, expect, it } from 'vitest';
import { share } from './helpers/app';
import { violations } from './helpers/axe';
import { button, chip, openSample, restingBox, row, selected, untilSaved } from './helpers/editor';

const IRPIN = 'Shelling kills eight civilians in Irpin, mayor says';
const app = share();
let page: Page;

beforeAll(async () => {
  page = app().page;
  await openSample(page);
});

const list = () => page.getByRole('region', { name: 'Events', exact: true });
const grid = () => list().getByRole('grid');
const rows = () => grid().locator('[role=row][aria-selected]');
const count = () => list().getByRole('status').first();

/** Makes the list as wide as a table needs, by its edge. */
async function widen(): Promise<void> {
  const edge = await restingBox(page, page.getByRole('separator', { name: /list/ }).first());
  await page.mouse.move(edge.x, edge.y + 200);
  await page.mouse.down();
  await page.mouse.move(edge.x + 480, edge.y + 200, { steps: 8 });
  await page.mouse.up();
  await grid().getByRole('columnheader', { name: 'Headline' }).waitFor();
}

it('T1: narrow, it has the events under their days, and its selection is the canvas’s', async () => {
  await list().getByRole('rowheader', { name: 'Sun 6 March 2022', exact: true }).waitFor();
  await row(page, IRPIN).click();
  await expect.poll(() => selected(page)).toEqual(['irpin-shelling']);
  await chip(page, 'plant-fire').click();
  await expect.poll(() => rows().and(page.locator('[aria-selected=true]')).innerText()).toContain('Zapori');
});

it('T2: wide, it is a table that the heads of its columns sort', async () => {
  await widen();
  expect(await violations(page)).toEqual([]);
  await grid().getByRole('columnheader', { name: 'Headline' }).click();
  await expect.poll(() => rows().first().innerText()).toContain('1.5 million');
  await grid().getByRole('columnheader', { name: 'Headline' }).click();
  await expect.poll(() => rows().first().innerText()).toContain('Zelenskyy');
  await grid().getByRole('columnheader', { name: 'Date' }).click();
});

it('T3: filters add up, are named, and are taken away one by one', async () => {
  await button(page, 'Choose what is shown').click();
  await page.getByRole('checkbox', { name: 'Claimed' }).check();
  await page.getByRole('checkbox', { name: 'Kyiv region' }).check();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => count().innerText()).toMatch(/^\d of 22$/);
  await list().getByRole('button', { name: 'Take away the filter Kyiv region' }).click();
  await expect.poll(() => count().innerText()).toMatch(/^1\d of 22$|^[5-9] of 22$/);
  await list().getByRole('textbox', { name: 'Filter' }).fill('irpin');
  await expect.poll(() => rows().count()).toBe(1);
  await list().getByRole('button', { name: 'Clear' }).click();
  await expect.poll(() => rows().count()).toBe(22);
});

it('T7: cells are edited in place: headline, date with its question, track and status', async () => {
  await row(page, IRPIN).getByText(IRPIN).dblclick();
  await page.keyboard.type('Irpin shelled');
  await page.keyboard.press('Enter');
  await expect.poll(() => chip(page, 'irpin-shelling').getAttribute('aria-label')).toContain('Irpin shelled');

  await row(page, 'Irpin shelled').locator('[data-column=date]').dblclick();
  await page.keyboard.type('05/03/2022');
  await page.getByRole('option', { name: /^5 March 2022/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => row(page, 'Irpin shelled').innerText()).toContain('5 March 2022');

  await row(page, 'Irpin shelled').locator('[data-column=track]').dblclick();
  await page.getByRole('option', { name: 'Mariupol' }).click();
  await expect.poll(() => row(page, 'Irpin shelled').innerText()).toContain('Mariupol');

  await row(page, 'Irpin shelled').locator('[data-column=status]').dblclick();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => row(page, 'Irpin shelled').innerText()).toContain('Disputed');
  await untilSaved(page);
});

it('T7: by keys alone, from cell to cell, and Escape takes back', async () => {
  await row(page, 'Irpin shelled').getByText('Irpin shelled').click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Never');
  await page.keyboard.press('Escape');
  await expect.poll(() => row(page, 'Irpin shelled').count()).toBe(1);
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Irpin, again');
  await page.keyboard.press('Tab');
  await expect.poll(() => chip(page, 'irpin-shelling').getAttribute('aria-label')).toContain('Irpin, again');
});

it('T8: several are changed at once, each by one edit: status, tags, and a shift in time', async () => {
  await row(page, 'Ceasefire agreed on Saturday fails').click();
  await row(page, 'Bombardment grows heavier').click({ modifiers: ['Control'] });
  await list().getByText('2 selected').waitFor();
  await list().getByRole('button', { name: 'Change…' }).click();
  const form = page.getByRole('dialog', { name: 'Change…' });
  expect(await violations(page)).toEqual([]);
  await form.getByLabel('Tags', { exact: true }).fill('mariupol');
  await page.keyboard.press('Enter');
  await form.getByText('mariupol', { exact: true }).waitFor();
  await form.getByRole('button', { name: 'Later' }).click();
  await page.getByText('2 events moved 1 day later').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => row(page, 'Ceasefire agreed on Saturday fails').innerText()).toContain('6 March');
  await page.keyboard.press('Control+z');
  await expect.poll(() => row(page, 'Ceasefire agreed on Saturday fails').innerText()).toContain('5 March');
  await expect.poll(() => selected(page)).toHaveLength(2);
});
