/** Ten thousand events: what is drawn is bounded, and each of them can be reached and edited. Nothing is timed. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, expect, it } from 'vitest';
import { createEvent, createTimeline, createTrack } from '#core/document/create';
import { writeDateline } from '#core/formats/dateline';
import { share } from './helpers/app';
import { violations } from './helpers/axe';
import { chip, field, restingBox, row, selected, untilSaved, untilStill } from './helpers/editor';
import { goToLibrary, importFile } from './helpers/library';

const app = share();
let page: Page;
const COUNT = 10_000;
const clusters = () => page.locator('.dl-cluster');
const chips = () => page.locator('.dl-event');
const inPage = () => page.evaluate(() => document.querySelectorAll('*').length);
const headline = (number: number) => `Report number ${number}`;

/** One event after another, on three tracks over ten years. */
function manyEvents(): string {
  const zone = 'UTC';
  const base = createTimeline('many', { title: 'Ten thousand', zone, language: 'en-GB' });
  const tracks = ['North', 'East', 'South'].map((name) => createTrack(name.toLowerCase(), name, []));
  const events = Array.from({ length: COUNT }, (_, number) => {
    const at = new Date(Date.UTC(2015, 0, 1) + number * 8.76 * 3_600_000).toISOString();
    const when = { edtf: at.slice(0, number % 2 ? 10 : 16), zone, phrase: '' };
    return { ...createEvent(`event-${number}`, tracks[number % 3]!.id, when), headline: headline(number) };
  });
  return writeDateline({ ...base, tracks, events });
}

/** Where a cluster is, px of the viewport. */
async function middleOf(place: number): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await restingBox(page, clusters().nth(place));
  return { x: x + width / 2, y: y + height / 2 };
}

/** The middle of a cluster that a click would reach: not one that is scrolled away; from the middle of all on. */
async function clickable(): Promise<{ x: number; y: number }> {
  await untilStill(page);
  const found = await clusters().evaluateAll((all) => {
    const half = Math.floor(all.length / 2);
    for (const each of [...all.slice(half), ...all.slice(0, half)]) {
      const { x, y, width, height } = each.getBoundingClientRect();
      const middle = { x: x + width / 2, y: y + height / 2 };
      if (each.contains(document.elementFromPoint(middle.x, middle.y))) return middle;
    }
    return null;
  });
  if (!found) throw new Error('no cluster is in sight');
  return found;
}

beforeAll(async () => {
  page = app().page;
  const path = join(app().folder, 'many.json');
  await writeFile(path, manyEvents());
  await goToLibrary(page);
  await importFile(page, path);
  await page.waitForFunction(() => document.title.startsWith('Ten thousand'));
  await clusters().first().waitFor();
  await untilStill(page);
});

it('P1: of ten thousand events as much is in the page as can be drawn quickly, and all are counted', async () => {
  await page.getByText('10,000 events, 3 tracks').waitFor();
  await page.getByText('A figure of 10,000 events').waitFor();
  expect((await clusters().count()) + (await chips().count())).toBeLessThan(400);
  expect(await inPage()).toBeLessThan(4000);
  const counts = await clusters().allInnerTexts();
  const counted = counts.reduce((sum, text) => sum + Number(text.replaceAll(',', '')), 0);
  expect(counted + (await chips().count())).toBe(COUNT);
  expect(await violations(page)).toEqual([]);
});

it('P2: a cluster has a name, cannot be dragged and says so, and opens by a click', async () => {
  await page
    .getByRole('button', { name: /^\d+ events, North, / })
    .first()
    .waitFor();
  const from = await middleOf(3);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, from.y, { steps: 4 });
  await page.getByText(/^\d+ events are drawn as one$/).waitFor();
  await page.mouse.up();
  await page.getByText(/are drawn as one$/).waitFor({ state: 'hidden' });
  for (let clicks = 0; clicks < 8 && (await clusters().count()) > 0; clicks++) {
    const { x, y } = await clickable();
    const before = await clusters().allInnerTexts();
    await page.mouse.click(x, y);
    // It has opened: there are others now, or none.
    await expect.poll(() => clusters().allInnerTexts()).not.toEqual(before);
  }
  await page.locator('.dl-event .dl-chip').first().waitFor();
  expect(await chips().count()).toBeLessThan(400);
});

it('P2: a marquee over clusters selects their events', async () => {
  await page.getByRole('application').focus();
  await page.keyboard.press('0');
  await expect.poll(() => clusters().count()).toBeGreaterThan(10);
  const [first, second] = [await middleOf(0), await middleOf(1)];
  await page.keyboard.down('Shift');
  await page.mouse.move(first.x, first.y - 12);
  await page.mouse.down();
  await page.mouse.move(second.x, second.y, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await page.getByRole('heading', { name: /^[\d,]{2,} events selected$/ }).waitFor();
  await page.keyboard.press('Escape');
});

it('P5: an event inside a cluster is found, shown as a chip, and edited', async () => {
  await page.getByRole('textbox', { name: 'Filter' }).fill('number 6283');
  await row(page, headline(6283)).click();
  await chip(page, 'event-6283').waitFor();
  await expect.poll(() => selected(page)).toEqual(['event-6283']);
  await field(page, 'Headline').fill('It was found');
  await page.keyboard.press('Tab');
  await untilSaved(page);
  await expect.poll(() => chip(page, 'event-6283').innerText()).toBe('It was found');
  await page.getByRole('application').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => chip(page, 'event-6283').innerText()).toBe(headline(6283));
});
