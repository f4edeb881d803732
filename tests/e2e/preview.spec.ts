/** The preview under the hand: events are selected in it, labels are moved in it, and the figure keeps what was done. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { decodeFrame } from '#contract/frames';
import { share } from './helpers/app';
import { violations } from './helpers/axe';
import { button, field, openSample, row, selected, untilSaved, valueOf, type Point } from './helpers/editor';
import { pressAtOnce } from './helpers/keys';
import { freshSample, goToLibrary, importFile, SAMPLE_FILE } from './helpers/library';
import {
  boxOfGroup,
  dragLabel,
  figure,
  middleOf,
  shifted,
  shown,
  svgOf,
  untilDrawn,
} from './helpers/preview';

const VOLUNTEERS = 'kyiv-volunteers';
const HEADLINE = 'Hundreds of volunteers queue to enlist in Kyiv';
const app = share();
let page: Page;
let count = 0;

beforeEach(async () => {
  await app().page.evaluate(() => {
    localStorage.removeItem('dateline-size');
    localStorage.removeItem('dateline-zoom');
  });
  await freshSample(app(), `Preview ${++count}`);
  page = app().page;
  await page.setViewportSize({ width: 1440, height: 1000 });
  await untilDrawn(page);
});

const pin = (event = VOLUNTEERS) => page.locator(`[data-pin="${event}"]`);
const canUndo = async () => (await button(page, /^Undo/).getAttribute('aria-disabled')) !== 'true';
/** Where the label stands, seen from its mark. */
async function placeOf(event: string) {
  const [label, mark] = [await boxOfGroup(page, `label-${event}`), await boxOfGroup(page, `event-${event}`)];
  return { x: label.x - mark.x, y: label.y - mark.y };
}

/** A drag to the right while the page hangs: all that the hand does, and perhaps a key, comes to it at once. */
async function hurriedDrag({ x, y }: Point, by: number, key?: string): Promise<void> {
  const hand = await page.context().newCDPSession(page);
  const mouse = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', at: number) =>
    hand.send('Input.dispatchMouseEvent', { type, x: at, y, button: 'left', buttons: 1, clickCount: 1 });
  await page.evaluate(() =>
    setTimeout(() => {
      for (const end = performance.now() + 500; performance.now() < end;);
    }),
  );
  const acts = [
    mouse('mousePressed', x),
    ...[1, 2, 3].map((step) => mouse('mouseMoved', x + (by * step) / 3)),
  ];
  if (key)
    acts.push(
      ...(['keyDown', 'keyUp'] as const).map((type) => hand.send('Input.dispatchKeyEvent', { type, key })),
    );
  await Promise.all([...acts, mouse('mouseReleased', x + by)]);
  await hand.detach();
}

