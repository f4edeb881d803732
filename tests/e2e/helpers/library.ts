/** The library screen, and documents to put into it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright';
import type { App } from './app';
import { openSample } from './editor';

export const SAMPLE_FILE = resolve(
  import.meta.dirname,
  '../../../resources/samples/ukraine-5-and-6-march-2022.json',
);

/** Leads to the library by the address, whatever is open. */
export async function goToLibrary(page: Page): Promise<void> {
  // A page that has just begun still looks for the timeline to open.
  await page.waitForFunction(() => location.hash !== '');
  await page.evaluate(() => void (location.hash = '#/library'));
  await page.getByRole('heading', { name: 'Library', level: 1 }).waitFor();
}

/** Chooses a file in the browser's own dialog, on the library screen. */
export async function importFile(page: Page, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page
      .getByRole('button', { name: /Import/ })
      .first()
      .click(),
  ]);
  await chooser.setFiles(path);
}

/** Opens a new copy of the sample, under a title of its own, as nobody has touched it. */
export async function freshSample({ page, folder }: App, title: string): Promise<void> {
  const sample = JSON.parse(await readFile(SAMPLE_FILE, 'utf8'));
  const path = join(folder, `${title.replaceAll(' ', '-')}.json`);
  await writeFile(path, JSON.stringify({ ...sample, details: { ...sample.details, title } }));
  await page.bringToFront();
  await goToLibrary(page);
  await importFile(page, path);
  await page.waitForFunction((name) => document.title.startsWith(name), title);
  await openSample(page);
}

/** A timeline's row. */
export function rowOf(page: Page, title: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('link', { name: title, exact: true }) });
}

/** Chooses from the menu of a timeline's row. */
export async function choose(page: Page, title: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${title}`, exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}
