/** House styles: looked at, copied, changed with the figure beside, saved, used, handed on and taken in. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { expect, it } from 'vitest';
import { launch } from './helpers/app';
import { TINY_PNG } from '../helpers/picture-data';
import { button, openSample, untilSaved } from './helpers/editor';

async function openStyles(page: Page) {
  await openSample(page);
  await button(page, 'House styles').click();
  const dialog = page.getByRole('dialog', { name: 'House styles' });
  await dialog.getByRole('img', { name: /^Figure:/ }).waitFor();
  return dialog;
}

/** The SVG text of a figure on the screen. */
const textOf = (host: Locator) =>
  host.evaluate(({ shadowRoot }) => {
    const svg = shadowRoot?.querySelector('svg');
    return svg ? new XMLSerializer().serializeToString(svg) : '';
  });

/** That of the figure beside the form. */
const figure = (page: Page) => textOf(page.getByRole('dialog').getByRole('img', { name: /^Figure:/ }));

it('a style is copied, changed, seen in the figure at once, saved and used, and outlives the page', async () => {
  const { page, restart } = await launch();
  const dialog = await openStyles(page);
  await expect.poll(() => dialog.getByRole('button', { name: 'Save' }).count()).toBe(0);
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  await dialog.getByRole('button', { name: 'Copy of Newspaper' }).waitFor();
  await dialog.getByLabel('Text', { exact: true }).first().fill('#0b3d2e');
  await dialog.getByText('Not saved').waitFor();
  await expect.poll(() => figure(page)).toContain('#0b3d2e');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('Not saved').waitFor({ state: 'detached' });
  await dialog.getByRole('button', { name: 'Use for this timeline' }).click();
  await page.getByText('The figure is drawn in “Copy of Newspaper”').waitFor();
  await untilSaved(page);

  const again = await restart();
  await openSample(again);
  const preview = again.getByRole('img', { name: /^Figure:/ }).first();
  await expect.poll(() => textOf(preview)).toContain('#0b3d2e');
});

it('a style goes out as a file and comes in again, and a broken one is refused with the field at fault', async () => {
  const app = await launch();
  const { page, folder } = app;
  const dialog = await openStyles(page);
  const file = await app.saved(() => dialog.getByRole('button', { name: 'Export', exact: true }).click());
  expect(file.name).toBe('newspaper.style.json');
  const style = JSON.parse(file.bytes.toString());
  const take = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      dialog.getByRole('button', { name: 'Import a style' }).click(),
    ]);
    await chooser.setFiles(join(folder, name));
  };
  await take('ours.json', JSON.stringify({ ...style, id: 'ours', name: 'Ours' }));
  await dialog.getByRole('button', { name: 'Ours', exact: true }).waitFor();
  await take('broken.json', JSON.stringify({ ...style, colors: { ...style.colors, ink: 'black' } }));
  await page.getByText(/"broken\.json" is not taken in: colors\.ink/).waitFor();
});

it('a logo is taken from a file and is in the figure at once', async () => {
  const app = await launch();
  const { page, folder } = app;
  const dialog = await openStyles(page);
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  await dialog.getByRole('button', { name: 'Copy of Newspaper' }).waitFor();
  await dialog.getByRole('button', { name: 'Furniture' }).click();
  await writeFile(join(folder, 'logo.png'), Buffer.from(TINY_PNG.split(',')[1] ?? '', 'base64'));
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialog.getByRole('button', { name: 'Choose a PNG or JPEG' }).click(),
  ]);
  await chooser.setFiles(join(folder, 'logo.png'));
  await expect.poll(() => figure(page)).toContain(TINY_PNG);
  await dialog.getByRole('button', { name: 'Remove the logo' }).click();
  await expect.poll(() => figure(page)).not.toContain(TINY_PNG);
});

it('a style is deleted without a question, and the toast brings it back', async () => {
  const { page } = await launch();
  const dialog = await openStyles(page);
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  const entry = dialog.getByRole('button', { name: 'Copy of Newspaper' });
  await entry.waitFor();
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await entry.waitFor({ state: 'detached' });
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
  await entry.waitFor();
  await expect.poll(() => entry.count()).toBe(1);
});