describe('a label that is dragged', () => {
  it('R1 stays where it is dropped, through an undo and a redo, a reload and a new event', async () => {
    const before = await svgOf(page);
    const from = await shown(page, `label-${VOLUNTEERS}`);
    await dragLabel(page, VOLUNTEERS, { x: 45, y: 0 });
    await pin().waitFor();
    await expect.poll(() => svgOf(page)).not.toBe(before);
    const moved = await svgOf(page);
    // R3: what showed the label in the hand is gone with the figure that has it there.
    await expect.poll(() => shifted(page)).toBe(0);
    const to = await boxOfGroup(page, `label-${VOLUNTEERS}`);
    expect(to.x - from.x).toBeCloseTo(45, 0);
    await expect.poll(() => selected(page)).toEqual([VOLUNTEERS]);

    await page.keyboard.press('Control+z');
    await expect.poll(() => svgOf(page)).toBe(before);
    await pin().waitFor({ state: 'detached' });
    await expect.poll(canUndo).toBe(false);
    await page.keyboard.press('Control+y');
    await expect.poll(() => svgOf(page)).toBe(moved);
    const place = await placeOf(VOLUNTEERS);

    await untilSaved(page);
    await page.reload();
    await openSample(page);
    await untilDrawn(page);
    await expect.poll(() => svgOf(page)).toBe(moved);
    await button(page, 'Add event').click();
    await expect.poll(() => svgOf(page)).not.toBe(moved);
    const after = await placeOf(VOLUNTEERS);
    expect(after.x).toBeCloseTo(place.x, 0);
    expect(after.y).toBeCloseTo(place.y, 0);
  });

  it('R1 follows the pointer, and Escape puts it back without an edit', async () => {
    const before = await svgOf(page);
    const from = await shown(page, `label-${VOLUNTEERS}`);
    const { x, y } = middleOf(from);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y + 10);
    await page.mouse.move(x + 30, y + 20);
    await expect
      .poll(async () => (await boxOfGroup(page, `label-${VOLUNTEERS}`)).x)
      .toBeCloseTo(from.x + 30, 0);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await boxOfGroup(page, `label-${VOLUNTEERS}`)).x).toBeCloseTo(from.x, 0);
    await page.mouse.move(x + 50, y + 50);
    await page.mouse.up();
    await expect.poll(() => svgOf(page)).toBe(before);
    await expect.poll(canUndo).toBe(false);
    await expect.poll(() => selected(page)).toEqual([VOLUNTEERS]);
  });

  it('is put back alone, and all of a format at once', async () => {
    const before = await svgOf(page);
    await dragLabel(page, VOLUNTEERS, { x: 45, y: 0 });
    await button(page, `Put back the label of “${HEADLINE}”`).click();
    await pin().waitFor({ state: 'detached' });
    await expect.poll(() => svgOf(page)).toBe(before);

    await dragLabel(page, VOLUNTEERS, { x: 45, y: 0 });
    await pin().waitFor();
    await dragLabel(page, 'plant-fire', { x: 40, y: 0 });
    await pin('plant-fire').waitFor();
    await button(page, 'Layout and labels').click();
    await page.getByRole('menuitem', { name: 'Put back 2 labels' }).click();
    await expect.poll(() => svgOf(page)).toBe(before);
    await page.keyboard.press('Escape');
    await button(page, /^Undo/).click();
    await pin('plant-fire').waitFor();
    await expect.poll(() => pin().count()).toBe(1);
  });

  it('E8 leaves nothing behind when its event is deleted, and comes back with it', async () => {
    await dragLabel(page, VOLUNTEERS, { x: 45, y: 0 });
    await pin().waitFor();
    await page.keyboard.press('Delete');
    await row(page, HEADLINE).waitFor({ state: 'detached' });
    await button(page, 'Layout and labels').click();
    await expect
      .poll(() => page.getByRole('menuitem', { name: 'Put all labels back' }).isDisabled())
      .toBe(true);
    await page.keyboard.press('Escape');
    await button(page, /^Undo/).click();
    await pin().waitFor();
  });

  it('R1 is one edit where it is let go, however busy the page is meanwhile, and Escape makes none', async () => {
    const from = await shown(page, `label-${VOLUNTEERS}`);
    const { x, y } = middleOf(from);
    await hurriedDrag({ x, y }, 45, 'Escape');
    await expect.poll(() => selected(page)).toEqual([VOLUNTEERS]);
    await expect.poll(canUndo).toBe(false);
    await hurriedDrag({ x, y }, 45);
    await pin().waitFor();
    const there = async () => (await boxOfGroup(page, `label-${VOLUNTEERS}`)).x - from.x;
    await expect.poll(there).toBeCloseTo(45, 0);
    await page.mouse.move(x + 200, y + 50);
    await untilSaved(page);
    expect(await there()).toBeCloseTo(45, 0);
  });

  it('R1 goes where the hand goes in a figure that is turned', async () => {
    const sample = JSON.parse(await readFile(SAMPLE_FILE, 'utf8'));
    const path = join(app().folder, 'turned.json');
    await writeFile(
      path,
      JSON.stringify({ ...sample, details: { ...sample.details, title: 'Turned', language: 'ar' } }),
    );
    await goToLibrary(page);
    await importFile(page, path);
    await page.waitForFunction(() => document.title.startsWith('Turned'));
    await openSample(page);
    await untilDrawn(page);
    const from = await shown(page, `label-${VOLUNTEERS}`);
    const before = await svgOf(page);
    await dragLabel(page, VOLUNTEERS, { x: -45, y: 0 });
    await expect.poll(() => svgOf(page)).not.toBe(before);
    const to = await boxOfGroup(page, `label-${VOLUNTEERS}`);
    expect(to.x - from.x).toBeCloseTo(-45, 0);
  });
});

