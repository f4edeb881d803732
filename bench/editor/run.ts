/** Runs the measurement and prints its table. */
import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { serveEditor } from './editor-page';
import { dragItem, pan, settle, zoom, type Places, type Point } from './hand';
import { servePlain } from './plain';
import { probe } from './probe';
import { plainItems, SEED_ID, seededTimeline } from './seed';
import { report, type Measured } from './table';

/** What plain vis-timeline is measured with: the first is what a step is compared with, the last the first paint. */
const PLAIN = [1_000, 10_000] as const;
const VIEWPORT = { width: 1440, height: 900 };
/** Steps of the wheel from the whole to where single events can be told apart. */
const ZOOM_STEPS = 16;

/** Measures plain vis-timeline, then the editor with each number of events; prints, and writes the docs if asked to. */
export async function run(counts: readonly number[], write: boolean): Promise<void> {
  const executablePath = process.env['DATELINE_BROWSER'];
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ args, ...(executablePath && { executablePath }) });
  try {
    const measured: Measured[] = [];
    for (const count of PLAIN) measured.push(await told(measurePlain(browser, count)));
    for (const count of counts) measured.push(await told(measureEditor(browser, count)));
    await report(measured, write);
  } finally {
    await browser.close();
  }
}

async function told(measuring: Promise<Measured>): Promise<Measured> {
  const measured = await measuring;
  console.error(JSON.stringify(measured));
  return measured;
}

async function measurePlain(browser: Browser, count: number): Promise<Measured> {
  const plain = await servePlain(plainItems(seededTimeline(count)));
  try {
    const { page, costs, firstPaint, longestOpen } = await openOften(async () => {
      const fresh = await newPage(browser);
      return { page: fresh, address: plain.url };
    });
    const steps = await measureSteps(page, costs, {
      ground: async () => ({ x: 1000, y: 500 }),
      item: () => itemOf(page, '.vis-item .vis-item-content', { x: 150, right: 1300, y: 60, bottom: 560 }),
      zoomKey: '',
    });
    const heap = await costs.heap();
    await page.context().close();
    return { what: 'plain', count, firstPaint, longestOpen, ...steps, edit: null, heap };
  } finally {
    plain.close();
  }
}

async function measureEditor(browser: Browser, count: number): Promise<Measured> {
  const host = await serveEditor(seededTimeline(count));
  try {
    const { page, costs, firstPaint, longestOpen } = await openOften(async () => {
      const fresh = await newPage(browser);
      await fresh.addInitScript(watchFirstPaint);
      // Lets the browser in, which must not count.
      await fresh.goto(host.url);
      await fresh.waitForFunction(() => location.hash !== '');
      await fresh.goto('about:blank');
      return { page: fresh, address: new URL(`/#/timeline/${SEED_ID}`, host.url).href };
    });
    const area = (await page.locator('.dl-canvas .vis-center').boundingBox())!;
    const frame = (await page.locator('.dl-scroll').boundingBox())!;
    const [right, bottom] = [area.x + area.width, frame.y + frame.height];
    const steps = await measureSteps(page, costs, {
      // A drag of the axis moves the window, wherever events stand.
      ground: async () => ({ x: area.x + area.width / 2, y: frame.y - 24 }),
      item: () =>
        itemOf(page, '.dl-event .dl-chip', {
          x: area.x + 40,
          right: right - 300,
          y: frame.y + 4,
          bottom: bottom - 20,
        }),
      zoomKey: 'Control',
    });
    const edit = await editLatency(page);
    const heap = await costs.heap();
    await page.context().close();
    return { what: 'editor', count, firstPaint, longestOpen, ...steps, edit, heap };
  } finally {
    await host.close();
  }
}

/** Opens so often, each time in a browser that knows nothing of the time before. */
const OPENS = 5;

interface Opened {
  readonly page: Page;
  readonly costs: Awaited<ReturnType<typeof probe>>;
  /** Medians. */
  readonly firstPaint: number;
  readonly longestOpen: number;
}

async function openOften(prepare: () => Promise<{ page: Page; address: string }>): Promise<Opened> {
  const opened: Opened[] = [];
  for (let turn = 0; turn < OPENS; turn++) {
    await opened.at(-1)?.page.context().close();
    const { page, address } = await prepare();
    const costs = await probe(page);
    let firstPaint = 0;
    const longestOpen = await costs.longestTask(async () => {
      await page.goto(address);
      firstPaint = await paintedAt(page);
      await page.waitForTimeout(1500);
    });
    opened.push({ page, costs, firstPaint, longestOpen });
  }
  const middle = (of: (one: Opened) => number) => median(opened.map(of));
  return {
    ...opened.at(-1)!,
    firstPaint: middle((one) => one.firstPaint),
    longestOpen: middle((one) => one.longestOpen),
  };
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  return context.newPage();
}

