/** axe-core on every screen and dialog, light and dark. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { launch, share } from './helpers/app';
import { violations } from './helpers/axe';
import { button, field, gripOf, openSample, row } from './helpers/editor';
import { choose, goToLibrary, importFile, rowOf } from './helpers/library';

const app = share();
let page: Page;

beforeAll(async () => {
  page = app().page;
  await openSample(page);
});

const IRPIN = 'Shelling kills eight civilians in Irpin, mayor says';

describe('the editor', () => {
  it('with nothing selected', async () => {
    expect(await violations(page)).toEqual([]);
  });

  it('with one event, a source and a medium open', async () => {
    await row(page, IRPIN).click();
    await page.getByRole('button', { name: /^Oleksandr Markushyn/ }).click();
    await button(page, 'Add media').click();
    await field(page, 'Address').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('with a wrong date', async () => {
    await field(page, 'When').fill('2022-02-30');
    await page.getByText('There is no such day or time').waitFor();
    expect(await violations(page)).toEqual([]);
    await field(page, 'When').press('Escape');
  });

  it('with the help on dates, and with a list open', async () => {
    await button(page, 'How to write a date').click();
    await page.getByText('and it goes on').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Status' }).click();
    await page.getByRole('option', { name: 'Retracted' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('with several events', async () => {
    const { x, y } = await gripOf(page, 'russian-force-inside');
    await page.keyboard.down('Shift');
    await page.mouse.click(x, y);
    await page.keyboard.up('Shift');
    await page.getByText('2 events selected').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('with a toast, and a filter that finds nothing', async () => {
    await page.keyboard.press('Delete');
    await page.getByRole('alert').filter({ hasText: '2 events were deleted' }).waitFor();
    await page.getByRole('textbox', { name: 'Filter' }).fill('zzz');
    await page.getByText('No event passes the filter').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Filter' }).press('Escape');
    await button(page, /^Undo/).click();
    await row(page, IRPIN).waitFor();
  });

  it('in a narrow window, with the inspector over the canvas', async () => {
    await page.setViewportSize({ width: 1024, height: 700 });
    await row(page, IRPIN).click();
    await button(page, 'Show the inspector').click();
    await field(page, 'Headline').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('with the export dialog', async () => {
    await button(page, 'Export').click();
    await page.getByRole('dialog', { name: 'Export' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
});

describe('the library', () => {
  it('with timelines, and with a menu open', async () => {
    await goToLibrary(page);
    await rowOf(page, 'Ukraine, 5 and 6 March 2022').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Actions for/ }).click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('with what a search found, and with nothing found', async () => {
    const search = page.getByRole('textbox', { name: 'Find in all events' });
    await search.fill('kharkiv');
    await page.getByText(/events? found/).waitFor();
    expect(await violations(page)).toEqual([]);
    await search.fill('zzz');
    await page.getByText('No event has “zzz”').waitFor();
    expect(await violations(page)).toEqual([]);
    await search.press('Escape');
  });

  it('with the issues of a file', async () => {
    const path = join(app().folder, 'cut.json');
    await writeFile(path, '{"cut": ');
    await importFile(page, path);
    await page.getByText('“cut.json” was not imported').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('with a new timeline, and one that is not there', async () => {
    await button(page, 'New timeline').click();
    await page.getByRole('heading', { name: 'No events yet' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => void (location.hash = '#/timeline/nowhere'));
    await page.getByText('This timeline is not there').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('without timelines', async () => {
    await goToLibrary(page);
    await choose(page, 'Untitled timeline', 'Delete');
    await rowOf(page, 'Untitled timeline').waitFor({ state: 'detached' });
    await choose(page, 'Ukraine, 5 and 6 March 2022', 'Delete');
    await page.getByRole('heading', { name: 'No timelines yet' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

it('with changes that were not saved', async () => {
  const own = await launch();
  await openSample(own.page);
  await row(own.page, IRPIN).click();
  const other = await own.second();
  await openSample(other);
  await goToLibrary(other);
  await choose(other, 'Ukraine, 5 and 6 March 2022', 'Delete');
  await own.page.bringToFront();
  await own.page.getByLabel('Key event').click();
  await own.page.getByText('1 change was not saved').waitFor();
  expect(await violations(own.page)).toEqual([]);
  if (own.host === 'electron') return;
  await own.kill();
  await own.page.getByText('The connection to Dateline is lost').waitFor();
  expect(await violations(own.page)).toEqual([]);
});
