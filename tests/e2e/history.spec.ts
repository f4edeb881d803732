/** History: looking back, restoring, naming versions, what was published, and what undo shows. */
import type { Page } from 'playwright';
import { beforeAll, expect, it } from 'vitest';
import { share } from './helpers/app';
import { violations } from './helpers/axe';
import { dateline } from './helpers/cli';
import { chip, field, openSample, select, selected, untilSaved } from './helpers/editor';

const IRPIN = 'Shelling kills eight civilians in Irpin, mayor says';
const SHORT = 'Eight die in Irpin';
const app = share();
let page: Page;

beforeAll(async () => {
  page = app().page;
  await openSample(page);
});

const panel = () => page.getByRole('complementary', { name: 'History' });
const states = () => panel().locator('ol button[aria-current]');
const banner = () => page.getByText(/^You are looking at/);

async function rename(headline: string): Promise<void> {
  await field(page, 'Headline').fill(headline);
  await page.keyboard.press('Tab');
  await untilSaved(page);
}

it('H1: every edit is listed, and a click shows the state that it led to, in canvas, list and figure', async () => {
  await select(page, 'irpin-shelling', IRPIN);
  await rename(SHORT);
  await rename('Irpin');
  await page.keyboard.press('Control+j');
  await expect.poll(() => states().allInnerTexts()).toHaveLength(3);
  expect(await states().allInnerTexts()).toEqual([
    expect.stringMatching(/^\d\d:\d\d\nChange “Irpin”\nnow$/),
    expect.stringMatching(new RegExp(`^\\d\\d:\\d\\d\\nChange “${SHORT}”$`)),
    'The beginning',
  ]);
  await states().nth(2).click();
  await banner().waitFor();
  expect(await page.getByText('The beginning').count()).toBe(2);
  await expect.poll(() => chip(page, 'irpin-shelling').getAttribute('aria-label')).toContain(IRPIN);
  await page.getByRole('img', { name: /^Figure:/ }).waitFor();
  expect(await violations(page)).toEqual([]);
});

it('H7: an earlier state cannot be changed, and says so', async () => {
  await chip(page, 'irpin-shelling').click();
  await page.keyboard.press('Delete');
  await page.getByText('This is an earlier state.').first().waitFor();
  await page.getByRole('button', { name: 'Back to now' }).click();
  await banner().waitFor({ state: 'detached' });
  await expect.poll(() => chip(page, 'irpin-shelling').getAttribute('aria-label')).toContain('Irpin');
});

it('what is not published yet leads to the export', async () => {
  await panel().getByText('Since published', { exact: true }).click();
  await panel().getByText('Nothing is published yet').waitFor();
  await panel().getByRole('button', { name: 'Export…' }).click();
  await expect.poll(() => page.getByRole('dialog').innerText()).toContain('Export');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await panel().getByText('All edits', { exact: true }).click();
});

it('H4: a state is restored as a new edit, which undo takes back', async () => {
  await states().nth(1).click();
  await page.getByRole('button', { name: 'Restore this state' }).click();
  await expect.poll(() => chip(page, 'irpin-shelling').getAttribute('aria-label')).toContain(SHORT);
  await expect.poll(() => states().first().innerText()).toContain('Go back to');
  await page.keyboard.press('Control+z');
  await expect.poll(() => chip(page, 'irpin-shelling').getAttribute('aria-label')).not.toContain(SHORT);
});

it('H8: undo selects what it changed, and brings it into sight', async () => {
  await page.keyboard.press('Escape');
  await chip(page, 'plant-fire').click();
  await page.keyboard.press('Control+z');
  await expect.poll(() => selected(page)).toEqual(['irpin-shelling']);
  await expect.poll(() => chip(page, 'irpin-shelling').getAttribute('aria-label')).toContain(SHORT);
});

it('H6: a version is named by keyboard, an export is remembered, and both are there after a restart', async () => {
  await untilSaved(page);
  await page.keyboard.press('Control+s');
  await page.getByRole('dialog').getByRole('textbox').fill('As sent to print');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await panel().getByText('As sent to print').waitFor();
  const { library, folder } = app();
  const words = ['--format', 'svg', '--out', folder, '--library', library];
  expect(await dateline('export', 'ukraine-5-and-6-march-2022', ...words)).toMatchObject({ code: 0 });
  page = await app().restart();
  await openSample(page);
  if (!(await panel().isVisible())) await page.keyboard.press('Control+j');
  await panel().getByText('As sent to print').waitFor();
  await panel()
    .getByText(/^Published \d\d:\d\d: ukraine-5-and-6-march-2022-web\.svg$/)
    .waitFor();
  await expect.poll(() => states().count()).toBeGreaterThan(5);
});

it('H3, H5: what has changed since is told field by field, with a note to copy', async () => {
  await panel().getByText('Since published', { exact: true }).click();
  await panel().getByText('Nothing has changed since').waitFor();
  await page.keyboard.press('Control+j');
  await select(page, 'irpin-shelling', SHORT);
  await field(page, 'When').fill('5 March');
  await page.keyboard.press('Enter');
  await untilSaved(page);
  await page.keyboard.press('Control+j');
  await panel().getByText('Since published', { exact: true }).click();
  await panel().locator('del').getByText('6 March 2022').waitFor();
  await panel().locator('ins').getByText('5 March 2022').waitFor();
  const note = panel().getByRole('textbox', { name: 'Correction note' });
  await expect
    .poll(() => note.inputValue())
    .toContain(`It dated “${SHORT}” 6 March 2022; the date is 5 March 2022.`);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await panel()
    .getByRole('button', { name: new RegExp(SHORT) })
    .click();
  await expect.poll(() => selected(page)).toEqual(['irpin-shelling']);
});