describe('a click in the figure', () => {
  it('selects the event of a label and of a mark, adds with Ctrl, and lets go on empty ground', async () => {
    const label = middleOf(await shown(page, `label-${VOLUNTEERS}`));
    await page.mouse.move(label.x, label.y);
    const cursor = () => figure(page).evaluate((host) => getComputedStyle(host.parentElement ?? host).cursor);
    await expect.poll(cursor).toBe('grab');
    await page.mouse.click(label.x, label.y);
    await expect.poll(() => selected(page)).toEqual([VOLUNTEERS]);
    await expect.poll(() => row(page, HEADLINE).getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => page.getByRole('button', { name: `Label of “${HEADLINE}”` }).count()).toBe(1);

    const mark = await shown(page, 'event-kyiv-convoy');
    await page.keyboard.down('Control');
    await page.mouse.click(mark.x + mark.width - 4, mark.y + mark.height / 2);
    await page.keyboard.up('Control');
    await expect.poll(() => selected(page)).toEqual(['kyiv-convoy', VOLUNTEERS]);
    const title = middleOf(await shown(page, 'title'));
    await page.mouse.click(title.x, title.y);
    await expect.poll(() => selected(page)).toEqual([]);
    await expect.poll(canUndo).toBe(false);
  });

  it('K2: the key that follows at once is for what was clicked, be it one event or several', async () => {
    const label = middleOf(await shown(page, `label-${VOLUNTEERS}`));
    await Promise.all([page.mouse.click(label.x, label.y), page.keyboard.press('Alt+ArrowRight')]);
    await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-06');
    await page.keyboard.press('Control+z');
    await expect.poll(() => valueOf(page, 'When')).toBe('2022-03-05');
    const mark = await shown(page, 'event-kyiv-convoy');
    await page.keyboard.down('Control');
    await page.mouse.click(mark.x + mark.width - 4, mark.y + mark.height / 2);
    await page.keyboard.up('Control');
    await page.keyboard.press('Delete');
    await page.getByText('20 events, 5 tracks').waitFor();
  });

  it('twice leads to the headline', async () => {
    const { x, y } = middleOf(await shown(page, `label-${VOLUNTEERS}`));
    await page.mouse.dblclick(x, y);
    const inField = () => page.evaluate(() => document.activeElement?.getAttribute('data-field'));
    await expect.poll(inField).toBe('headline');
    await expect.poll(() => field(page, 'Headline').inputValue()).toBe(HEADLINE);
  });
});

