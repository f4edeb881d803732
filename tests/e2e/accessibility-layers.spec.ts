/** axe-core on what opens over the screens, menus, lists, popovers and dialogs, and on states of the screens that are seldom seen. */
import type { Locator, Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { launch, share } from './helpers/app';
import { violations } from './helpers/axe';
import { SAMPLE, button, chip, openSample, row, select, untilSaved } from './helpers/editor';
import { choose, goToLibrary, rowOf } from './helpers/library';

const app = share();
let page: Page;
const IRPIN = 'Shelling kills eight civilians in Irpin, mayor says';

beforeAll(async () => {
  page = app().page;
  await openSample(page);
});

/** Waits for what has opened, looks for violations, and closes it by its key. */
async function lookAt(opened: Locator): Promise<string[]> {
  await opened.first().waitFor();
  const found = await violations(page);
  await page.keyboard.press('Escape');
  await opened.first().waitFor({ state: 'detached' });
  return found;
}

/** A button says what it opens, whether it is open, and what has opened bears its name. */
async function opens(name: string, popup: 'menu' | 'dialog'): Promise<void> {
  const opener = page.getByRole('button', { name, exact: true });
  expect(await opener.getAttribute('aria-haspopup')).toBe(popup);
  expect(await opener.getAttribute('aria-expanded')).toBe('false');
  await opener.click();
  await page.getByRole(popup, { name, exact: true }).waitFor();
  expect(await opener.getAttribute('aria-expanded')).toBe('true');
}

describe('U8: the editor', () => {
  it('with its menu and a menu in it', async () => {
    if (app().host !== 'web') return;
    await opens('Menu', 'menu');
    await page.getByRole('menuitem', { name: 'View' }).hover();
    await page.getByRole('menuitem', { name: /^Fit the whole timeline/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('menu').first().waitFor({ state: 'detached' });
  });

  it('with the menus of the list, and its filters named', async () => {
    await opens('Order and columns', 'menu');
    expect(await lookAt(page.getByRole('menuitemradio', { name: 'Headline' }))).toEqual([]);
    await opens('Choose what is shown', 'dialog');
    await page.getByRole('checkbox', { name: 'Claimed' }).check();
    const tags = page.getByRole('dialog').getByRole('combobox', { name: 'Tags' });
    await tags.click();
    await page.getByRole('option').first().waitFor();
    expect(await tags.getAttribute('aria-expanded')).toBe('true');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('checkbox', { name: 'Claimed' }).waitFor({ state: 'detached' });
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
  });

  it('with a cell under the keys, and each kind of cell being edited', async () => {
    const edge = page.getByRole('separator', { name: 'Width of the event list' });
    await edge.focus();
    for (let steps = 0; steps < 12; steps++) await page.keyboard.press('ArrowRight');
    await page.getByRole('columnheader', { name: 'Headline' }).waitFor();
    await row(page, IRPIN).locator('[data-column=headline]').click();
    expect(await violations(page)).toEqual([]);
    for (const column of ['headline', 'date', 'track', 'status']) {
      await row(page, IRPIN).locator(`[data-column=${column}]`).click();
      await page.keyboard.press('F2');
      expect(await lookAt(page.getByRole('grid').locator('[data-editing] input'))).toEqual([]);
    }
  });

  it('with the heads of the columns under the keys', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    await page.locator('[role=columnheader][data-active]').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('with the menus of the canvas, and a headline being written on it', async () => {
    await select(page, 'irpin-shelling', IRPIN);
    await page.keyboard.press('Shift+F10');
    expect(await lookAt(page.getByRole('menu', { name: 'Menu of the event' }))).toEqual([]);
    await page.getByRole('application').focus();
    await page.keyboard.press('F2');
    expect(await lookAt(page.getByRole('application').getByRole('textbox'))).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('application').focus();
    await page.keyboard.press('Shift+F10');
    expect(await lookAt(page.getByRole('menu'))).toEqual([]);
  });

  it('with a locked event, and what is said of it', async () => {
    await select(page, 'irpin-shelling', IRPIN);
    await page.keyboard.press('Control+Shift+k');
    await page.keyboard.press('Delete');
    await page.getByText('This event is locked. Unlock it first.').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+Shift+k');
  });

  it('with the lists of the inspector: zones, tracks, colours, languages', async () => {
    for (const name of [/^Time zone/, 'Track']) {
      await page.getByLabel('Inspector', { exact: true }).getByRole('combobox', { name }).click();
      expect(await lookAt(page.getByRole('option'))).toEqual([]);
    }
    await page.getByRole('application').focus();
    await page.keyboard.press('Escape');
    await button(page, 'Colour of Mariupol').click();
    expect(await lookAt(page.getByRole('dialog', { name: 'Colour of Mariupol' }))).toEqual([]);
    await page.getByRole('combobox', { name: 'Language of dates' }).click();
    expect(await lookAt(page.getByRole('option'))).toEqual([]);
  });

  it('with the sizes of the figure, and with all panels away', async () => {
    await page.getByRole('combobox', { name: 'Size of the figure' }).click();
    expect(await lookAt(page.getByRole('option'))).toEqual([]);
    await page.getByRole('application').focus();
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Control+i');
    await button(page, 'Show the inspector').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Control+i');
    await button(page, 'Hide the inspector').waitFor();
  });

  it('with the house styles: one to look at, one being changed, one with a fault', async () => {
    await page.keyboard.press('Control+Shift+h');
    const dialog = page.getByRole('dialog', { name: 'House styles' });
    await dialog.getByRole('img', { name: /^Figure:/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await dialog.getByRole('button', { name: 'Copy of Newspaper' }).waitFor();
    const ink = dialog.getByLabel('Text', { exact: true }).first();
    await ink.fill('#0b3d2e');
    await dialog.getByText('Not saved').waitFor();
    expect(await violations(page)).toEqual([]);
    await ink.fill('no colour');
    await page.keyboard.press('Tab');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('with the history: nothing published, an edit being named, nothing changed since', async () => {
    await untilSaved(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('Control+j');
    const panel = page.getByRole('complementary', { name: 'History' });
    await panel
      .getByRole('button', { name: /^Name the version after/ })
      .first()
      .click();
    const name = panel.getByRole('textbox', { name: 'Name of the version' });
    await name.waitFor();
    expect(await violations(page)).toEqual([]);
    await name.press('Escape');
    await panel.getByText('Since published', { exact: true }).click();
    await panel.getByText('Nothing is published yet').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+s');
    await page.getByRole('dialog').getByRole('textbox').fill('First');
    await page.keyboard.press('Enter');
    await panel.getByText('Nothing has changed since').waitFor();
    expect(await violations(page)).toEqual([]);
    await panel.getByText('All edits', { exact: true }).click();
    await panel.getByText('First', { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+j');
  });

  it('with both panes of the export', async () => {
    await button(page, 'Export').click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    for (const kind of ['PNG', 'PDF', 'JPEG']) await dialog.getByLabel(kind, { exact: true }).check();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('radiogroup', { name: 'Export' }).locator('label').last().click();
    await dialog.getByRole('combobox').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('radiogroup', { name: 'Export' }).locator('label').first().click();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('U8: the library', () => {
  const tab = (name: RegExp) => page.getByText(name).click();

  it('with its templates, and a timeline made from one', async () => {
    await goToLibrary(page);
    await button(page, 'New timeline from a template').click();
    expect(await lookAt(page.getByRole('menuitem', { name: /^Court case/ }))).toEqual([]);
    await button(page, 'New timeline from a template').click();
    await page.getByRole('menuitem', { name: /^Court case/ }).click();
    await page.getByRole('heading', { name: 'No events yet' }).waitFor();
    await page.getByRole('textbox', { name: 'Title of the timeline' }).fill('The trial');
    await page.keyboard.press('Enter');
    await untilSaved(page);
    expect(await violations(page)).toEqual([]);
  });

  it('with an archive and a trash, empty and not', async () => {
    await goToLibrary(page);
    for (const [name, text] of [
      [/^Archive 0/, 'The archive is empty'],
      [/^Trash 0/, 'The trash is empty'],
    ] as const) {
      await tab(name);
      await page.getByText(text).waitFor();
      expect(await violations(page)).toEqual([]);
    }
    await tab(/^At work/);
    await choose(page, 'The trial', 'Archive');
    await rowOf(page, 'The trial').waitFor({ state: 'detached' });
    await tab(/^Archive 1/);
    await rowOf(page, 'The trial').waitFor();
    expect(await violations(page)).toEqual([]);
    await choose(page, 'The trial', 'Delete');
    await tab(/^Trash 1/);
    await page.getByRole('button', { name: 'Actions for The trial' }).click();
    expect(await lookAt(page.getByRole('menuitem', { name: 'Delete for good' }))).toEqual([]);
    await tab(/^At work/);
  });
});

it('U8: when drawing fails', async () => {
  const own = await launch();
  await openSample(own.page);
  await row(own.page, IRPIN).click();
  await own.page.evaluate(() => {
    Number.prototype.toLocaleString = () => {
      throw new Error('a bug');
    };
  });
  await own.page.keyboard.press('Control+a');
  await own.page.getByRole('heading', { name: 'This window has stopped working' }).waitFor();
  expect(await violations(own.page)).toEqual([]);
  await own.page.getByRole('button', { name: 'Load again' }).click();
  await chip(own.page, 'irpin-shelling').waitFor();
});

it('U9: in Ukrainian, and no word on a button, a label or a head is cut', async () => {
  const own = await launch();
  page = own.page;
  await openSample(page);
  await page.keyboard.press('Control+,');
  await page.getByText('Українська', { exact: true }).click();
  await page.getByRole('dialog', { name: 'Налаштування' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('grid').getByText('вечір', { exact: true }).waitFor();
  for (const width of [1440, 1024]) {
    await page.setViewportSize({ width, height: 768 });
    expect(await cutWords(page), `editor, ${width}`).toEqual([]);
    await row(page, IRPIN).click();
    expect(await cutWords(page), `event, ${width}`).toEqual([]);
    for (const key of ['Control+e', 'Control+Shift+h', 'Control+,', 'F1', 'Control+k', 'Control+Alt+m']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      expect(await cutWords(page), `${key}, ${width}`).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page.keyboard.press('Control+j');
    await page.getByRole('complementary', { name: 'Історія' }).waitFor();
    expect(await cutWords(page), `history, ${width}`).toEqual([]);
    await page.keyboard.press('Control+j');
  }
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => void (location.hash = '#/library'));
  await rowOf(page, SAMPLE).waitFor();
  expect(await cutWords(page), 'library').toEqual([]);
  expect(await violations(page)).toEqual([]);
});

/** Words of the interface that do not fit where they stand. What people wrote may be cut; it has its whole text as a title. */
function cutWords(on: Page): Promise<string[]> {
  return on.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'button, label, legend, h1, h2, h3, th, [role=columnheader]',
    );
    return [...all]
      .flatMap((each) => [each, ...each.querySelectorAll<HTMLElement>('span')])
      .filter((each) => each.offsetParent !== null && each.clientWidth > 1 && !each.closest('[title]'))
      .filter(
        (each) => getComputedStyle(each).overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1,
      )
      .map((each) => each.textContent.trim());
  });
}
