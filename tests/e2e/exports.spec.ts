/** What leaves the editor: the same bytes by button and by command line, and files that come in again. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { launch, type App } from './helpers/app';
import { dateline } from './helpers/cli';
import { SAMPLE, button, openSample } from './helpers/editor';
import { SAMPLE_FILE as SOURCE, importFile } from './helpers/library';

/** Exports one kind of file by the dialog. */
async function exported(app: App, kind: 'JSON' | 'SVG' | 'PNG') {
  const { page } = app;
  await button(page, 'Export').click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  for (const each of ['JSON', 'SVG', 'PNG']) {
    await dialog.getByRole('checkbox', { name: new RegExp(`^${each}`) }).setChecked(each === kind);
  }
  const file = await app.saved(() => dialog.getByRole('button', { name: 'Export file' }).click());
  await dialog.waitFor({ state: 'hidden' });
  return file;
}

it('exports by button and by command line are the same bytes', async () => {
  const app = await launch();
  await openSample(app.page);
  const files = [await exported(app, 'SVG'), await exported(app, 'PNG'), await exported(app, 'JSON')];
  const out = join(app.folder, 'cli');
  const options = ['--format', 'svg,png,json', '--size', 'web', '--scale', '2', '--out', out];
  expect(await dateline('export', SOURCE, ...options)).toMatchObject({ code: 0 });
  expect((await readdir(out)).toSorted()).toEqual(files.map(({ name }) => name).toSorted());
  for (const { name, bytes } of files) expect(await readFile(join(out, name)), name).toEqual(bytes);
  expect(files[1]?.bytes.subarray(1, 4).toString()).toBe('PNG');

  const fromLibrary = join(app.folder, 'library');
  const slug = 'ukraine-5-and-6-march-2022';
  expect(
    await dateline('export', slug, ...options.slice(0, -1), fromLibrary, '--library', app.library),
  ).toMatchObject({ code: 0 });
  for (const { name, bytes } of files) expect(await readFile(join(fromLibrary, name)), name).toEqual(bytes);
});

it('the preview is the export', async () => {
  const app = await launch();
  await openSample(app.page);
  const { bytes } = await exported(app, 'SVG');
  const shown = () =>
    app.page.evaluate(() => {
      const svg = [...document.querySelectorAll('*')].flatMap(
        (element) => element.shadowRoot?.querySelector('svg') ?? [],
      );
      return svg.map((each) =>
        [...each.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n'),
      )[0];
    });
  const texts = [...bytes.toString().matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) =>
    text?.replaceAll('&amp;', '&'),
  );
  expect(texts.length).toBeGreaterThan(40);
  await expect.poll(shown).toBe(texts.join('\n'));
});

it('J1 a timeline exported and imported on another desk is the same, and exports the same bytes', async () => {
  const app = await launch();
  const { page } = app;
  await openSample(page);
  await page.getByRole('button', { name: 'Library' }).click();
  await button(page, `Actions for ${SAMPLE}`).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await page.getByRole('link', { name: `Copy of ${SAMPLE}` }).click();
  await openSample(page);
  const { name, bytes } = await exported(app, 'JSON');
  const path = join(app.folder, name);
  await writeFile(path, bytes);

  const other = await launch();
  await openSample(other.page);
  await other.page.getByRole('button', { name: 'Library' }).click();
  await importFile(other.page, path);
  await openSample(other.page);
  expect(await exported(other, 'JSON')).toEqual({ name, bytes });
});

it('a garbage file is refused with its name and a remedy, on the screen and on the command line, and nothing is lost', async () => {
  const app = await launch();
  await openSample(app.page);
  await mkdir(join(app.folder, 'in'), { recursive: true });
  const garbage: [string, string | Buffer][] = [
    ['bytes.json', Buffer.from([0, 159, 146, 150, 255, 0, 1, 2])],
    ['cut.json', (await readFile(SOURCE)).subarray(0, 3000)],
    ['other.json', '{"name": "package", "version": "1.0.0"}'],
    ['broken-dates.json', (await readFile(SOURCE, 'utf8')).replace('"2022-03-06Tlate"', '"2022-02-30"')],
  ];
  await app.page.getByRole('button', { name: 'Library' }).click();
  for (const [name, content] of garbage) {
    const path = join(app.folder, 'in', name);
    await writeFile(path, content);
    await importFile(app.page, path);
    await app.page.getByText(`“${name}” was not imported`).waitFor();
    await app.page.keyboard.press('Escape');
    await app.page.getByText(`“${name}” was not imported`).waitFor({ state: 'hidden' });
    for (const command of [
      ['import', path, '--library', app.library],
      ['check', path],
      ['export', path, '--out', app.folder],
    ]) {
      const { code, stdout, stderr } = await dateline(...command);
      expect(code, `${command[0]} ${name}`).toBe(1);
      expect(stdout + stderr, `${command[0]} ${name}`).toContain(name);
      expect(stdout + stderr).not.toContain('    at ');
    }
  }
  expect((await dateline('list', '--library', app.library)).stdout.trim().split('\n')).toHaveLength(1);
  await app.page.getByText(SAMPLE).first().waitFor();
});

it('a TimelineJS file comes in with its dates as fine as they were', async () => {
  const app = await launch();
  await openSample(app.page);
  const path = join(app.folder, 'story.json');
  const event = { start_date: { year: '2022', month: '3' }, text: { headline: 'A month, and no day' } };
  await writeFile(path, JSON.stringify({ title: { text: { headline: 'From elsewhere' } }, events: [event] }));
  await app.page.getByRole('button', { name: 'Library' }).click();
  await importFile(app.page, path);
  await app.page
    .getByRole('link', { name: 'From elsewhere' })
    .or(app.page.getByRole('heading', { name: 'From elsewhere' }))
    .first()
    .waitFor();
  const { stdout } = await dateline(
    'export',
    'from-elsewhere',
    '--format',
    'json',
    '--out',
    app.folder,
    '--library',
    app.library,
  );
  const written = join(app.folder, 'from-elsewhere.json');
  expect(stdout).toContain('from-elsewhere.json');
  expect(JSON.parse(await readFile(written, 'utf8')).events[0].when.edtf).toBe('2022-03');
});

it('a library file that is not ours is refused and left as it was', async () => {
  const app = await launch();
  const path = join(app.folder, 'notes.txt');
  await writeFile(path, 'These are my notes, and no library at all.\n'.repeat(20));
  const before = await readFile(path);
  for (const command of [
    ['list'],
    ['serve', '--no-open'],
    ['import', SOURCE],
    ['export', 'anything', '--out', app.folder],
  ]) {
    const { code, stderr } = await dateline(...command, '--library', path);
    expect(code, command[0]).toBe(1);
    expect(stderr, command[0]).toContain('notes.txt');
    expect(await readFile(path)).toEqual(before);
  }
});

it('the figure is copied as an image of the size that is shown, and as SVG text', async () => {
  const { page, host } = await launch();
  if (host === 'web') await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSample(page);
  await page.getByLabel('Size of the figure').click();
  await page.getByRole('option', { name: 'Web 640' }).click();
  await button(page, 'Copy figure as image').click();
  await page.getByText('on the clipboard as an image').waitFor();
  // In Electron no page of ours may read the clipboard.
  if (host === 'electron') return;
  const pasted = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const image = await createImageBitmap(await item!.getType('image/png'));
    return image.width;
  });
  expect(pasted).toBe(1280);
  await page.keyboard.press('Control+Alt+c');
  await page.getByText('on the clipboard as SVG').waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^<svg [^>]*width="640"/);
});
