/** The library screen: timelines made, brought in, copied, deleted, brought back and searched. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { share } from './helpers/app';
import { violations } from './helpers/axe';
import { SAMPLE, chip, openSample, untilSaved } from './helpers/editor';
import { focused } from './helpers/keys';
import { SAMPLE_FILE, choose, freshSample, goToLibrary, importFile, rowOf } from './helpers/library';

const app = share();
let page: Page;

beforeEach(async () => {
  page = app().page;
  await page.bringToFront();
  await goToLibrary(page);
});

const titles = () => page.getByRole('row').getByRole('link').allInnerTexts();

/** Waits until the title of a new timeline is ready to be written. */
async function untilTitled(): Promise<void> {
  await expect.poll(async () => (await focused(page)).name).toBe('Title of the timeline');
}

/** Drops a file on the window as a file manager does: by the browser's own events, with the real file. */
async function dropFile(path: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver'] as const) {
    await browser.send('Input.dispatchDragEvent', { type, x: 700, y: 500, data });
  }
  await page.getByText('Drop to import').waitFor();
  await browser.send('Input.dispatchDragEvent', { type: 'drop', x: 700, y: 500, data });
  await browser.detach();
}

/** The sample under another title, as a file. */
async function sampleFile(title: string): Promise<string> {
  const sample = JSON.parse(await readFile(SAMPLE_FILE, 'utf8'));
  const path = join(app().folder, 'dropped.json');
  await writeFile(path, JSON.stringify({ ...sample, details: { ...sample.details, title } }));
  return path;
}

it('a new timeline opens with its title ready to be written, and is listed under it', async () => {
  await page.getByRole('button', { name: 'New timeline', exact: true }).click();
  await untilTitled();
  await page.keyboard.type('The bridge at Irpin');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'No events yet' }).waitFor();
  await untilSaved(page);
  await goToLibrary(page);
  await rowOf(page, 'The bridge at Irpin').getByText('0 events, 1 track').waitFor();
  await expect.poll(async () => (await titles())[0]).toBe('The bridge at Irpin');
  await page.getByRole('link', { name: SAMPLE, exact: true }).click();
  await openSample(page);
  await page.goBack();
  await rowOf(page, SAMPLE).getByText('22 events, 5 tracks').waitFor();
  await rowOf(page, SAMPLE).getByText('4–6 March 2022').waitFor();
});

it('a copy has its own name and leaves the original as it was', async () => {
  await choose(page, SAMPLE, 'Duplicate');
  await page.getByRole('link', { name: `Copy of ${SAMPLE}` }).click();
  await openSample(page);
  await chip(page, 'irpin-shelling').click();
  await page.keyboard.press('Delete');
  await chip(page, 'irpin-shelling').waitFor({ state: 'detached' });
  await untilSaved(page);
  await goToLibrary(page);
  await rowOf(page, `Copy of ${SAMPLE}`).getByText('21 events').waitFor();
  await rowOf(page, SAMPLE).getByText('22 events').waitFor();
  await expect.poll(titles).toContain(SAMPLE);
});

it('a deleted timeline is gone at once, without a question, and Undo brings all of it back', async () => {
  await freshSample(app(), 'To be deleted');
  await goToLibrary(page);
  await choose(page, 'To be deleted', 'Delete');
  await rowOf(page, 'To be deleted').waitFor({ state: 'detached' });
  const toast = page.getByRole('alert').filter({ hasText: '“To be deleted” was deleted' });
  await toast.getByRole('button', { name: 'Undo' }).click();
  await rowOf(page, 'To be deleted').getByText('22 events, 5 tracks').waitFor();
  await rowOf(page, 'To be deleted').getByRole('link').click();
  await openSample(page);
  await expect.poll(() => page.title()).toContain('To be deleted');
});

it('a file dropped anywhere on the window is imported and opened', async () => {
  await dropFile(await sampleFile('Dropped'));
  await page.waitForFunction(() => document.title.startsWith('Dropped'));
  await openSample(page);
  await page.getByText('“Dropped” was imported').waitFor();
  await expect.poll(() => page.getByText('Drop to import').count()).toBe(0);
});

it('a file with faults in parts comes in without them, and each is said with its place', async () => {
  const path = join(app().folder, 'half.json');
  const [good, bad] = [
    { year: '2022', month: '3' },
    { year: '2022', month: '17' },
  ];
  const events = [good, bad].map((start_date, index) => ({
    start_date,
    text: { headline: `Slide ${index}` },
  }));
  await writeFile(path, JSON.stringify({ title: { text: { headline: 'Half a story' } }, events }));
  await importFile(page, path);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('“half.json” was imported, but not all of it').waitFor();
  await expect.poll(() => dialog.getByRole('listitem').count()).toBeGreaterThan(0);
  await dialog
    .getByText(/events\[1\]/)
    .first()
    .waitFor();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await page.locator('.dl-event').filter({ hasText: 'Slide 0' }).waitFor();
});

