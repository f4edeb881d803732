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
  // Who comes to a cell by ear hears its whole date, not only what its heading leaves.
  await row(page, IRPIN).getByRole('gridcell', { name: '6 March 2022', exact: true }).waitFor();
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

it('T2, T6: its menu sorts it and hides columns, and says what is chosen', async () => {
  const item = (role: 'menuitemradio' | 'menuitemcheckbox', name: string) =>
    page.getByRole(role, { name, exact: true });
  await button(page, 'Order and columns').click();
  expect(await item('menuitemradio', 'Date').getAttribute('aria-checked')).toBe('true');
  await item('menuitemradio', 'Headline').click();
  await item('menuitemradio', 'Descending').click();
  await expect.poll(() => rows().first().innerText()).toContain('Zelenskyy');
  await item('menuitemcheckbox', 'Sources').click();
  await grid().getByRole('columnheader', { name: 'Sources' }).waitFor({ state: 'detached' });
  expect(await item('menuitemcheckbox', 'Sources').getAttribute('aria-checked')).toBe('false');
  await item('menuitemcheckbox', 'Sources').click();
  await item('menuitemradio', 'Ascending').click();
  await item('menuitemradio', 'Date').click();
  await page.keyboard.press('Escape');
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

it('K4, K5, K7: in the list the keys do what they do on the canvas, and what was done is said', async () => {
  const said = (text: RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();
  const text = () => row(page, IRPIN).first().innerText();
  const events = (count: number) => page.getByText(`${count} events, 5 tracks`).waitFor();
  await row(page, IRPIN).click();
  await page.keyboard.press('Alt+ArrowRight');
  await said(/7 March 2022/);
  await expect.poll(text).toContain('7 March 2022');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(text).toContain('Kharkiv and Chernihiv');
  await page.keyboard.press('[');
  await expect.poll(text).toMatch(/[456](–| March 2022 – )7 March 2022/);
  for (const back of ['7 March 2022', 'Kyiv region', '6 March 2022']) {
    await page.keyboard.press('Control+z');
    await expect.poll(text).toContain(back);
  }
  await page.keyboard.press('Control+d');
  await events(23);
  await page.keyboard.press('Delete');
  await events(22);
  await row(page, IRPIN).click();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await events(23);
  await page.keyboard.press('Control+z');
  await events(22);
  await row(page, IRPIN).click();
  await page.keyboard.press('Control+Shift+k');
  await page.getByRole('row', { name: /Irpin.*, locked/, selected: true }).waitFor();
  await page.keyboard.press('Control+Shift+k');
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

  await row(page, 'Irpin shelled').locator('[data-column=sources]').dblclick();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Add source');

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
