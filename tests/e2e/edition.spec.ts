/** Editions: made by the dialog as by the command line, whole or not at all. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { readPdf } from '../helpers/pdf';
import { launch } from './helpers/app';
import { violations } from './helpers/axe';
import { dateline } from './helpers/cli';
import { openSample, untilSaved, valueOf } from './helpers/editor';
import { SAMPLE_FILE } from './helpers/library';

const CLI = resolve(import.meta.dirname, '../../out/main/cli.js');
const SLUG = 'ukraine-5-and-6-march-2022';

/** The dialog with its editions, opened by its key. */
async function openEditions(page: Page): Promise<Locator> {
  await openSample(page);
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radiogroup', { name: 'Export' }).getByText('Edition').click();
  await dialog.getByRole('group', { name: 'Formats' }).waitFor();
  return dialog;
}

const check = (dialog: Locator, name: string, on = true) =>
  dialog.getByRole('checkbox', { name, exact: true }).setChecked(on);

async function addSize(dialog: Locator, size: string): Promise<void> {
  await dialog.getByLabel('Own size').fill(size);
  await dialog.getByLabel('Own size').press('Enter');
}

it('F90: an edition of the dialog holds the files that the command line makes of it, and can be read back', async () => {
  const app = await launch();
  const dialog = await openEditions(app.page);
  await addSize(dialog, '85 mm');
  await check(dialog, 'Web 1200', false);
  await check(dialog, 'Phone 360');
  await check(dialog, 'Text');
  await dialog.getByRole('combobox', { name: 'Colours of PDF' }).click();
  await app.page.getByRole('option', { name: 'CMYK' }).click();
  const { name, files } = await app.edition(() =>
    dialog.getByRole('button', { name: 'Export 10 files' }).click(),
  );
  expect(name).toBe(`${SLUG}-web-and-print`);
  await dialog.getByText(/^10 files and a manifest in /).waitFor();
  await expect
    .poll(() => dialog.getByRole('list', { name: 'Files of the edition' }).getByRole('listitem').count())
    .toBe(10);

  const out = join(app.folder, 'cli');
  const options = ['--edition', 'Web and print', '--out', out, '--library', app.library];
  expect(await dateline('export', SLUG, ...options)).toMatchObject({ code: 0 });
  expect((await readdir(out)).toSorted()).toEqual([...files.keys()].toSorted());
  for (const [file, bytes] of files) expect((await readFile(join(out, file))).equals(bytes), file).toBe(true);

  const manifest = JSON.parse(String(files.get('manifest.json'))) as {
    files: { name: string; sha256: string }[];
  };
  for (const { name: file, sha256 } of manifest.files)
    expect(createHash('sha256').update(files.get(file)!).digest('hex'), file).toBe(sha256);
  const pdf = await readPdf(files.get(`${SLUG}-85mm-cmyk.pdf`)!);
  expect(pdf.size[0]).toBeCloseTo((85 / 25.4) * 72, 1);
  expect(pdf.text).toContain('Shelling kills eight');
  expect((await sharp(files.get(`${SLUG}-phone@2x.png`)).metadata()).width).toBe(720);
});

it('F92: Ctrl-C ends an export of the command line before it has written anything', async () => {
  const { folder } = await launch();
  const out = join(folder, 'stopped');
  const args = ['--format', 'svg,png,pdf,webp', '--size', 'web,phone,story,broadcast', '--out', out];
  const child = spawn(process.execPath, [CLI, 'export', SAMPLE_FILE, ...args], { stdio: 'pipe' });
  child.stderr.on('data', (data) => String(data).includes('3 of 16') && child.kill('SIGINT'));
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(130);
  expect(await readdir(folder)).not.toContain('stopped');
});

