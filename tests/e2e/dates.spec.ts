/** The date field: what journalists type, how it was understood, and what is asked. */
import type { Page } from 'playwright';
import { beforeAll, expect, it } from 'vitest';
import { share } from './helpers/app';
import { violations } from './helpers/axe';
import { button, field, openSample, select, untilSaved, valueOf } from './helpers/editor';

const IRPIN = 'Shelling kills eight civilians in Irpin, mayor says';
const app = share();
let page: Page;

beforeAll(async () => {
  page = app().page;
  await openSample(page);
  await select(page, 'irpin-shelling', IRPIN);
});

const inspector = () => page.getByLabel('Inspector', { exact: true });
const readings = () => page.getByRole('listbox', { name: /\?$/ }).getByRole('option').allInnerTexts();

/** Types into the empty field as a hand does. */
async function type(text: string): Promise<void> {
  await field(page, 'When').fill('');
  await page.keyboard.type(text);
}

async function setReference(day: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('.vis-panel.vis-center').click({ position: { x: 5, y: 5 } });
  await field(page, 'Weekdays are counted from').fill(day);
  await page.keyboard.press('Enter');
  await select(page, 'irpin-shelling', IRPIN);
}

it('Q2: day or month first is asked, and nothing changes until one is chosen, by one edit', async () => {
  await type('05/03/2022');
  await page.getByText('Day or month first?').first().waitFor();
  await expect
    .poll(readings)
    .toEqual([expect.stringContaining('5 March 2022'), expect.stringContaining('3 May 2022')]);
  await page.keyboard.press('Enter');
  await expect.poll(() => field(page, 'When').inputValue()).toBe('05/03/2022');
  await expect.poll(() => button(page, /^Undo/).getAttribute('aria-disabled')).toBe('true');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => valueOf(page, 'When')).toBe('2022-05-03');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-06');
});

it('Q2: a night is asked with its days, and the reading chosen is taken', async () => {
  await type('overnight 6 March');
  await page.getByText('Which part of which night?').first().waitFor();
  expect(await readings()).toEqual([
    expect.stringContaining('Late 5 March – early 6 March 2022'),
    expect.stringContaining('Early 6 March 2022'),
    expect.stringContaining('Late 6 March – early 7 March 2022'),
  ]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-05Tlate/2022-03-06Tearly');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-06');
});

it('Q3: a weekday without a reference day is asked; with one it is the last', async () => {
  await setReference('');
  await type('late Sunday');
  await page.getByText('Counted from which day?').first().waitFor();
  await expect.poll(readings).toHaveLength(2);
  await setReference('7 March 2022');
  await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-06');
  await type('late Sunday');
  await inspector().getByText('Late 6 March 2022').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-06Tlate');
  await expect.poll(() => valueOf(page, 'As worded')).toBe('late Sunday');
});

it.each([
  ['5 March 11:00', '2022-03-05T11:00', 'Exactly Sat 5 March 2022 11:00'],
  ['about 6 March', '2022-03-06~', 'Within Sun 6 March 2022 00:00 – 24:00, approximate'],
  ['since Saturday', '2022-03-05/..', 'From Sat 5 March 2022 00:00, goes on'],
  ['5-6 March', '2022-03-05/2022-03-06', 'Within Sat 5 March 2022 00:00 – Sun 6 March 2022 24:00'],
  ['2022-03~', '2022-03~', 'Within Tue 1 March 2022 00:00 – Thu 31 March 2022 24:00, approximate'],
  ['6 березня', '2022-03-06', 'Within Sun 6 March 2022 00:00 – 24:00'],
])('Q11: "%s" is shown as %s at once, with its bounds', async (text, edtf, meant) => {
  await type(text);
  await inspector().getByText(meant).waitFor();
  await inspector().getByText(edtf, { exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => valueOf(page, 'When')).toBe(edtf);
});

it('Q5: a zone that is named is taken with the time', async () => {
  await type('09:00 London');
  await inspector().getByText('Europe/London, UTC').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-06T09:00');
  await inspector().getByLabel('Time zone, UTC', { exact: true }).waitFor();
});

it('what is no date is kept while one mends it, and said when it is left for another event', async () => {
  await type('for several days');
  await inspector().getByText('That says how long, not when').waitFor();
  await page.keyboard.press('Tab');
  await inspector().getByRole('alert').waitFor();
  await page.locator('.vis-panel.vis-center').click({ position: { x: 5, y: 5 } });
  await page.getByText('“for several days” was not taken as a date').waitFor();
  await untilSaved(page);
  await select(page, 'irpin-shelling', IRPIN);
  await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-06T09:00');
});
