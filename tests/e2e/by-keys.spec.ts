/** The whole interface without a mouse: from an empty page to a published figure. What a pointer does is counted, and must be nothing. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { share } from './helpers/app';
import { SAMPLE, boxOf, chip, openSample, row, selected, untilSaved, valueOf } from './helpers/editor';
import { countPointers, focused, press, tabTo, untilInside, write } from './helpers/keys';
import { svgOf } from './helpers/preview';

const IRPIN = 'Shelling kills eight civilians in Irpin, mayor says';
const app = share();
let page: Page;
let pointers: () => Promise<number>;

beforeAll(async () => {
  page = app().page;
  await openSample(page);
  pointers = await countPointers(page);
  // From here on dialogs for files are the test's; to begin with that takes longer than a key.
  page.on('filechooser', () => undefined);
});

afterAll(async () => expect(await pointers()).toBe(0));

const inspector = () => page.getByLabel('Inspector', { exact: true });
const nameOf = async () => (await focused(page)).name.trim();
const gone = (name: string) => page.getByRole('dialog', { name }).waitFor({ state: 'detached' });

/** Goes to an event of the open timeline, and leaves the focus on the canvas or the list, wherever it was. */
async function goToEvent(words: string, headline: string): Promise<void> {
  await press(page, 'Control+k');
  await page.keyboard.type(words);
  await page.getByRole('option', { name: headline }).waitFor();
  await press(page, 'Enter');
  await expect.poll(() => valueOf(page, 'Headline')).toBe(headline);
}

it('K10: the library: a timeline is found, copied, deleted, brought back, and a new one begun', async () => {
  await press(page, 'Control+l');
  await page.getByRole('heading', { name: 'Library', level: 1 }).waitFor();
  await press(page, 'Control+f');
  await page.keyboard.type('arestov');
  await page.getByText('Kharkiv under intense shelling, officials say').first().waitFor();
  await tabTo(page, /Kharkiv under intense shelling/);
  await press(page, 'Enter');
  await expect.poll(() => selected(page)).toEqual(['kharkiv-shelling']);

  await press(page, 'Control+l');
  await page.getByRole('heading', { name: 'Library', level: 1 }).waitFor();
  await tabTo(page, `Actions for ${SAMPLE}`);
  await press(page, 'Enter');
  await page.getByRole('menuitem', { name: 'Duplicate' }).waitFor();
  await chooseItem('Duplicate');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await tabTo(page, `Actions for Copy of ${SAMPLE}`);
  await press(page, 'Enter');
  await page.getByRole('menuitem', { name: 'Delete' }).waitFor();
  await chooseItem('Delete');
  const copied = page.getByRole('link', { name: `Copy of ${SAMPLE}` });
  await copied.waitFor({ state: 'detached' });
  await tabTo(page, 'Undo', 'Shift+Tab');
  await press(page, 'Enter');
  await copied.waitFor();

  await tabTo(page, `Actions for Copy of ${SAMPLE}`);
  await press(page, 'Enter');
  await page.getByRole('menuitem', { name: 'Archive' }).waitFor();
  await chooseItem('Archive');
  await copied.waitFor({ state: 'detached' });
  await tabTo(page, /^At work/, 'Shift+Tab');
  await press(page, 'ArrowRight');
  await copied.waitFor();

  await tabTo(page, 'New timeline from a template', 'Shift+Tab');
  await press(page, 'Enter');
  await page.getByRole('menuitem', { name: /^News story/ }).waitFor();
  await chooseItem('News story');
  await expect.poll(nameOf).toBe('Title of the timeline');
  await page.keyboard.type('The bridge at Irpin');
  await press(page, 'Enter');
  await page.getByRole('heading', { name: 'No events yet' }).waitFor();
});

/** Goes down an open menu to an item, and takes it. */
async function chooseItem(name: string): Promise<void> {
  for (let steps = 0; steps < 20; steps++) {
    await press(page, 'ArrowDown');
    if ((await nameOf()).startsWith(name)) return press(page, 'Enter');
  }
  throw new Error(`the menu does not lead to ${name}`);
}

/** Opens the list of the field that has the focus, goes to an option, and takes it. */
async function chooseOption(name: string): Promise<void> {
  await press(page, 'ArrowDown');
  await page.getByRole('option', { name }).waitFor();
  for (let steps = 0; steps < 20; steps++) {
    await press(page, 'ArrowDown');
    const active = await page.locator('[data-combobox-selected]').allInnerTexts();
    if (active.some((text) => text.startsWith(name))) return press(page, 'Enter');
  }
  throw new Error(`the list does not lead to ${name}`);
}

