// What the guide shows: each scene leads the page to what is to be seen; the picture is taken then.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const chip = (page, id) => page.locator(`.dl-event[data-event="${id}"] .dl-chip`);
const inspector = (page) => page.getByLabel('Inspector', { exact: true });
const when = (page) => page.getByRole('combobox', { name: 'When', exact: true });
const row = (page, headline) => page.getByRole('grid').getByRole('row').filter({ hasText: headline });

/** The hand is on the chip and has taken it a day on; the mouse is still down. */
async function drag(page) {
  const box = await chip(page, 'irpin-shelling').boundingBox();
  await page.mouse.move(box.x + 30, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 150, box.y + 12, { steps: 8 });
}

async function dates(page) {
  await chip(page, 'irpin-shelling').click();
  await when(page).fill('05/03/2022');
  await page.getByText('Day or month first?').first().waitFor();
}

async function understood(page) {
  await chip(page, 'irpin-shelling').click();
  await when(page).fill('late Sunday');
  await inspector(page).getByText('Late 6 March 2022').waitFor();
}

/** The list as wide as a table, by its edge. */
async function widen(page, by) {
  const edge = await page.getByRole('separator', { name: /list/ }).first().boundingBox();
  await page.mouse.move(edge.x, edge.y + 200);
  await page.mouse.down();
  await page.mouse.move(edge.x + by, edge.y + 200, { steps: 8 });
  await page.mouse.up();
}

async function list(page) {
  await widen(page, 380);
  await page.getByRole('button', { name: 'Choose what is shown' }).click();
  await page.getByRole('checkbox', { name: 'Claimed' }).check();
}

async function several(page) {
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await widen(page, -380);
  await row(page, 'Ceasefire agreed').click();
  await row(page, 'Bombardment grows').click({ modifiers: ['Control'] });
  await page.getByText('2 events selected').waitFor();
}

async function sources(page) {
  await chip(page, 'irpin-shelling').click();
  await inspector(page)
    .getByRole('button', { name: /^Oleksandr Markushyn/ })
    .click();
  await inspector(page).getByText('Denies', { exact: true }).click();
  await inspector(page).getByText('A source denies this.').waitFor();
}

const BRIDGE = `<svg xmlns="http://www.w3.org/2000/svg" width="1500" height="1000"><rect width="1500" height="1000"
 fill="#b8c7cf"/><rect y="640" width="1500" height="360" fill="#6f8189"/><path d="M0 520H560L650 700 740 540H1500V600H760L670 790
 530 580H0Z" fill="#2c3a40"/></svg>`;

async function images(page, folder) {
  const { default: sharp } = await import('sharp');
  const path = join(folder, 'bridge.jpg');
  await writeFile(path, await sharp(Buffer.from(BRIDGE)).jpeg().toBuffer());
  // The source says again what it said.
  await page.keyboard.press('Control+z');
  await chip(page, 'irpin-shelling').click();
  await inspector(page).getByRole('button', { name: 'Add media' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    inspector(page).getByText('Choose an image').click(),
  ]);
  await chooser.setFiles(path);
  await inspector(page).getByLabel('Caption').fill('The bridge on Saturday.');
  await inspector(page).getByLabel('Credit', { exact: true }).fill('Drawing: The desk');
  await inspector(page)
    .getByLabel('Description for those who cannot see it')
    .fill('A bridge, broken in the middle');
  await page.keyboard.press('Tab');
  await inspector(page).getByText('Replace', { exact: true }).scrollIntoViewIfNeeded();
}

async function preflight(page) {
  // In a column of print something does not fit.
  await page.getByRole('combobox', { name: 'Size of the figure' }).click();
  await page.getByRole('option', { name: 'Print 107 mm' }).click();
  const badge = page.getByRole('button', { name: /preflight/ });
  if ((await badge.getAttribute('aria-expanded')) !== 'true') await badge.click();
}

async function menu(page) {
  await chip(page, 'irpin-shelling').click({ button: 'right' });
  await page.getByRole('menu').waitFor();
}

async function history(page) {
  await page.keyboard.press('Control+j');
  await page.locator('ol button[aria-current]').nth(2).click();
  await page.getByText(/^You are looking at/).waitFor();
  // The moments of this run would be others in the next.
  await page.evaluate(() => {
    for (const time of document.querySelectorAll('ol time')) time.textContent = time.textContent && '11:32';
    for (const day of document.querySelectorAll('ol h3')) day.textContent = 'Monday, 7 March 2022';
    document.querySelector('[role=status] strong').textContent = 'You are looking at 7 March 2022, 11:32';
  });
}

async function palette(page) {
  const back = page.getByRole('button', { name: 'Back to now' });
  if (await back.isVisible()) await back.click();
  await page.keyboard.press('Control+j');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('irp');
  await page.getByRole('option').first().waitFor();
}

async function shortcuts(page) {
  await page.keyboard.press('F1');
  await page.getByRole('dialog').waitFor();
}

async function settings(page) {
  await page.keyboard.press('Control+,');
  await page.getByRole('dialog').locator('code').waitFor();
  await page.evaluate(() => {
    document.querySelector('[role=dialog] code').textContent = '~/.local/share/dateline/library.sqlite';
  });
}

/** By the name of the picture, in the order of the guide. */
export const SCENES = {
  drag,
  menu,
  understood,
  dates,
  list,
  several,
  sources,
  images,
  preflight,
  history,
  palette,
  shortcuts,
  settings,
};

/** The part of the page that a picture shows, px; two of them stand side by side on paper and can still be read. Others show all of it. */
export const CLIPS = {
  drag: { x: 480, y: 44, width: 800, height: 500 },
  menu: { x: 480, y: 180, width: 800, height: 500 },
  understood: { x: 560, y: 44, width: 720, height: 450 },
  dates: { x: 560, y: 44, width: 720, height: 450 },
  list: { x: 0, y: 44, width: 800, height: 500 },
  several: { x: 480, y: 44, width: 800, height: 500 },
  sources: { x: 560, y: 44, width: 720, height: 736 },
  images: { x: 560, y: 44, width: 720, height: 736 },
  palette: { x: 280, y: 60, width: 720, height: 450 },
  settings: { x: 280, y: 120, width: 720, height: 560 },
};