it('a search looks through the events of all timelines, and a hit opens its timeline at the event', async () => {
  const search = page.getByRole('textbox', { name: 'Find in all events' });
  await page.keyboard.press('Control+f');
  await expect.poll(() => search.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('arestov');
  const hit = page.getByRole('main').getByRole('listitem').filter({ hasText: SAMPLE }).last();
  await hit.getByText('Kharkiv under intense shelling, officials say').waitFor();
  await expect.poll(() => hit.locator('mark').first().innerText()).toMatch(/^Arestov/);
  await hit.getByRole('button').click();
  await page.locator('[data-event="kharkiv-shelling"].vis-selected').waitFor();
  await expect.poll(() => page.getByRole('textbox', { name: 'Headline' }).inputValue()).toContain('Kharkiv');

  await goToLibrary(page);
  await search.fill('zzz "unheard-of');
  await page.getByText('No event has “zzz "unheard-of”').waitFor();
  await search.press('Escape');
  await rowOf(page, SAMPLE).waitFor();
});

it('what one window does to the library is seen in the other', async () => {
  const other = await app().second();
  await goToLibrary(other);
  await other.getByRole('row').getByRole('link').first().waitFor();
  await page.bringToFront();
  await freshSample(app(), 'Seen twice');
  await rowOf(other, 'Seen twice').getByText('22 events').waitFor();
  await chip(page, 'irpin-shelling').click();
  await page.keyboard.press('Delete');
  await rowOf(other, 'Seen twice').getByText('21 events').waitFor();
  await goToLibrary(page);
  await choose(page, 'Seen twice', 'Delete');
  await rowOf(other, 'Seen twice').waitFor({ state: 'detached' });
  await expect.poll(() => rowOf(other, SAMPLE).count()).toBe(1);
  await other.close();
});

it('a library without timelines says what to do next', async () => {
  for (const title of await titles()) {
    await page
      .getByRole('button', { name: `Actions for ${title}`, exact: true })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('menu').waitFor({ state: 'detached' });
  }
  await page.getByRole('heading', { name: 'No timelines yet' }).waitFor();
  await page.getByRole('main').getByRole('button', { name: 'New timeline', exact: true }).last().click();
  await page.getByRole('heading', { name: 'No events yet' }).waitFor();
  await expect.poll(() => page.title()).toContain('Untitled timeline');
});

it('B1: a template brings its tracks and its way of drawing', async () => {
  await page.getByRole('button', { name: 'New timeline from a template' }).click();
  await page.getByRole('menuitem', { name: /^Court case/ }).click();
  await page.getByRole('heading', { name: 'No events yet' }).waitFor();
  expect(await page.locator('.vis-labelset').getByText('Hearings').first().isVisible()).toBe(true);
  await untilTitled();
  await page.keyboard.type('The trial');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.title()).toContain('The trial');
  await untilSaved(page);
});

it('B2 to B4: a timeline is put away, deleted, restored from the trash, and deleted for good after a question', async () => {
  await freshSample(app(), 'Done with');
  await goToLibrary(page);
  await choose(page, 'Done with', 'Archive');
  await rowOf(page, 'Done with').waitFor({ state: 'detached' });
  await page.getByText(/^Archive \d/).click();
  await choose(page, 'Done with', 'Delete');
  await page.getByText('The archive is empty').waitFor();
  await page.getByText(/^Trash \d/).click();
  const row = page.getByRole('row').filter({ hasText: 'Done with' });
  const act = async (item: string) => {
    await row.getByRole('button', { name: 'Actions for Done with' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await act('Restore');
  await row.waitFor({ state: 'detached' });
  await page.getByText(/^Archive \d/).click();
  await choose(page, 'Done with', 'Delete');
  await page.getByText(/^Trash \d/).click();
  await act('Delete for good');
  const dialog = page.getByRole('dialog', { name: 'Delete “Done with” for good?' });
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => row.count()).toBe(1);
  await act('Delete for good');
  await dialog.getByRole('button', { name: 'Delete for good' }).click();
  await row.waitFor({ state: 'detached' });
});

it('B5, B6: the heads of the columns sort, and each timeline shows its figure', async () => {
  await freshSample(app(), 'With a figure');
  await goToLibrary(page);
  await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  const sorted = await titles();
  expect(sorted).toEqual(sorted.toSorted(new Intl.Collator('en-GB', { numeric: true }).compare));
  await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  await expect.poll(titles).toEqual(sorted.toReversed());
  const drawn = () =>
    rowOf(page, 'With a figure')
      .locator('div[role=img]')
      .first()
      .evaluate((host) => host.shadowRoot?.querySelectorAll('text').length ?? 0);
  await expect.poll(drawn).toBeGreaterThan(5);
});