it('K10: events are added, and their dates typed; what can mean two days is asked', async () => {
  await press(page, 'Control+Shift+y');
  await page.getByRole('application').getByRole('textbox').waitFor();
  await write(page, 'The bridge');
  await press(page, 'Enter');
  await page.getByRole('button', { name: 'Track The bridge' }).waitFor();
  await press(page, 'Control+Shift+e');
  await expect.poll(nameOf).toBe('Headline');
  await write(page, 'The bridge is blown up');
  await tabTo(page, 'When');
  await write(page, '05/03/2022');
  await page.getByText('Day or month first?').first().waitFor();
  await press(page, 'ArrowDown', 'Enter');
  await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-05');
  await press(page, 'Control+Shift+e');
  await expect.poll(nameOf).toBe('Headline');
  await write(page, 'People cross on planks');
  await tabTo(page, 'When');
  await write(page, '5 March 2022 14:30');
  await press(page, 'Enter');
  await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-05T14:30');
  await untilSaved(page);

  await press(page, 'Control+l');
  await page.getByRole('heading', { name: 'Library', level: 1 }).waitFor();
  await tabTo(page, SAMPLE);
  await press(page, 'Enter');
  await openSample(page);
});

it('K10: the list: sorted, filtered, its cells edited, several events changed', async () => {
  await press(page, 'Control+f');
  await expect.poll(nameOf).toBe('Filter');
  await page.keyboard.type('irpin');
  await tabTo(page, 'Choose what is shown');
  await press(page, 'Enter');
  await tabTo(page, 'Claimed');
  await press(page, 'Space', 'Escape');
  await page.getByRole('button', { name: 'Take away the filter Claimed' }).waitFor();
  await tabTo(page, 'Clear');
  await press(page, 'Enter');
  await row(page, 'Kyiv and Moscow trade blame').waitFor();
  await tabTo(page, 'Order and columns');
  await press(page, 'Enter');
  await page.getByRole('menu', { name: 'Order and columns' }).waitFor();
  await chooseItem('Descending');
  await press(page, 'Escape');
  const first = page.getByRole('grid').locator('[role=row][aria-selected]').first();
  await expect.poll(() => first.innerText()).toContain('Kharkiv under intense shelling');
  await press(page, 'Enter');
  await chooseItem('Ascending');
  await press(page, 'Escape');
  await expect.poll(() => first.innerText()).toContain('Kyiv and Moscow');
  await tabTo(page, 'Events');
  await press(page, 'Home', 'F2');
  await write(page, 'Fire at the plant');
  await press(page, 'Enter');
  await row(page, 'Fire at the plant').waitFor();
  await press(page, 'Control+z');
  await row(page, 'Fire at the plant').waitFor({ state: 'detached' });
  await expect.poll(() => selected(page)).toEqual(['plant-fire']);
  await press(page, 'Home', 'Shift+ArrowDown');
  await page.getByText('2 events selected').waitFor();
  await tabTo(page, 'Change…', 'Shift+Tab');
  await press(page, 'Enter');
  await tabTo(page, 'Later');
  await press(page, 'Enter');
  await page.getByText('2 events moved 1 day later').waitFor();
  await press(page, 'Escape', 'Control+z');
  await untilSaved(page);
});

