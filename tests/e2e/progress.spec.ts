/** What takes a while says so, and can be called off. The host is stopped in the middle of it, so that nothing hangs on how fast it is. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { launch, type App } from './helpers/app';
import { button, chip, openSample, SAMPLE, untilSaved } from './helpers/editor';
import { choose, goToLibrary, importFile, rowOf } from './helpers/library';

/** Electron's desk lives in the process that its pages need, so only the web host can be stopped. */
const IN_ELECTRON = Boolean(process.env['DATELINE_E2E_ELECTRON']);

/** Stops the host, does something, waits until the page says that it is under way, calls it off, and lets the host go on. */
async function callOff({ page, web }: App, act: () => Promise<void>, said: string): Promise<void> {
  const thaw = web!.freeze();
  try {
    await act();
    const note = page.getByRole('alert').filter({ hasText: said });
    await note.getByRole('button', { name: 'Cancel' }).click();
  } finally {
    thaw();
  }
  await page.getByRole('alert').filter({ hasText: /…/ }).waitFor({ state: 'detached' });
}

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('link') });

it.skipIf(IN_ELECTRON)(
  'U7: an import that is called off leaves nothing behind, and the files after it are left',
  async () => {
    const app = await launch();
    const { page, folder } = app;
    await openSample(page);
    await goToLibrary(page);
    await rowOf(page, SAMPLE).waitFor();
    const path = join(folder, 'story.json');
    const details = { title: 'Harbour fire', zone: 'UTC' };
    const story = { format: 'dateline/3', id: 'fire', details, tracks: [], events: [] };
    await writeFile(path, JSON.stringify(story));
    await callOff(app, () => importFile(page, path), 'Importing story.json');
    expect(await rows(page).count()).toBe(1);
    expect(page.url()).toContain('#/library');
    // Nothing stands in the way of the same file.
    await importFile(page, path);
    await page.waitForFunction(() => document.title.startsWith('Harbour fire'));
  },
);

it.skipIf(IN_ELECTRON)('U7: a copy that is called off is not made', async () => {
  const app = await launch();
  const { page } = app;
  await openSample(page);
  await goToLibrary(page);
  await rowOf(page, SAMPLE).waitFor();
  await callOff(app, () => choose(page, SAMPLE, 'Duplicate'), 'Duplicating');
  expect(await rows(page).count()).toBe(1);
});

it.skipIf(IN_ELECTRON)(
  'U7: opening a timeline says so after a while, and leads back to the library',
  async () => {
    const { page, web } = await launch();
    await openSample(page);
    await goToLibrary(page);
    await rowOf(page, SAMPLE).waitFor();
    const thaw = web!.freeze();
    await page.getByRole('link', { name: SAMPLE, exact: true }).click();
    await page.getByRole('heading', { name: 'Opening …' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('heading', { name: 'Library', level: 1 }).waitFor();
    thaw();
    await rowOf(page, SAMPLE).waitFor();
    expect(new URL(page.url()).hash).toBe('#/library');
  },
);

it.skipIf(IN_ELECTRON)(
  'U7: an earlier state that is called off is not shown when it comes after all',
  async () => {
    const app = await launch();
    const { page } = app;
    await openSample(page);
    await chip(page, 'irpin-shelling').click();
    await page.keyboard.press('Control+d');
    await untilSaved(page);
    await page.keyboard.press('Control+j');
    const beginning = page.getByRole('button', { name: 'The beginning', exact: true });
    await beginning.waitFor();
    await callOff(app, () => beginning.click(), 'Fetching the earlier state');
    expect(await page.getByText(/^You are looking at/).count()).toBe(0);
    await beginning.click();
    await page.getByText(/^You are looking at/).waitFor();
  },
);

it.skipIf(IN_ELECTRON)('U7: drawing the figure can be called off, and be asked for again', async () => {
  const { page, web } = await launch();
  await openSample(page);
  const preview = page.getByRole('region', { name: 'Figure', exact: true });
  await preview.getByText(/^1200 × /).waitFor();
  const thaw = web!.freeze();
  await preview.getByRole('combobox', { name: 'Size of the figure' }).click();
  await page.getByRole('option', { name: 'Phone 360' }).click();
  const note = preview.locator('[data-drawing]');
  await note.getByRole('button', { name: 'Cancel' }).click();
  await note.waitFor({ state: 'detached' });
  thaw();
  await preview.getByRole('button', { name: 'Draw again' }).click();
  await preview.getByText(/^360 × /).waitFor();
  expect(await preview.getByRole('button', { name: 'Draw again' }).count()).toBe(0);
});

it.skipIf(IN_ELECTRON)(
  'U7: an export of one figure shows how far it is, and makes no file once it is called off',
  async () => {
    const { page, web } = await launch();
    await openSample(page);
    const downloads: string[] = [];
    page.on('download', (file) => downloads.push(file.suggestedFilename()));
    await page.keyboard.press('Control+e');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('checkbox', { name: /^SVG/ }).check();
    await dialog.getByText('Preflight finds nothing').waitFor();
    const thaw = web!.freeze();
    await button(page, 'Export 2 files').click();
    await dialog.getByRole('status').filter({ hasText: '1 of 2: ' }).waitFor();
    await dialog.getByRole('progressbar', { name: 'Progress of the export' }).waitFor({ state: 'attached' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.getByText('Stopping …').waitFor();
    thaw();
    await dialog.getByText('Preflight finds nothing').waitFor();
    expect(downloads).toEqual([]);
    await button(page, 'Export 2 files').click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => downloads.length).toBe(2);
  },
);
