/** Several windows on one desk, and a desk that goes away and comes back. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { launch } from './helpers/app';
import { dateline } from './helpers/cli';
import { SAMPLE, button, chip, field, openSample, row, select, untilSaved, valueOf } from './helpers/editor';
import { SAMPLE_FILE, choose, goToLibrary, rowOf } from './helpers/library';

const IRPIN = 'Shelling kills eight civilians in Irpin, mayor says';

/** Writes the place of the Irpin event. */
async function writePlace(page: Page, place: string): Promise<void> {
  await page.bringToFront();
  await row(page, IRPIN).click();
  await field(page, 'Place').fill(place);
  await page.keyboard.press('Enter');
}

const saveStatus = (page: Page) => page.locator('header [role=status][data-kind]').innerText();
const banner = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text });

it('an edit in one window shows in the others without loading again, in each of its parts', async () => {
  const app = await launch();
  const other = await app.second();
  await openSample(app.page);
  await openSample(other);
  await writePlace(app.page, 'Irpin bridge');
  await field(app.page, 'Headline').fill('Eight die at a bridge');
  await app.page.keyboard.press('Enter');
  await row(other, 'Eight die at a bridge').waitFor();
  await chip(other, 'irpin-shelling').getByText('Eight die at a bridge').waitFor();
  const figure = other.getByRole('region', { name: 'Preview of the figure' });
  await figure.locator('text').filter({ hasText: 'Eight die at a bridge' }).waitFor();

  await other.bringToFront();
  await button(other, /^Undo/).click();
  await row(app.page, IRPIN).waitFor();
  await expect.poll(() => valueOf(app.page, 'Place')).toBe('Irpin bridge');

  await goToLibrary(other);
  await choose(other, SAMPLE, 'Delete');
  await app.page.bringToFront();
  await field(app.page, 'Place').fill('Nowhere to be saved');
  await app.page.keyboard.press('Enter');
  await banner(app.page, '1 change was not saved').waitFor();
  await expect.poll(() => saveStatus(app.page)).toBe('Not saved');
});

it('L16 what the command line imports stands in the library that is open', async () => {
  const app = await launch();
  await openSample(app.page);
  await goToLibrary(app.page);
  const sample = JSON.parse(await readFile(SAMPLE_FILE, 'utf8'));
  const path = join(app.folder, 'from-outside.json');
  await writeFile(path, JSON.stringify({ ...sample, details: { ...sample.details, title: 'From outside' } }));
  expect(await dateline('import', path, '--library', app.library)).toMatchObject({ code: 0 });
  await rowOf(app.page, 'From outside').getByText('22 events, 5 tracks').waitFor();
});

// A window of Electron ends with its app; only a page in a browser can lose its desk.
describe.runIf(!process.env['DATELINE_E2E_ELECTRON'])('a desk that is away', () => {
  it('edits of the same event at the same time: one is saved, the other is kept in sight until the user decides', async () => {
    const app = await launch();
    const other = await app.second();
    await openSample(app.page);
    await openSample(other);
    const thaw = app.web!.freeze();
    await writePlace(app.page, 'First');
    await writePlace(other, 'Second');
    await expect.poll(() => saveStatus(app.page)).toBe('Saving…');
    await expect.poll(() => saveStatus(other)).toBe('Saving…');
    thaw();
    await expect
      .poll(async () => (await Promise.all([app.page, other].map(saveStatus))).toSorted()[0])
      .toBe('Not saved');
    const [loser, winner] = (await saveStatus(other)) === 'Not saved' ? [other, app.page] : [app.page, other];
    await banner(loser, '1 change was not saved').waitFor();
    const won = await valueOf(winner, 'Place');
    expect(['First', 'Second']).toContain(won);
    await expect.poll(() => valueOf(loser, 'Place')).toBe(won);
    await expect.poll(() => saveStatus(winner)).toMatch(/^Saved/);

    const lost = won === 'First' ? 'Second' : 'First';
    await loser.bringToFront();
    await banner(loser, '1 change was not saved').getByRole('button', { name: 'Try again' }).click();
    await untilSaved(loser);
    for (const each of [loser, winner]) await expect.poll(() => valueOf(each, 'Place')).toBe(lost);
  });

  it('a lost connection is said, nothing is called saved that is not, and it all goes on when the desk is back', async () => {
    const app = await launch();
    const { page } = app;
    await openSample(page);
    await select(page, 'irpin-shelling', IRPIN);
    await app.kill();
    await banner(page, 'The connection to Dateline is lost').waitFor();
    await writePlace(page, 'Written while away');
    await expect.poll(() => saveStatus(page)).toBe('Not saved yet: 1 change');
    await expect.poll(() => valueOf(page, 'Place')).toBe('Written while away');
    await button(page, /^Undo/).click();
    await banner(page, 'There is no connection to Dateline').waitFor();
    await expect.poll(() => saveStatus(page)).toBe('Not saved yet: 1 change');

    const address = await app.web!.revive();
    await banner(page, 'Open the address that it has printed').waitFor();
    await expect.poll(() => saveStatus(page)).toBe('Not saved yet: 1 change');
    const other = await page.context().newPage();
    await other.goto(address);
    await openSample(other);
    await untilSaved(page);
    await banner(page, 'Dateline was started again').waitFor({ state: 'detached' });
    await row(other, IRPIN).click();
    await expect.poll(() => valueOf(other, 'Place')).toBe('Written while away');
  });

  it('a page that is loaded without being let in says how to get in', async () => {
    const app = await launch();
    await openSample(app.page);
    await app.stop();
    await app.web!.revive();
    await app.page.reload();
    await app.page.getByText('Open the whole address that Dateline printed when it started').waitFor();
    expect(await app.page.title()).not.toContain('Ukraine');
  });
});