type Steps = Pick<Measured, 'pan' | 'zoom' | 'panNear' | 'drag' | 'longestStep'>;

/** All of the story first, then near, where an event can be taken in hand. */
async function measureSteps(
  page: Page,
  costs: Awaited<ReturnType<typeof probe>>,
  places: Places,
): Promise<Steps> {
  const steps = { pan: 0, zoom: 0, panNear: 0, drag: 0 };
  const longestStep = await costs.longestTask(async () => {
    steps.pan = await pan(page, costs, places);
    const zoomIn = await zoom(page, costs, places, 'in', ZOOM_STEPS);
    steps.panNear = await pan(page, costs, places);
    const nearer = await zoomToItems(page, costs, places);
    steps.drag = await dragItem(page, costs, places);
    if (nearer > 0) await zoom(page, costs, places, 'out', nearer);
    const zoomOut = await zoom(page, costs, places, 'out', ZOOM_STEPS);
    steps.zoom = (zoomIn + zoomOut) / 2;
  });
  return { ...steps, longestStep };
}

/** Turns the wheel on until an event can be taken in hand; gives how often. */
async function zoomToItems(page: Page, costs: Opened['costs'], places: Places): Promise<number> {
  for (let turns = 0; ; turns += 2) {
    await page.waitForTimeout(400);
    const isThere = await places.item().then(
      () => true,
      () => false,
    );
    if (isThere || turns > 20) return turns;
    await zoom(page, costs, places, 'in', 2);
  }
}

/** ms since the navigation began. */
async function paintedAt(page: Page): Promise<number> {
  await page.waitForFunction(() => 'painted' in window, undefined, { timeout: 120_000 });
  return page.evaluate(() => (window as unknown as { painted: number }).painted);
}

/** Leaves word in `window.painted` when events are drawn on the canvas, under an axis. Runs in the page. */
function watchFirstPaint(): void {
  const look = () => {
    const drawn = document.querySelector('.dl-event, .dl-cluster') && document.querySelector('.dl-tick');
    if (drawn) requestAnimationFrame(() => ((window as { painted?: number }).painted = performance.now()));
    else requestAnimationFrame(look);
  };
  look();
}

/** An item that nothing lies over, within bounds (px of the viewport). */
async function itemOf(
  page: Page,
  selector: string,
  within: { x: number; right: number; y: number; bottom: number },
): Promise<Point> {
  const found = await page.evaluate(
    ({ items, bounds }) => {
      for (const item of document.querySelectorAll(items)) {
        const { left, top } = item.getBoundingClientRect();
        const [x, y] = [left + 14, top + 10];
        const isIn = x > bounds.x && x < bounds.right && y > bounds.y && y < bounds.bottom;
        if (isIn && item.contains(document.elementFromPoint(x, y))) return { x, y };
      }
      return null;
    },
    { items: selector, bounds: within },
  );
  if (!found) throw new Error(`nothing to take in hand: ${selector}`);
  return found;
}

const EDITS = 15;

/** Median ms from a click on "Key event" until the chip shows it and the desk has committed it. */
async function editLatency(page: Page): Promise<number> {
  const box = page.getByRole('checkbox', { name: 'Key event' });
  await box.waitFor();
  const took: number[] = [];
  for (let turn = 0; turn < EDITS; turn++) {
    const { x, y, width, height } = (await box.boundingBox())!;
    await page.evaluate(watchEdit);
    await page.mouse.click(x + width / 2, y + height / 2);
    took.push(await page.evaluate(() => (window as unknown as { edited: Promise<number> }).edited));
    await settle(page);
    await page.waitForTimeout(100);
  }
  return median(took);
}

/** Promises in `window.edited` how long it takes from the next click until the selected chip has changed and all is saved. Runs in the page. */
function watchEdit(): void {
  const chip = () => document.querySelector('.dl-event.vis-selected');
  const wasKey = chip()?.classList.contains('dl-key');
  const state = () => document.querySelector('header [data-kind][role="status"]')?.textContent ?? '';
  (window as unknown as { edited: Promise<number> }).edited = new Promise((done) => {
    document.addEventListener(
      'click',
      () => {
        const start = performance.now();
        const look = () => {
          const isShown = chip()?.classList.contains('dl-key') !== wasKey;
          if (isShown && state().startsWith('Saved')) done(performance.now() - start);
          else setTimeout(look, 1);
        };
        setTimeout(look, 1);
      },
      { once: true, capture: true },
    );
  });
}
