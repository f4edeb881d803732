/** Arrows, steps, brackets, the palette, the menu and the sheet of shortcuts, by real keys. */
import type { Page } from 'playwright';
import { beforeAll, expect, it } from 'vitest';
import { share } from './helpers/app';
import { violations } from './helpers/axe';
import { pressAtOnce } from './helpers/keys';
import { boxOf, chip, openSample, select, selected, untilSaved, untilStill, valueOf } from './helpers/editor';

const app = share();
let page: Page;
const IRPIN = 'Shelling kills eight civilians in Irpin, mayor says';
const whenOf = () => valueOf(page, 'When');
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

beforeAll(async () => {
  page = app().page;
  await openSample(page);
});

it('K3: arrows go from event to event in time and between tracks, and say where they are', async () => {
  await select(page, 'irpin-shelling', IRPIN);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => selected(page)).toEqual(['kyiv-volunteers']);
  await page
    .getByRole('status')
    .filter({ hasText: /^Hundreds of volunteers.*, 5 March 2022, Kyiv region, / })
    .waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.getByText('2 events selected').waitFor();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => selected(page)).toEqual(['irpin-shelling']);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => selected(page)).not.toContain('irpin-shelling');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await expect.poll(() => selected(page)).toEqual(['kyiv-volunteers']);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => selected(page)).toEqual(['kyiv-volunteers']);
});

it('K4: Alt and arrows move by the precision of the date, and quick steps are one undo', async () => {
  await select(page, 'irpin-shelling', IRPIN);
  await pressAtOnce(page, 'Alt+ArrowRight', 'Alt+ArrowRight', 'Alt+ArrowRight');
  await expect.poll(whenOf).toBe('2022-03-09');
  await untilSaved(page);
  await page.keyboard.press('Control+z');
  await expect.poll(whenOf).toBe('2022-03-06');
  await pressAtOnce(page, 'Alt+ArrowRight', 'Alt+Shift+ArrowLeft', 'Alt+ArrowDown');
  await expect.poll(whenOf).toBe('2022-02-25');
  await expect.poll(() => valueOf(page, 'Track')).toBe('Kharkiv and Chernihiv');
  await untilSaved(page);
  await page.keyboard.press('Control+z');
  await expect.poll(whenOf).toBe('2022-03-06');
  await expect.poll(() => valueOf(page, 'Track')).toBe('Kyiv region');
});

it('K5: brackets put an end where the pointer is, else in the middle of the view', async () => {
  await page.keyboard.press('0');
  await chip(page, 'irpin-shelling').waitFor();
  await select(page, 'irpin-shelling', IRPIN);
  const { right, middle } = await boxOf(page, 'irpin-shelling');
  await page.mouse.move(right + 30, middle, { steps: 3 });
  await page.keyboard.press(']');
  await expect.poll(whenOf).toMatch(/^2022-03-06\/2022-03-0[78]$/);
  await page.keyboard.press('Control+z');
  await expect.poll(whenOf).toBe('2022-03-06');
  await page.mouse.move(2, 2);
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect.poll(whenOf).toBe('2022-02-24');
  // What was moved out of view stands in its middle now; a span to there would have no length.
  await page.keyboard.press('0');
  await untilStill(page);
  await page.keyboard.press(']');
  await expect.poll(whenOf).toMatch(/^2022-02-24\/2022-0\d-\d\d$/);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(whenOf).toBe('2022-03-06');
});

it('K6: the palette runs commands, finds events, and gives the focus back', async () => {
  await page.keyboard.press('Escape');
  await page.getByRole('application').focus();
  const canvas = await focused();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: /^Find a command/ });
  await field.waitFor();
  const lines = page.getByRole('listbox', { name: /^Find a command/ });
  await page.keyboard.type('undo');
  await lines.getByRole('option', { name: /^Undo/ }).waitFor();
  await expect.poll(() => lines.getByRole('option').first().getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('eight civ');
  await lines.getByRole('option', { name: /^Shelling kills eight/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => selected(page)).toEqual(['irpin-shelling']);
  await expect.poll(focused).toBe(canvas);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('export');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Export' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await lines.getByRole('option').first().waitFor();
  await expect.poll(() => lines.getByRole('option').first().innerText()).toContain('Export');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe(canvas);
});

it('K1: the sheet has every command with its keys, the menu runs them by the mouse', async () => {
  await page.keyboard.press('F1');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await sheet.getByText('Alt+Shift+←').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  if (app().host !== 'web') return;
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Event' }).hover();
  await page.getByRole('menuitem', { name: /^Select all events/ }).click();
  await page.getByText('22 events selected').waitFor();
});
