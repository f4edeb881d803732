/** The desk's main job from end to end, as one story: drag, take back, lose power, go on. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright';
import { launch } from './helpers/app';
import {
  button,
  chip,
  drag,
  field,
  gripOf,
  openSample,
  pxPerHour,
  select,
  untilSaved,
} from './helpers/editor';

const HEADLINE = 'Shelling kills eight civilians in Irpin, mayor says';

/** What the inspector says of the Irpin event: its date and its track. */
async function irpin(page: Page): Promise<string[]> {
  await select(page, 'irpin-shelling', HEADLINE);
  const track = page.getByRole('combobox', { name: 'Track' }).or(field(page, 'Track')).first();
  return [await field(page, 'When').inputValue(), await track.inputValue()];
}

async function dragToMariupolAtNoon(page: Page): Promise<void> {
  const from = await gripOf(page, 'irpin-shelling');
  const track = await gripOf(page, 'mariupol-corridor-closed');
  const hours = await pxPerHour(page);
  await page.keyboard.down('Control');
  await drag(page, from, { x: from.x + 12 * hours, y: track.y });
  await page.keyboard.up('Control');
}

it('drags an event to another hour and track, and neither a kill nor a restart loses the edit or its undo', async () => {
  const app = await launch();
  await openSample(app.page);
  await expect.poll(() => irpin(app.page)).toEqual(['2022-03-06', 'Kyiv region']);

  const other = await app.second();
  await openSample(other);
  await dragToMariupolAtNoon(app.page);
  const moved = ['2022-03-06T12:00', 'Mariupol'];
  await expect.poll(() => irpin(app.page)).toEqual(moved);
  await expect.poll(() => irpin(other)).toEqual(moved);

  await button(app.page, /^Undo/).click();
  await expect.poll(() => field(app.page, 'When').inputValue()).toBe('2022-03-06');
  await expect.poll(() => field(other, 'When').inputValue()).toBe('2022-03-06');
  await button(app.page, /^Redo/).click();
  await expect.poll(() => field(app.page, 'When').inputValue()).toBe('2022-03-06T12:00');
  await untilSaved(app.page);

  await app.kill();
  await app.start();
  await openSample(app.page);
  await expect.poll(() => irpin(app.page)).toEqual(moved);
  await button(app.page, /^Undo/).click();
  await expect.poll(() => irpin(app.page)).toEqual(['2022-03-06', 'Kyiv region']);
  await expect.poll(() => button(app.page, /^Undo/).isDisabled()).toBe(true);
  await button(app.page, /^Redo/).click();
  await expect.poll(() => irpin(app.page)).toEqual(moved);
});

it('W11 a plain drag moves a day by whole days and never invents an hour', async () => {
  const { page } = await launch();
  await openSample(page);
  const from = await gripOf(page, 'irpin-shelling');
  const hours = await pxPerHour(page);
  await drag(page, from, { x: from.x - 20 * hours, y: from.y });
  await expect.poll(() => irpin(page)).toEqual(['2022-03-05', 'Kyiv region']);
});

it('a cancelled drag leaves no edit', async () => {
  const { page } = await launch();
  await openSample(page);
  const from = await gripOf(page, 'irpin-shelling');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 200, from.y, { steps: 5 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => irpin(page)).toEqual(['2022-03-06', 'Kyiv region']);
  await expect.poll(() => button(page, /^Undo/).isDisabled()).toBe(true);
});

it('E6 several events dragged together are one step of undo', async () => {
  const { page } = await launch();
  await openSample(page);
  const first = await gripOf(page, 'irpin-shelling');
  const second = await gripOf(page, 'russian-force-inside');
  await page.mouse.click(second.x, second.y);
  await page.mouse.move(first.x, first.y);
  await page.keyboard.down('Shift');
  await page.mouse.click(first.x, first.y);
  await page.keyboard.up('Shift');
  await page.getByText('2 events selected').waitFor();
  const hours = await pxPerHour(page);
  await drag(page, first, { x: first.x - 24 * hours, y: first.y });
  await expect.poll(() => chip(page, 'russian-force-inside').getAttribute('aria-label')).toContain('5 March');
  await expect.poll(() => chip(page, 'irpin-shelling').getAttribute('aria-label')).toContain('5 March');
  await button(page, /^Undo/).click();
  await expect.poll(() => chip(page, 'irpin-shelling').getAttribute('aria-label')).toContain('6 March');
  await expect.poll(() => chip(page, 'russian-force-inside').getAttribute('aria-label')).toContain('6 March');
  await expect.poll(() => button(page, /^Undo/).isDisabled()).toBe(true);
});
