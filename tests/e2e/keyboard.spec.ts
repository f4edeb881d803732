/** The main job without a mouse: from the library to an exported file. */
import { expect, it } from 'vitest';
import { launch } from './helpers/app';
import { SAMPLE, button, chip, openSample, select, selected, untilSaved, valueOf } from './helpers/editor';
import { focused, pressAtOnce, tabTo, untilInside } from './helpers/keys';
import { goToLibrary } from './helpers/library';

it('a timeline is opened, read, dated, undone and exported by keys alone', async () => {
  const app = await launch();
  const { page } = app;
  await openSample(page);
  await goToLibrary(page);

  await tabTo(page, SAMPLE);
  await page.keyboard.press('Enter');
  await openSample(page);
  await tabTo(page, 'Events');
  await page.keyboard.press('Home');
  await expect.poll(() => selected(page)).toEqual(['plant-fire']);
  for (let steps = 0; steps < 10; steps++) await page.keyboard.press('ArrowDown');
  await expect.poll(() => selected(page)).toEqual(['irpin-shelling']);
  await expect.poll(() => page.getByRole('row', { selected: true }).innerText()).toContain('Irpin');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('2 events selected').waitFor();
  await page.keyboard.press('ArrowUp');

  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focused(page)).name).toMatch(/^Headline: Shelling/);
  await page.keyboard.press('Escape');
  await tabTo(page, 'When');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2022-03-06T10:30');
  await page.getByText('Exactly Sun 6 March 2022 10:30').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => chip(page, 'irpin-shelling').getAttribute('aria-label')).toContain('10:30');

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-06');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-06T10:30');
  await untilSaved(page);

  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await untilInside(page, 'Export');
  await tabTo(page, 'JSON');
  await page.keyboard.press('Space');
  await tabTo(page, 'PNG');
  await page.keyboard.press('Space');
  await tabTo(page, 'Export file');
  const { name, bytes } = await app.saved(() => page.keyboard.press('Enter'));
  expect(name).toMatch(/\.json$/);
  const events: { id: string; when: { edtf: string } }[] = JSON.parse(bytes.toString()).events;
  expect(events.find(({ id }) => id === 'irpin-shelling')?.when.edtf).toBe('2022-03-06T10:30');
  await dialog.waitFor({ state: 'detached' });
});

it('keys belong to a dialog while it is open, and it gives the focus back', async () => {
  const { page } = await launch();
  await openSample(page);
  await tabTo(page, 'Export…');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await untilInside(page, 'Export');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await tabTo(page, 'Cancel');
  for (let stops = 0; stops < 12; stops++) {
    await page.keyboard.press('Tab');
    expect(await dialog.evaluate((each) => each.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(async () => (await focused(page)).name).toBe('Export…');
  expect(await page.getByText('22 events', { exact: false }).isVisible()).toBe(true);
  await expect.poll(() => button(page, /^Undo/).getAttribute('aria-disabled')).toBe('true');
});

it('keys that follow a dialog at once are for it, and not for the events behind it', async () => {
  const { page } = await launch();
  await openSample(page);
  await select(page, 'irpin-shelling', 'Shelling kills eight civilians in Irpin, mayor says');
  await pressAtOnce(page, 'Control+s', 'Delete', 'ArrowRight');
  await untilInside(page, 'Name this version');
  await page.keyboard.type('First print');
  await page.keyboard.press('Enter');
  await page.getByText('Version “First print” is kept').waitFor();
  expect(await selected(page)).toEqual(['irpin-shelling']);
  expect(await page.getByText('22 events', { exact: false }).isVisible()).toBe(true);
});

it('every stop of the Tab key has a name and shows where it is', async () => {
  const { page } = await launch();
  await openSample(page);
  await tabTo(page, 'Events');
  await page.keyboard.press('End');
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const { name, tag } = await focused(page);
    if (tag === 'BODY') break;
    expect(name.trim(), `a ${tag} after ${stops.at(-1)}`).not.toBe('');
    // Borders change their colour within 100 ms.
    await expect.poll(async () => (await focused(page)).ring, { message: `no ring on ${name}` }).toBe(true);
    stops.push(name.trim());
  }
  expect(stops).toContain('Headline');
  expect(stops).toContain('Fit the whole timeline');
  expect(stops.length).toBeGreaterThan(30);
});
