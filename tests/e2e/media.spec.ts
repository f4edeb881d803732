/** Sources that contradict a status, and images of events from the file to the figure. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { share } from './helpers/app';
import { violations } from './helpers/axe';
import { openSample, select, untilSaved, valueOf } from './helpers/editor';
import { dateline } from './helpers/cli';
import { svgOf } from './helpers/preview';

const IRPIN = 'Shelling kills eight civilians in Irpin, mayor says';
const app = share();
let page: Page;

beforeAll(async () => {
  page = app().page;
  await openSample(page);
  await select(page, 'irpin-shelling', IRPIN);
});

const inspector = () => page.getByLabel('Inspector', { exact: true });
const section = (name: string) => inspector().getByRole('region', { name });

it('M1, M2: the panel says when the sources contradict the status, and offers theirs', async () => {
  await section('Sources').getByRole('button', { expanded: false }).first().click();
  await section('Sources').getByText('Denies', { exact: true }).click();
  const note = inspector().getByText('A source denies this.');
  await note.waitFor();
  expect(await violations(page)).toEqual([]);
  await inspector().getByRole('button', { name: 'Set to Disputed' }).click();
  await expect.poll(() => valueOf(page, 'Status')).toBe('Disputed');
  await note.waitFor({ state: 'detached' });
});

it('M3: an image is dropped, kept in the library, drawn in the figure and gone with an undo', async () => {
  const photo = join(app().folder, 'bridge.jpg');
  await sharp({ create: { width: 900, height: 600, channels: 3, background: '#336699' } }).toFile(photo);
  await section('Media').getByRole('button', { name: 'Add media' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    section('Media').getByRole('button', { name: 'Choose an image' }).click(),
  ]);
  await chooser.setFiles(photo);
  const image = section('Media').getByRole('img', { name: 'Not described yet' });
  await image.waitFor();
  expect(await image.evaluate((node: HTMLImageElement) => node.decode().then(() => node.naturalWidth))).toBe(
    900,
  );
  await inspector().getByLabel('Credit', { exact: true }).fill('Photo: A. Reporter');
  await inspector().getByLabel('Description for those who cannot see it').fill('A broken bridge');
  await page.keyboard.press('Tab');
  await untilSaved(page);
  expect(await violations(page)).toEqual([]);
});

it('M6: the preview shows it, and files carry it', async () => {
  await page.getByRole('combobox', { name: 'Size' }).click();
  await page.getByRole('option', { name: /^Phone/ }).click();
  await page.getByRole('button', { name: 'Layout and labels' }).click();
  await page.getByRole('menuitemradio', { name: 'Vertical' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(async () => / href="image\/[0-9a-f]{64}"/.test(await svgOf(page))).toBe(true);
  await untilSaved(page);
  const { folder, library } = app();
  const words = ['--format', 'svg,json', '--size', 'phone', '--out', folder, '--library', library];
  expect((await dateline('export', 'ukraine-5-and-6-march-2022', ...words)).stderr).not.toContain('refused');
  const svg = await readFile(join(folder, 'ukraine-5-and-6-march-2022-phone.svg'), 'utf8');
  expect(svg).toContain('href="data:image/jpeg;base64,');
  const json = JSON.parse(await readFile(join(folder, 'ukraine-5-and-6-march-2022.json'), 'utf8'));
  expect(json.images).toEqual([expect.objectContaining({ type: 'image/jpeg' })]);
});

it('M3: what is no image is refused with words, and nothing changes', async () => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    section('Media').getByRole('button', { name: 'Replace' }).click(),
  ]);
  await chooser.setFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no image') });
  await page.getByText('save it as JPEG, PNG, WebP or TIFF').waitFor();
  expect(await section('Media').getByRole('img', { name: 'A broken bridge' }).isVisible()).toBe(true);
});
