/** The inspector: every field of an event, of several events and of the timeline, edited by hand. */
import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { share } from './helpers/app';
import {
  button,
  chip,
  drag,
  field,
  gripOf,
  openSample,
  row,
  select,
  untilSaved,
  valueOf,
} from './helpers/editor';
import { freshSample } from './helpers/library';

const IRPIN = 'Shelling kills eight civilians in Irpin, mayor says';
const app = share();
let page: Page;
let count = 0;

beforeEach(async () => {
  await freshSample(app(), `Inspector ${++count}`);
  page = app().page;
});

/** Writes into a field as a hand does, and leaves it. */
async function write(label: string, text: string): Promise<void> {
  await inspector().getByLabel(label, { exact: true }).fill(text);
  await page.keyboard.press('Tab');
}

/** Chooses from a list. */
async function pick(label: string | RegExp, option: string): Promise<void> {
  await inspector().getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

const inspector = () => page.getByLabel('Inspector', { exact: true });
const section = (name: string) => inspector().getByRole('region', { name });

async function writeEvent(): Promise<void> {
  await write('Headline', 'Eight die in Irpin');
  await write('When', '2022-03-06T10:30~');
  await inspector()
    .getByRole('combobox', { name: /^Time zone/ })
    .fill('Warsaw');
  await page.getByRole('option', { name: 'Europe/Warsaw' }).click();
  await write('As worded', 'about half past ten');
  await pick('Track', 'Mariupol');
  await pick('Status', 'Confirmed');
  await write('Place', 'Irpin bridge');
  await inspector().getByRole('button', { name: 'Teal' }).click();
  await inspector().getByLabel('Key event').uncheck();
  await write('Text', 'First line.\nSecond line.');
  const tags = inspector().getByLabel('Tags');
  await tags.click();
  await page.keyboard.type('bridge');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
}

async function writeSources(): Promise<void> {
  await section('Sources').getByRole('button', { name: 'Add source' }).click();
  await write('Publisher', 'The Wire');
  await write('Person', 'A. Reporter');
  await section('Sources').getByText('Denies', { exact: true }).click();
  await write('Quote', '“Nobody was there.”');
  await write('Link', 'https://example.org/irpin');
  await write('Seen', '2022-03-07');
}

async function writeMedia(): Promise<void> {
  await section('Media').getByRole('button', { name: 'Add media' }).click();
  await write('Address', 'https://example.org/bridge.jpg');
  await write('Caption', 'The bridge');
  await write('Credit', 'Photographer');
  await write('Description for those who cannot see it', 'A broken bridge over a river');
}

/** Everything that the form shows of an event, its source and its medium opened. */
async function readEvent(): Promise<Record<string, unknown>> {
  const labels = ['Headline', 'When', 'As worded', 'Track', 'Status', 'Place', 'Text'];
  await section('Sources')
    .getByRole('button', { name: /^A\. Reporter, The Wire/ })
    .click();
  await section('Media')
    .getByRole('button', { name: /^The bridge/ })
    .click();
  labels.push('Publisher', 'Person', 'Quote', 'Link', 'Seen', 'Address', 'Caption', 'Credit');
  const values: Record<string, unknown> = {};
  for (const label of labels) values[label] = await valueOf(page, label);
  values['Alt'] = await valueOf(page, 'Description for those who cannot see it');
  values['Zone'] = await inspector()
    .getByRole('combobox', { name: /^Time zone/ })
    .inputValue();
  values['Says'] = await section('Sources').getByRole('radio', { checked: true }).inputValue();
  values['Colour'] = await inspector().getByRole('button', { pressed: true }).getAttribute('aria-label');
  values['Key'] = await inspector().getByLabel('Key event').isChecked();
  values['Tags'] = await inspector()
    .getByRole('button', { name: /^Remove tag/ })
    .count();
  return values;
}

const WRITTEN = {
  Headline: 'Eight die in Irpin',
  When: '2022-03-06T10:30~',
  'As worded': 'about half past ten',
  Track: 'Mariupol',
  Status: 'Confirmed',
  Place: 'Irpin bridge',
  Text: 'First line.\nSecond line.',
  Publisher: 'The Wire',
  Person: 'A. Reporter',
  Quote: '“Nobody was there.”',
  Link: 'https://example.org/irpin',
  Seen: '2022-03-07',
  Address: 'https://example.org/bridge.jpg',
  Caption: 'The bridge',
  Credit: 'Photographer',
  Alt: 'A broken bridge over a river',
  Zone: 'Europe/Warsaw',
  Says: 'denies',
  Colour: 'Teal',
  Key: false,
};

it('every field of an event is edited, and outlives the page', async () => {
  await select(page, 'irpin-shelling', IRPIN);
  await writeEvent();
  await writeSources();
  await writeMedia();
  await untilSaved(page);
  await page.reload();
  await openSample(page);
  await row(page, 'Eight die in Irpin').click();
  const read = await readEvent();
  expect(read).toMatchObject(WRITTEN);
  for (const tag of ['shelling', 'civilians', 'bridge'])
    await inspector().getByText(tag, { exact: true }).waitFor();
});

it('a wrong date is said at once with its rule, and is not taken', async () => {
  await select(page, 'irpin-shelling', IRPIN);
  await field(page, 'When').fill('2022-02-30');
  await inspector().getByText('There is no such day or time').waitFor();
  await page.keyboard.press('Enter');
  const refused = inspector().getByRole('alert');
  await refused.getByText('There is no such day or time').waitFor();
  await expect.poll(() => field(page, 'When').inputValue()).toBe('2022-02-30');
  await expect.poll(() => chip(page, 'irpin-shelling').getAttribute('aria-label')).toContain('6 March 2022');
  await expect.poll(() => button(page, /^Undo/).getAttribute('aria-disabled')).toBe('true');

  await field(page, 'When').fill('2022-03-06/2022-03-05');
  await inspector().getByText('It ends before it begins').waitFor();
  await field(page, 'When').press('Escape');
  await refused.waitFor({ state: 'detached' });
  await expect.poll(() => field(page, 'When').inputValue()).toBe('2022-03-06');
  await inspector().getByText('Within Sun 6 March 2022 00:00 – 24:00').waitFor();
});

it('a wrong link and a wrong day are said at the field, and are not taken', async () => {
  await select(page, 'irpin-shelling', IRPIN);
  await section('Sources').getByRole('button', { expanded: false }).first().click();
  await field(page, 'Link').fill('javascript:alert(1)');
  await inspector().getByText('A link begins with https:// or http://').waitFor();
  await field(page, 'Seen').fill('some time');
  await inspector().getByText('Write a date such as 6 March 2022').waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(() => button(page, /^Undo/).getAttribute('aria-disabled')).toBe('true');
});

it('several selected are changed as one edit, and one undo takes it back', async () => {
  await select(page, 'irpin-shelling', IRPIN);
  const { x, y } = await gripOf(page, 'mariupol-corridor-closed');
  await page.keyboard.down('Shift');
  await page.mouse.click(x, y);
  await page.keyboard.up('Shift');
  await page.getByText('2 events selected').waitFor();
  await expect
    .poll(() => inspector().getByRole('combobox', { name: 'Track' }).getAttribute('placeholder'))
    .toBe('Mixed');
  await pick('Status', 'Disputed');
  await pick('Track', 'Business');
  const spoken = (id: string) => chip(page, id).getAttribute('aria-label');
  for (const id of ['irpin-shelling', 'mariupol-corridor-closed']) {
    await expect.poll(() => spoken(id)).toContain('disputed');
  }
  await button(page, /^Undo/).click();
  await expect.poll(() => inspector().getByRole('combobox', { name: 'Track' }).inputValue()).toBe('');
  await button(page, /^Undo/).click();
  for (const id of ['irpin-shelling', 'mariupol-corridor-closed']) {
    await expect.poll(() => spoken(id)).toContain('claimed');
  }
  await expect.poll(() => button(page, /^Undo/).getAttribute('aria-disabled')).toBe('true');
});

it('the details of the timeline are edited, and outlive the page', async () => {
  const title = `Inspector ${count}, edited`;
  await write('Title', title);
  await write('Dek', 'What is known');
  await write('Credit', 'Graphics desk');
  await write('Note', 'Checked on Monday');
  await pick('Language of dates', 'Українська');
  await pick('House style', 'Dark');
  await inspector()
    .getByRole('combobox', { name: /^Time zone/ })
    .fill('London');
  await page.getByRole('option', { name: 'Europe/London' }).click();
  const figure = page.getByRole('region', { name: 'Preview of the figure' });
  await figure.locator('text').filter({ hasText: 'Graphics desk' }).first().waitFor();
  await untilSaved(page);
  await page.reload();
  await openSample(page);
  await expect.poll(() => page.title()).toContain(title);
  await expect.poll(() => valueOf(page, 'Title')).toBe(title);
  await expect.poll(() => valueOf(page, 'Dek')).toBe('What is known');
  await expect.poll(() => valueOf(page, 'Credit')).toBe('Graphics desk');
  await expect.poll(() => valueOf(page, 'Note')).toBe('Checked on Monday');
  await expect.poll(() => valueOf(page, 'Language of dates')).toBe('Українська');
  await expect.poll(() => valueOf(page, 'House style')).toBe('Dark');
  await page.locator('footer').getByText('Europe/London').waitFor();
});

const heads = () => page.locator('.vis-labelset .dl-track-name').allInnerTexts();

it('tracks are added, renamed, recoloured, put in another order, and deleted with their events until undo', async () => {
  const tracks = section('Tracks');
  await tracks.getByRole('button', { name: 'Add track' }).click();
  await expect.poll(heads).toEqual([
    'Mariupol', 'Kyiv region', 'Kharkiv and Chernihiv', 'Diplomacy', 'Business', 'New track',
  ]); // prettier-ignore
  await tracks.getByRole('textbox', { name: 'Name of track 6' }).fill('Odesa');
  await page.keyboard.press('Enter');
  await expect.poll(heads).toContain('Odesa');
  await tracks.getByRole('button', { name: 'Move Odesa up' }).click();
  await expect.poll(async () => (await heads()).slice(4)).toEqual(['Odesa', 'Business']);
  await tracks.getByRole('button', { name: 'Move Mariupol down' }).click();
  await expect.poll(async () => (await heads()).slice(0, 2)).toEqual(['Kyiv region', 'Mariupol']);

  await tracks.getByRole('button', { name: 'Colour of Mariupol' }).click();
  await page.getByRole('button', { name: 'Rose' }).click();
  await page.locator('.vis-labelset .dl-track.dl-hue-rose').getByText('Mariupol').waitFor();
  await page.keyboard.press('Escape');

  await tracks.getByRole('button', { name: 'Delete Kyiv region and its events' }).click();
  await chip(page, 'irpin-shelling').waitFor({ state: 'detached' });
  const toast = page.getByRole('alert').filter({ hasText: '“Kyiv region” was deleted with 4 events' });
  await toast.getByRole('button', { name: 'Undo' }).click();
  await chip(page, 'irpin-shelling').waitFor();
  await expect.poll(async () => (await heads())[0]).toBe('Kyiv region');
});

it('what is being typed is not lost when another event is selected', async () => {
  await select(page, 'irpin-shelling', IRPIN);
  await field(page, 'Place').fill('Irpin, at the bridge');
  const { x, y } = await gripOf(page, 'russian-force-inside');
  await page.mouse.click(x, y);
  await expect.poll(() => valueOf(page, 'Headline')).toContain('95%');
  await row(page, IRPIN).click();
  await expect.poll(() => valueOf(page, 'Place')).toBe('Irpin, at the bridge');
});

it('a drag and what was being typed before it are both kept', async () => {
  await select(page, 'irpin-shelling', IRPIN);
  const from = await gripOf(page, 'irpin-shelling');
  await field(page, 'Place').fill('Irpin station');
  await drag(page, from, { x: from.x - 120, y: from.y });
  await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-05');
  await expect.poll(() => valueOf(page, 'Place')).toBe('Irpin station');
});