it('arrow keys move the selected label, as one edit when they rest', async () => {
  const before = await svgOf(page);
  await page.getByText('100%', { exact: true }).click();
  await row(page, HEADLINE).click();
  const from = await boxOfGroup(page, `label-${VOLUNTEERS}`);
  await page.getByRole('button', { name: `Label of “${HEADLINE}”` }).focus();
  // A pause in between would make two edits.
  await pressAtOnce(page, 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight');
  await pin().waitFor();
  await expect.poll(() => svgOf(page)).not.toBe(before);
  const to = await boxOfGroup(page, `label-${VOLUNTEERS}`);
  expect(to.x - from.x).toBeCloseTo(30, 0);
  await button(page, /^Undo/).click();
  await expect.poll(() => svgOf(page)).toBe(before);
  await expect.poll(canUndo).toBe(false);
});

it('R4 one figure is drawn at a time, the newest is the last, and there is one in sight all the while', async () => {
  if (app().host === 'electron') return;
  const calls = { open: new Set<number>(), most: 0, all: 0 };
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => {
      const { call, name } = decodeFrame(payload.toString()) as { call: number; name: string };
      if (name !== 'figure/draw') return;
      calls.open.add(call);
      calls.most = Math.max(calls.most, calls.open.size);
      calls.all++;
    });
    socket.on('framereceived', ({ payload }) => {
      const { answer } = decodeFrame(payload.toString()) as { answer: number };
      calls.open.delete(answer);
    });
  });
  await page.reload();
  await openSample(page);
  await untilDrawn(page);
  await figure(page).evaluate((host) => {
    const state = window as unknown as { gone: number };
    state.gone = 0;
    const look = () => {
      if (!host.isConnected || !host.shadowRoot?.querySelector('svg')) state.gone++;
      requestAnimationFrame(look);
    };
    look();
  });
  await row(page, HEADLINE).click();
  const before = calls.all;
  for (const word of ['one', 'two', 'three', 'four', 'five']) {
    await field(page, 'Headline').fill(`Queue ${word}`);
    await field(page, 'Headline').press('Enter');
  }
  await expect.poll(() => svgOf(page)).toContain('Queue five');
  await expect.poll(() => calls.open.size).toBe(0);
  expect(calls.most).toBe(1);
  expect(calls.all - before).toBeGreaterThan(0);
  expect(calls.all - before).toBeLessThanOrEqual(6);
  expect(await page.evaluate(() => (window as unknown as { gone: number }).gone)).toBe(0);
});

it('shows any size at its physical size, and says how large it and its type are', async () => {
  const size = page.getByRole('combobox', { name: 'Size of the figure' });
  await size.click();
  await size.fill('85 mm');
  await page.getByRole('option', { name: '85 mm' }).click();
  await page.getByText('100%', { exact: true }).click();
  const wide = async () => Math.round((await figure(page).boundingBox())?.width ?? 0);
  await expect.poll(wide).toBe(Math.round((85 * 96) / 25.4));
  await page.getByText(/^85 × [\d.]+ mm, type from [\d.]+ pt, 100%$/).waitFor();
  await page.getByText('200%', { exact: true }).click();
  await expect.poll(wide).toBe(Math.round((170 * 96) / 25.4));
  await size.click();
  await size.fill('nonsense');
  await page.getByText('No such format').waitFor();
  await size.fill('web 1200');
  await page.getByRole('option', { name: 'Web 1200' }).click();
  await page.getByText('Fit', { exact: true }).click();
  await page.getByText(/^1200 × /).waitFor();
});

it('the layout is changed beside the figure, and labels of a list stay where they are', async () => {
  const before = await svgOf(page);
  await button(page, 'Layout and labels').click();
  await page.getByRole('menuitemradio', { name: 'Numbered' }).click();
  await expect.poll(() => svgOf(page)).not.toBe(before);
  await page.keyboard.press('Escape');
  const numbered = await svgOf(page);
  await dragLabel(page, VOLUNTEERS, { x: 40, y: 0 });
  expect(await pin().count()).toBe(0);
  expect(await svgOf(page)).toBe(numbered);
});

it('is free of barriers with a moved label, and with its menu', async () => {
  await dragLabel(page, VOLUNTEERS, { x: 45, y: 0 });
  await pin().waitFor();
  expect(await violations(page)).toEqual([]);
  await button(page, 'Layout and labels').click();
  await page.getByRole('menuitemradio', { name: 'Numbered' }).waitFor();
  expect(await violations(page)).toEqual([]);
});