it('F90: editions are added, renamed and removed with undo, and stay in the timeline', async () => {
  const app = await launch();
  let dialog = await openEditions(app.page);
  await dialog.getByRole('button', { name: 'New edition' }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Story, at night');
  await dialog.getByRole('textbox', { name: 'Name' }).press('Enter');
  for (const name of ['Web 1200', 'Print 107 mm']) await check(dialog, name, false);
  await check(dialog, 'Story 1080 × 1920');
  for (const name of ['SVG', 'PDF']) await check(dialog, name, false);
  await dialog.getByRole('button', { name: 'Export file' }).waitFor();
  await app.page.keyboard.press('Escape');
  await untilSaved(app.page);
  await app.restart();
  dialog = await openEditions(app.page);
  await dialog.getByRole('combobox', { name: 'Edition' }).click();
  await app.page.getByRole('option', { name: 'Story, at night' }).click();
  await expect.poll(() => dialog.getByRole('checkbox', { name: 'Story 1080 × 1920' }).isChecked()).toBe(true);
  await dialog.getByRole('button', { name: 'Remove edition' }).click();
  await app.page.getByText('Removed the edition “Story, at night”').waitFor();
  await dialog.getByRole('button', { name: 'Remove edition' }).click();
  await dialog.getByText('There is no edition yet').waitFor();
  await app.page.keyboard.press('Escape');
  await app.page
    .getByRole('button', { name: /^Undo$/ })
    .last()
    .click();
  await openEditions(app.page);
});

it('F99: what preflight finds in the chosen pictures is told before exporting, and leads to its event', async () => {
  const { page } = await launch();
  const dialog = await openEditions(page);
  await check(dialog, 'Square 1080');
  const found = dialog.getByRole('button', { name: /^Preflight: / });
  await found.click();
  expect(await violations(page)).toEqual([]);
  const square = dialog.getByRole('region', { name: 'Findings of preflight' }).getByRole('button');
  const headline = (await square.last().locator('span').first().textContent()) ?? '';
  await square.last().click();
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(() => valueOf(page, 'Headline')).toBe(headline);
});

it('F40: an own size that is none is not added, and is told why', async () => {
  const { page } = await launch();
  const dialog = await openEditions(page);
  for (const [size, why] of [
    ['wide', 'Give a width or width and height, such as 85mm, 1200x630 or 4x6in'],
    ['12 mm', 'A side of 12 mm is too small; give 31.8 to 2645.8 mm'],
    ['web', 'This size is there already'],
  ] as const) {
    await addSize(dialog, size);
    await dialog.getByText(why).waitFor();
  }
  expect(await violations(page)).toEqual([]);
  await addSize(dialog, '1200 × 630');
  await expect.poll(() => dialog.getByRole('checkbox', { name: '1200 × 630 px' }).isChecked()).toBe(true);
  await dialog.getByRole('button', { name: 'Remove 1200 × 630 px' }).click();
  await dialog.getByRole('checkbox', { name: '1200 × 630 px' }).waitFor({ state: 'detached' });
});

it('F92: an edition is cancelled by its button, and what was made is named with what was refused', async () => {
  const app = await launch();
  const dialog = await openEditions(app.page);
  for (const name of ['Broadcast 3840 × 2160', 'Story 1080 × 1920', 'Square 1080']) await check(dialog, name);
  await check(dialog, 'WebP');
  const start = () => dialog.getByRole('button', { name: /^Export \d+ files/ }).click();
  if (app.host === 'web') {
    await start();
    await dialog.getByText(/^([2-9]|\d\d) of /).waitFor();
    await expect
      .poll(() => dialog.getByRole('progressbar', { name: 'Progress of the export' }).count())
      .toBe(1);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.getByText('Cancelled. No file was changed.').waitFor();
    await dialog.getByRole('button', { name: 'Back' }).click();
  }
  // What is made now is small, to be drawn soon.
  for (const name of ['Broadcast 3840 × 2160', 'Story 1080 × 1920', 'Square 1080', 'Print 107 mm'])
    await check(dialog, name, false);
  await check(dialog, 'Phone 360');
  await check(dialog, 'Web 1200', false);
  for (const name of ['SVG', 'PNG', 'PDF']) await check(dialog, name, false);
  await dialog.getByRole('radiogroup', { name: 'Pixels' }).getByText('4×').click();
  // A WebP holds 16,383 pixels on a side at most, and this picture would have more.
  await addSize(dialog, '4100x300');
  const { files } = await app.edition(start);
  await dialog.getByText('1 file was refused').waitFor();
  await dialog.getByText(`${SLUG}-4100x300@4x.webp`).waitFor();
  expect(files.has(`${SLUG}-4100x300@4x.webp`)).toBe(false);
  expect(files.has(`${SLUG}-phone@4x.webp`)).toBe(true);
  expect(await violations(app.page)).toEqual([]);
});
