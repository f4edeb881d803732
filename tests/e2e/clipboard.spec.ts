/** Copy, cut and paste by real keys: within a timeline, into another window, as text, and from a spreadsheet. */
import type { Page } from 'playwright';
import { beforeAll, expect, it } from 'vitest';
import { share } from './helpers/app';
import { violations } from './helpers/axe';
import { field, openSample, select, selected, untilSaved, valueOf } from './helpers/editor';
import { freshSample } from './helpers/library';

const app = share();
let page: Page;
const IRPIN = 'Shelling kills eight civilians in Irpin, mayor says';
const toast = (text: string) => page.getByText(text, { exact: true }).first().waitFor();
const count = () => page.getByText(/^\d+ events, \d+ tracks$/).innerText();
const plain = (on = page) => on.evaluate(() => navigator.clipboard.readText());

/** What a spreadsheet puts there. */
async function spreadsheet(text: string): Promise<void> {
  await page.evaluate((table) => navigator.clipboard.writeText(table), text);
}

beforeAll(async () => {
  page = app().page;
  if (app().host === 'web') await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSample(page);
});

it('K7: what is copied is pasted beside itself, as one edit', async () => {
  await select(page, 'irpin-shelling', IRPIN);
  await page.keyboard.press('Control+c');
  await toast('1 event copied');
  await expect
    .poll(plain)
    .toMatch(/^2022-03-06\tShelling kills eight civilians in Irpin, mayor says\tKyiv region\t/);
  await page.keyboard.press('Control+v');
  await toast('1 event was pasted.');
  await expect.poll(count).toBe('23 events, 5 tracks');
  await expect.poll(() => selected(page)).toHaveLength(1);
  await expect.poll(() => selected(page)).not.toEqual(['irpin-shelling']);
  await expect
    .poll(async () => [await valueOf(page, 'When'), await valueOf(page, 'Track')])
    .toEqual(['2022-03-06', 'Kyiv region']);
  // In the list as on the canvas.
  await page.locator('[data-selects]').and(page.locator('[aria-multiselectable]')).focus();
  await page.keyboard.press('Control+x');
  await toast('1 event was cut');
  await expect.poll(count).toBe('22 events, 5 tracks');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await untilSaved(page);
  await expect.poll(count).toBe('22 events, 5 tracks');
});

it('K2: in a text field the keys are the field’s', async () => {
  await select(page, 'irpin-shelling', IRPIN);
  await field(page, 'Place').fill('Irpin bridge');
  await field(page, 'Place').press('Control+a');
  await page.keyboard.press('Control+c');
  await expect.poll(plain).toBe('Irpin bridge');
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Escape');
  await expect.poll(count).toBe('22 events, 5 tracks');
});

it('K7: another window pastes what this one copied, also from the menu', async () => {
  await select(page, 'irpin-shelling', IRPIN);
  await page.keyboard.press('Control+a');
  if (app().host === 'web') {
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Edit' }).hover();
    await page.getByRole('menuitem', { name: /^Copy events/ }).click();
  } else await page.keyboard.press('Control+c');
  await toast('22 events copied');
  const first = page;
  page = await app().second();
  await freshSample({ ...app(), page }, 'Another timeline');
  await page.getByRole('application').focus();
  await page.keyboard.press('Control+v');
  await toast('22 events were pasted.');
  await expect.poll(count).toBe('44 events, 5 tracks');
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect.poll(count).toBe('22 events, 5 tracks');
  await page.close();
  page = first;
  await page.bringToFront();
});

it('K8: a table from a spreadsheet is pasted; the order of its dates is asked, and bad rows are listed', async () => {
  await spreadsheet('Date\tHeadline\tGroup\n3/5/2022\tFirst of all\tWeather\nsoon\tSecond\tWeather\n');
  await page.getByRole('application').focus();
  await page.keyboard.press('Control+v');
  await page.getByRole('dialog', { name: 'Day or month first?' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '5 March 2022', exact: true }).click();
  await page.getByRole('dialog', { name: '1 row was left out' }).getByText('Row 3').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(count).toBe('23 events, 6 tracks');
  await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-05');
  await page.keyboard.press('Control+z');
  await expect.poll(count).toBe('22 events, 5 tracks');
});
