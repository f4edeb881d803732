/** What is measured: plain vis-timeline or the editor, with so many events. */
import type { Browser, Page } from 'playwright';
import { serveEditor } from './editor-page';
import type { Places, Point } from './hand';
import { servePlain } from './plain';
import { plainItems, SEED_ID, seededTimeline } from './seed';

export interface Subject {
  readonly what: 'plain' | 'editor';
  /** Number of events. */
  readonly count: number;
  /** A page in a browser that knows nothing of the times before, and the address that opens the timeline in it. */
  fresh(): Promise<{ page: Page; address: string }>;
  places(page: Page): Promise<Places>;
  close(): Promise<void>;
}

const VIEWPORT = { width: 1440, height: 900 };

export async function plainSubject(browser: Browser, count: number): Promise<Subject> {
  const plain = await servePlain(plainItems(seededTimeline(count)));
  return {
    what: 'plain',
    count,
    fresh: async () => ({ page: await newPage(browser), address: plain.url }),
    places: async (page) => ({
      ground: async () => ({ x: 1000, y: 500 }),
      item: () => itemOf(page, '.vis-item .vis-item-content', { x: 150, right: 1300, y: 60, bottom: 560 }),
      zoomKey: '',
    }),
    close: async () => plain.close(),
  };
}

export async function editorSubject(browser: Browser, count: number): Promise<Subject> {
  const host = await serveEditor(seededTimeline(count));
  return {
    what: 'editor',
    count,
    async fresh() {
      const page = await newPage(browser);
      await page.addInitScript(watchFirstPaint);
      // Lets the browser in, which must not count.
      await page.goto(host.url);
      await page.waitForFunction(() => location.hash !== '');
      await page.goto('about:blank');
      return { page, address: new URL(`/#/timeline/${SEED_ID}`, host.url).href };
    },
    places: placesInEditor,
    close: () => host.close(),
  };
}

async function placesInEditor(page: Page): Promise<Places> {
  const area = (await page.locator('.dl-canvas .vis-center').boundingBox())!;
  const frame = (await page.locator('.dl-scroll').boundingBox())!;
  const [right, bottom] = [area.x + area.width, frame.y + frame.height];
  const bounds = { x: area.x + 40, right: right - 300, y: frame.y + 4, bottom: bottom - 20 };
  return {
    // A drag of the axis moves the window, wherever events stand.
    ground: async () => ({ x: area.x + area.width / 2, y: frame.y - 24 }),
    item: () => itemOf(page, '.dl-event .dl-chip', bounds),
    zoomKey: 'Control',
  };
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  return context.newPage();
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
