/** Real steps of the mouse on a canvas, and what each of them costs. */
import type { Page } from 'playwright';
import type { Probe } from './probe';

/** Where the hand can take hold, px of the viewport. */
export interface Places {
  /** Where a drag moves the window. */
  ground(): Promise<Point>;
  /** An event that can be dragged. */
  item(): Promise<Point>;
  /** The key that makes the wheel zoom; empty for none. */
  readonly zoomKey: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const STEPS = 30;
const STEP_PX = 12;

/** Mean main-thread time of a step, ms. */
export async function pan(page: Page, probe: Probe, places: Places): Promise<number> {
  const { x, y } = await places.ground();
  return stroke(page, probe, { x, y }, (step) => ({ x: x - pingPong(step) * STEP_PX, y }));
}

export async function dragItem(page: Page, probe: Probe, places: Places): Promise<number> {
  // What came into view since the wheel rested is drawn by then.
  await page.waitForTimeout(400);
  const { x, y } = await places.item();
  // Plain vis-timeline drags only what is selected.
  await page.mouse.click(x, y);
  await settle(page);
  const cost = await stroke(page, probe, { x, y }, (step) => ({ x: x + pingPong(step) * 8, y }));
  return cost;
}

/** `in` shows less time with every step, `out` more. */
export async function zoom(
  page: Page,
  probe: Probe,
  { ground, zoomKey }: Places,
  direction: 'in' | 'out',
  steps: number,
): Promise<number> {
  const { x, y } = await ground();
  await page.mouse.move(x, y);
  if (zoomKey) await page.keyboard.down(zoomKey);
  const before = await probe.spent();
  for (let step = 0; step < steps; step++) {
    await page.mouse.wheel(0, direction === 'in' ? -100 : 100);
    await settle(page);
  }
  const after = await probe.spent();
  if (zoomKey) await page.keyboard.up(zoomKey);
  return (after - before) / steps;
}

async function stroke(page: Page, probe: Probe, from: Point, to: (step: number) => Point): Promise<number> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 6, from.y);
  await settle(page);
  const before = await probe.spent();
  for (let step = 1; step <= STEPS; step++) {
    const { x, y } = to(step);
    await page.mouse.move(x, y);
    await settle(page);
  }
  const after = await probe.spent();
  await page.mouse.move(from.x, from.y);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await settle(page);
  return (after - before) / STEPS;
}

/** 1, 2 ... to two thirds of the way, then back: an event comes back to about where it was. */
function pingPong(step: number): number {
  return step <= 20 ? step : 40 - step;
}

/** Two frames: what a step set going is drawn by then. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}