it('K10: the canvas: events gone to, moved, begun and ended, written, copied, locked', async () => {
  await goToEvent('eight civ', IRPIN);
  await tabTo(page, /^Timeline of/);
  await press(page, 'ArrowLeft');
  await expect.poll(() => selected(page)).toEqual(['kyiv-volunteers']);
  await press(page, 'ArrowRight', 'Alt+ArrowRight');
  await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-07');
  await press(page, 'Alt+ArrowDown');
  await expect.poll(() => valueOf(page, 'Track')).toBe('Kharkiv and Chernihiv');
  await press(page, 'F2');
  await write(page, 'Irpin is shelled');
  await press(page, 'Enter');
  await chip(page, 'irpin-shelling').getByText('Irpin is shelled').waitFor();
  await press(page, '0');
  await press(page, '[');
  await expect.poll(() => valueOf(page, 'When')).toMatch(/^2022-03-0[56]\/2022-03-07$/);
  await press(page, 'Control+z');
  await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-07');
  const wide = (await boxOf(page, 'irpin-shelling')).left;
  await press(page, '+');
  await expect.poll(async () => (await boxOf(page, 'irpin-shelling')).left).not.toBe(wide);
  await press(page, '-', '0');
  await expect.poll(async () => Math.round((await boxOf(page, 'irpin-shelling')).left - wide)).toBe(0);
  await press(page, 'Control+c', 'Control+v');
  await page.getByText('23 events, 5 tracks').waitFor();
  await press(page, 'Control+x');
  await page.getByText('22 events, 5 tracks').waitFor();
  await goToEvent('is shelled', 'Irpin is shelled');
  await tabTo(page, /^Timeline of/);
  await press(page, 'Control+d');
  await page.getByText('23 events, 5 tracks').waitFor();
  await press(page, 'Control+Shift+k', 'Delete');
  await page.getByText('This event is locked. Unlock it first.').first().waitFor();
  await press(page, 'Control+Shift+k', 'Delete');
  await page.getByText('22 events, 5 tracks').waitFor();
  await goToEvent('is shelled', 'Irpin is shelled');
  await tabTo(page, /^Timeline of/);
  await press(page, 'Shift+F10');
  await page.getByRole('menu', { name: 'Menu of the event' }).waitFor();
  await chooseItem('Move to the track above');
  await expect.poll(() => valueOf(page, 'Track')).toBe('Kyiv region');
  await untilSaved(page);
});

it('K10: tracks: added, renamed, moved, hidden and shown', async () => {
  await tabTo(page, /^Track /);
  await press(page, 'F2');
  await write(page, 'Azov coast');
  await press(page, 'Enter');
  await expect.poll(nameOf).toMatch(/^Track Azov coast/);
  await press(page, 'Alt+ArrowDown', 'Shift+F10');
  await page.getByRole('menu').waitFor();
  await chooseItem('Hide');
  await page.getByRole('button', { name: '1 hidden track' }).waitFor();
  await tabTo(page, '1 hidden track');
  await press(page, 'Enter');
  await page.getByRole('menu').waitFor();
  await press(page, 'Enter');
  await page.getByRole('button', { name: '1 hidden track' }).waitFor({ state: 'detached' });
  await press(page, 'Alt+Insert');
  await expect.poll(nameOf).toBe('Name of the track');
  await write(page, 'Belarus');
  await press(page, 'Enter');
  await page.getByText('22 events, 6 tracks').waitFor();
});

it('K10: the inspector: status, sources and what they say, and an image', async () => {
  await goToEvent('is shelled', 'Irpin is shelled');
  await tabTo(page, 'Status');
  await chooseOption('Disputed');
  await expect.poll(() => valueOf(page, 'Status')).toBe('Disputed');
  await tabTo(page, 'Add source');
  await press(page, 'Enter');
  await expect.poll(nameOf).toBe('Publisher');
  await page.keyboard.type('Ukrinform');
  await tabTo(page, 'Reports');
  await press(page, 'ArrowRight');
  await expect.poll(nameOf).toBe('Confirms');
  await inspector()
    .getByRole('button', { name: /^Ukrinform\s*confirms/ })
    .waitFor();
  const photo = join(app().folder, 'bridge.jpg');
  await sharp({ create: { width: 900, height: 600, channels: 3, background: '#336699' } }).toFile(photo);
  await tabTo(page, 'Add media');
  await press(page, 'Enter');
  await expect.poll(nameOf).toMatch(/^Choose an image/);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, 'Enter')]);
  await chooser.setFiles(photo);
  await tabTo(page, /^Description for those/);
  await page.keyboard.type('A broken bridge');
  await press(page, 'Tab');
  await inspector().getByRole('img', { name: 'A broken bridge' }).waitFor();
  await untilSaved(page);
});

