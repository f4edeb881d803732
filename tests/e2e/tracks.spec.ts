/** The heads of the tracks: names, hues, order, hiding, collapsing, locks, adding and removing, by mouse and by keys. */
import type { Page } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { share } from './helpers/app';
import { violations } from './helpers/axe';
import { boxOf, chip, restingBox } from './helpers/editor';
import { freshSample } from './helpers/library';

const app = share();
let page: Page;
let count = 0;

beforeEach(async () => {
  await freshSample(app(), `Tracks ${++count}`);
  page = app().page;
});

const head = (name: string) => page.locator('.dl-track').filter({ hasText: name });
const names = () => page.locator('.vis-labelset .dl-track-name').allInnerTexts();
const events = () => page.getByText(/^\d+ events?, \d+ tracks?$/).innerText();
const item = (name: string) => page.getByRole('menu').getByRole('menuitem', { name });
/** Waits until a head has the focus: one that was drawn anew takes it over. */
async function untilOn(name: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(name);
}
const undo = () => page.keyboard.press('Control+z');

describe('heads of tracks', () => {
  it('C7: are renamed in place, and coloured, locked, hidden and shown again from their menu', async () => {
    await head('Mariupol').dblclick();
    await page.getByLabel('Name of the track', { exact: true }).fill('Azov coast');
    await page.keyboard.press('Enter');
    await head('Azov coast').waitFor();
    await untilOn('Azov coast');
    await page.keyboard.press('F2');
    await page.getByLabel('Name of the track', { exact: true }).waitFor();
    await page.keyboard.type('Nothing');
    await page.keyboard.press('Escape');
    await expect.poll(names).toContain('Azov coast');

    await head('Azov coast').click({ button: 'right' });
    await page.getByRole('menuitemradio', { name: 'Rose' }).click();
    await page.locator('.dl-track.dl-hue-rose').filter({ hasText: 'Azov coast' }).waitFor();

    await head('Azov coast').click({ button: 'right' });
    await item('Lock').click();
    await head('Azov coast').locator('.dl-lock').waitFor();
    const { left, middle } = await boxOf(page, 'mariupol-corridor-closed');
    await page.mouse.move(left + 30, middle);
    await page.mouse.down();
    await page.mouse.move(left + 130, middle, { steps: 4 });
    await page.locator('.dl-readout').getByText('The track “Azov coast” is locked').waitFor();
    await page.mouse.up();

    await head('Azov coast').click({ button: 'right' });
    await item('Hide').click();
    await chip(page, 'mariupol-corridor-closed').waitFor({ state: 'detached' });
    await expect.poll(names).toHaveLength(4);
    await page.getByRole('button', { name: '1 hidden track' }).click();
    await item('Show “Azov coast”').click();
    await chip(page, 'mariupol-corridor-closed').waitFor();
    await expect.poll(names).toHaveLength(5);
  });

  it('C7: are dragged to another place, with a line, and moved by keys', async () => {
    const before = await names();
    const [first, third] = [page.locator('.dl-track').nth(0), page.locator('.vis-label').nth(2)];
    const from = await restingBox(page, first);
    const to = await restingBox(page, third);
    await page.mouse.move(from.x + 60, from.y + 12);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, to.y + to.height - 6, { steps: 6 });
    await page.locator('.dl-reorder').waitFor();
    await page.mouse.up();
    const moved = [before[1], before[2], before[0], before[3], before[4]];
    await expect.poll(names).toEqual(moved);
    await undo();
    await expect.poll(names).toEqual(before);
    await page.mouse.move(from.x + 60, from.y + 12);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, to.y + to.height - 6, { steps: 6 });
    await page.keyboard.press('Escape');
    await page.locator('.dl-reorder').waitFor({ state: 'detached' });
    await page.mouse.up();
    await expect.poll(names).toEqual(before);

    await page.locator('.dl-track').nth(1).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(names).toEqual([before[0], before[2], before[1], before[3], before[4]]);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toContain(before[1]);
    await page.keyboard.press('ArrowUp');
    await expect.poll(focused).toContain(before[2]);
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(focused).toContain(before[2]);
  });

  it('C7: are moved by the edge between two of them: down it takes the one above, up the one below', async () => {
    const before = await names();
    const box = async (at: number) => (await page.locator('.vis-label').nth(at).boundingBox())!;
    const pull = async (to: number) => {
      const { x, y, height } = await box(0);
      await page.mouse.move(x + 80, y + height - 1);
      await page.mouse.down();
      await page.mouse.move(x + 80, to, { steps: 6 });
    };
    const [first, second] = [await box(0), await box(1)];
    await pull(second.y + second.height - 6);
    await page.locator('.dl-track-moved').filter({ hasText: before[0]! }).waitFor();
    await page.mouse.up();
    await expect.poll(names).toEqual([before[1], before[0], ...before.slice(2)]);
    await undo();
    await expect.poll(names).toEqual(before);

    await pull(first.y + 6);
    await page.locator('.dl-track-moved').filter({ hasText: before[1]! }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.dl-track-moved').waitFor({ state: 'detached' });
    await page.mouse.up();
    expect(await names()).toEqual(before);
    await pull(first.y + 6);
    await page.mouse.up();
    await expect.poll(names).toEqual([before[1], before[0], ...before.slice(2)]);
  });

  it('C7: are collapsed to counts, on this machine and for good, and expanded again', async () => {
    await head('Mariupol').locator('.dl-track-fold').click();
    await chip(page, 'mariupol-corridor-closed').waitFor({ state: 'detached' });
    await page.locator('.dl-cluster-slim').first().waitFor();
    await page.reload();
    await page.locator('.dl-cluster-slim').first().waitFor();
    await head('Mariupol').focus();
    await page.keyboard.press('ArrowRight');
    await chip(page, 'mariupol-corridor-closed').waitFor();
    await expect.poll(() => page.getByRole('button', { name: /^Undo/ }).first().isDisabled()).toBe(true);
  });

  it('C7: are added with their name ready to be written, and removed with their events, which undo brings back', async () => {
    await page.getByRole('button', { name: 'Add track' }).first().click();
    await page.getByLabel('Name of the track', { exact: true }).waitFor();
    await page.keyboard.type('Moscow');
    await page.keyboard.press('Enter');
    await head('Moscow').waitFor();
    await expect.poll(events).toBe('22 events, 6 tracks');
    await untilOn('Moscow');
    await page.keyboard.press('Delete');
    await head('Moscow').waitFor({ state: 'detached' });
    await head('Mariupol').focus();
    await page.keyboard.press('Delete');
    await head('Mariupol').waitFor({ state: 'detached' });
    const toast = page.getByRole('alert').filter({ hasText: '“Mariupol” was deleted with' });
    await toast.getByRole('button', { name: 'Undo' }).click();
    await chip(page, 'mariupol-corridor-closed').waitFor();
    await expect.poll(events).toBe('22 events, 5 tracks');
  });

  it('C7: nothing of it keeps anyone out: menu, hidden tracks, collapsed ones and what is written in place', async () => {
    await head('Kyiv region').locator('.dl-track-fold').click();
    await head('Mariupol').click({ button: 'right' });
    await item('Lock').click();
    await head('Diplomacy').click({ button: 'right' });
    await item('Hide').click();
    await page.getByRole('button', { name: '1 hidden track' }).waitFor();
    await head('Business').click({ button: 'right' });
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await untilOn('Business');
    await page.keyboard.press('F2');
    await page.getByLabel('Name of the track', { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
