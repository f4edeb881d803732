/** Preflight in the editor: counted beside the figure, listed, and leading to what is to be mended. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { share } from './helpers/app';
import { violations } from './helpers/axe';
import { button, field, row, selected, valueOf } from './helpers/editor';
import { freshSample } from './helpers/library';
import { untilDrawn } from './helpers/preview';

const IRPIN = 'Shelling kills eight civilians in Irpin, mayor says';
const NEWSPAPER = resolve(import.meta.dirname, '../../resources/styles/newspaper.json');
const app = share();
let page: Page;
let count = 0;

beforeEach(async () => {
  await freshSample(app(), `Preflight ${++count}`);
  page = app().page;
  await page.setViewportSize({ width: 1440, height: 1000 });
  await untilDrawn(page);
});

const badge = () => page.getByRole('button', { name: /\d preflight/ });
const panel = () => page.getByRole('complementary', { name: 'Preflight' });
async function openPanel() {
  if ((await badge().getAttribute('aria-expanded')) === 'false') await badge().click();
  await panel().waitFor();
}
async function removeSource() {
  await page
    .getByRole('button', { name: /^Remove the source/ })
    .first()
    .click();
}
const inField = () => page.evaluate(() => document.activeElement?.getAttribute('data-field'));

it('R2 a finding about the whole figure leads to where it is mended, and goes when it is', async () => {
  await openPanel();
  await panel().getByText('Nothing to mend').waitFor();
  await expect.poll(() => badge().innerText()).toBe('0 preflight');
  await field(page, 'Alternative text').fill('');
  await field(page, 'Alternative text').press('Control+Enter');
  await row(page, IRPIN).click();
  await panel()
    .getByRole('button', { name: /^The whole figure/ })
    .click();
  await expect.poll(inField).toBe('alt');
  await page.keyboard.type('Two days of the war, event by event.');
  await page.keyboard.press('Control+Enter');
  await panel().getByText('Nothing to mend').waitFor();
  expect(await violations(page)).toEqual([]);
});

it('R2 a finding about an event leads to it, in list, canvas and inspector', async () => {
  await openPanel();
  await row(page, IRPIN).click();
  await removeSource();
  const finding = panel().getByRole('button', { name: new RegExp(`^${IRPIN}.*source`) });
  await finding.waitFor();
  await row(page, 'TikTok').click();
  await expect.poll(() => selected(page)).not.toEqual(['irpin-shelling']);
  await finding.click();
  await expect.poll(() => selected(page)).toEqual(['irpin-shelling']);
  await expect.poll(() => row(page, IRPIN).getAttribute('aria-selected')).toBe('true');
  await expect.poll(() => valueOf(page, 'Headline')).toBe(IRPIN);
  // Live: undo takes the finding away.
  await button(page, /^Undo/).click();
  await finding.waitFor({ state: 'detached' });
});

it('R2 what stops the export is told apart, and comes first', async () => {
  const style = JSON.parse(await readFile(NEWSPAPER, 'utf8'));
  const path = join(app().folder, 'strict.json');
  await writeFile(path, JSON.stringify({ ...style, id: 'strict', name: 'Strict', fatal: ['source'] }));
  await button(page, 'House styles').click();
  const dialog = page.getByRole('dialog', { name: 'House styles' });
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialog.getByRole('button', { name: 'Import a style' }).click(),
  ]);
  await chooser.setFiles(path);
  await dialog.getByRole('button', { name: 'Strict', exact: true }).click();
  await dialog.getByRole('button', { name: 'Use for this timeline' }).click();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await openPanel();
  await field(page, 'Alternative text').fill('');
  await row(page, IRPIN).click();
  await removeSource();
  await page.getByRole('button', { name: '2 preflight, 1 stops the export' }).waitFor();
  const heads = panel().getByRole('heading', { level: 3 });
  expect((await heads.allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([
    'Nobody named',
    'Alternative text',
  ]);
  expect(await violations(page)).toEqual([]);

  // R7: what is refused can be exported all the same, by who says so each time.
  await page.keyboard.press('Control+e');
  const exporting = page.getByRole('dialog', { name: 'Export' });
  await exporting.getByText(/1 fault that refuses a file/).waitFor();
  const force = exporting.getByRole('checkbox', { name: 'Export all the same' });
  expect(await force.isChecked()).toBe(false);
  await exporting.getByRole('button', { name: 'Export file' }).click();
  await page.getByText(/preflight refuses the picture/i).waitFor();
  await force.check();
  expect(await violations(page)).toEqual([]);
  const { name } = await app().saved(() => exporting.getByRole('button', { name: 'Export file' }).click());
  expect(name).toMatch(/\.png$/);
  await exporting.waitFor({ state: 'detached' });
});

it('all formats of the timeline are looked at, and each finding leads to its format', async () => {
  await openPanel();
  await panel().getByText('All formats').click();
  const print = panel().getByRole('button', { name: 'Print 107 mm' });
  await print.waitFor();
  await panel().getByRole('status').first().waitFor({ state: 'detached' });
  expect(await violations(page)).toEqual([]);
  await print.click();
  await page.getByText(/^107 × /).waitFor();
  await panel().getByRole('button', { name: 'Web 1200' }).click();
  await page.getByText(/^1200 × /).waitFor();
});

it('the keyboard opens the list, goes through it, and Escape closes it and leaves the selection', async () => {
  await field(page, 'Alternative text').fill('');
  await row(page, IRPIN).click();
  await removeSource();
  await badge().focus();
  if ((await badge().getAttribute('aria-expanded')) === 'true') await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const findings = panel().locator('[data-finding]');
  await expect.poll(() => findings.count()).toBe(2);
  await findings.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => findings.nth(1).evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await panel().waitFor({ state: 'detached' });
  await expect.poll(() => badge().evaluate((node) => node === document.activeElement)).toBe(true);
  await expect.poll(() => selected(page)).toEqual(['irpin-shelling']);
});