it('K10: the figure: its format, layout and place, a label moved, and what preflight finds', async () => {
  await tabTo(page, 'Size of the figure');
  const size = page.getByRole('combobox', { name: 'Size of the figure' });
  await chooseOption('Phone');
  await expect.poll(() => size.inputValue()).toMatch(/^Phone/);
  await chooseOption('Web 1200');
  await expect.poll(() => size.inputValue()).toBe('Web 1200');
  await press(page, 'Escape');
  await tabTo(page, 'Layout and labels');
  await press(page, 'Enter');
  await page.getByRole('menu').waitFor();
  await chooseItem('Tracks');
  await press(page, 'Escape');
  await tabTo(page, 'Label of “Irpin is shelled”');
  const before = await svgOf(page);
  await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown');
  await expect.poll(async () => (await svgOf(page)) !== before).toBe(true);
  await tabTo(page, /\d preflight/, 'Shift+Tab');
  await press(page, 'Enter');
  const preflight = page.getByRole('complementary', { name: 'Preflight' });
  await preflight.waitFor();
  await tabTo(page, /^Irpin is shelled.*disputed/);
  await press(page, 'Escape');
  await preflight.waitFor({ state: 'detached' });
  await press(page, 'Control+Alt+r');
  await page.getByRole('separator', { name: 'Width of the preview' }).waitFor();
  await press(page, 'Control+Alt+b');
  await page.getByRole('separator', { name: 'Height of the preview' }).waitFor();
});

it('K10: the history: an earlier state looked at and left, a version named', async () => {
  await press(page, 'Control+j');
  await expect.poll(nameOf).toBe('History');
  await tabTo(page, /now$/);
  await press(page, 'ArrowDown', 'Enter');
  await page.getByText(/^You are looking at/).waitFor();
  await tabTo(page, 'Back to now', 'Shift+Tab');
  await press(page, 'Enter');
  await page.getByText(/^You are looking at/).waitFor({ state: 'detached' });
  await press(page, 'Control+s');
  await untilInside(page, '');
  await page.keyboard.type('As sent to print');
  await press(page, 'Enter');
  await page.getByRole('complementary', { name: 'History' }).getByText('As sent to print').waitFor();
  await tabTo(page, 'All edits', 'Shift+Tab');
  await press(page, 'ArrowRight');
  await page.getByText('Nothing has changed since').waitFor();
  await press(page, 'Control+j');
  await inspector().waitFor();
});

it('K10: settings, house styles, the screen and the sheet of keys', async () => {
  await press(page, 'Control+,');
  await untilInside(page, 'Settings');
  await tabTo(page, 'System');
  await press(page, 'ArrowRight', 'ArrowRight');
  await untilInside(page, 'Налаштування');
  // In another language the dialog is drawn anew.
  await tabTo(page, 'Українська');
  await press(page, 'ArrowLeft');
  await untilInside(page, 'Settings');
  await press(page, 'Escape');
  await gone('Settings');
  // Another language draws the page anew.
  await chip(page, 'kyiv-volunteers').waitFor();
  await press(page, 'Control+Shift+h');
  await untilInside(page, 'House styles');
  await tabTo(page, 'Copy');
  await press(page, 'Enter');
  await page.getByRole('button', { name: 'Copy of Newspaper' }).waitFor();
  await tabTo(page, 'Name of the style');
  await write(page, 'Our own');
  await tabTo(page, 'Save');
  await press(page, 'Enter');
  await page.getByRole('button', { name: 'Our own' }).waitFor();
  await page.getByText('Not saved').waitFor({ state: 'detached' });
  await press(page, 'Escape');
  await gone('House styles');
  await press(page, 'Control+Alt+m');
  await page.getByRole('slider', { name: 'Size of the card' }).waitFor();
  await press(page, 'Escape');
  await gone('Measure this screen');
  await press(page, 'F1');
  await untilInside(page, 'Keyboard shortcuts');
  await press(page, 'Escape');
  await gone('Keyboard shortcuts');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

it('K10: a figure is exported', async () => {
  await press(page, 'Control+e');
  await untilInside(page, 'Export');
  await tabTo(page, 'Export file');
  const { name } = await app().saved(() => press(page, 'Enter'));
  expect(name).toMatch(/^ukraine-5-and-6-march-2022/);
  await gone('Export');
});

it('K10: an edition is exported', async () => {
  await press(page, 'Control+e');
  await page.getByRole('dialog', { name: 'Export' }).waitFor();
  await tabTo(page, 'One figure');
  await press(page, 'ArrowRight');
  await page.getByRole('group', { name: 'Formats' }).waitFor();
  await tabTo(page, /^Export \d+ files$/);
  const { files } = await app().edition(() => press(page, 'Enter'));
  expect([...files.keys()]).toContain('manifest.json');
  await page.getByRole('list', { name: 'Files of the edition' }).waitFor();
  await press(page, 'Escape');
  await gone('Export');
});
