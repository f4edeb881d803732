/** What is measured: plain vis-timeline or the editor, with so many events. */
import type { Browser, Locator, Page } from 'playwright';
import { serveEditor } from './editor-page';
import type { Places, Point } from './hand';
import { servePlain } from './plain';
import { plainItems, SEED_ID, seededTimeline } from './seed';

export interface Subject {
  readonly what: 'plain' | 'editor';
  /** Number of events. */
  readonly count: number;
  /** Opens the timeline with its page. */
  readonly address: string;
  /** A page, let in, in a browser context that knows nothing of the times before. */
  fresh(): Promise<Page>;
  /** Leads a page to where one click opens the timeline, all code there; gives what to click. */
  lead(page: Page): Promise<Locator>;
  places(page: Page): Promise<Places>;
  close(): Promise<void>;
}

const VIEWPORT = { width: 1440, height: 900 };

export async function plainSubject(browser: Browser, count: number): Promise<Subject> {
  const plain = await servePlain(plainItems(seededTimeline(count)));
  return {
    what: 'plain',
    count,
    address: `${plain.url}#open`,
    fresh: () => newPage(browser),
    async lead(page) {
      await page.goto(plain.url);
      return page.getByRole('button', { name: 'Open' });
    },
    places: async (page) => ({
      ground: async () => ({ x: 1000, y: 500 }),
      item: () => itemOf(page, '.vis-item .vis-item-content', { x: 150, right: 1300, y: 60, bottom: 560 }),
      zoomKey: '',
    }),
    close: async () => plain.close(),
  };
}

export async function editorSubject(browser: Browser, count: number): Promise<Subject> {
  const timeline = seededTimeline(count);
  const host = await serveEditor(timeline);
  const at = (hash: string) => new URL(`/${hash}`, host.url).href;
  return {
    what: 'editor',
    count,
    address: at(`#/timeline/${SEED_ID}`),
    async fresh() {
      const page = await newPage(browser);
      await page.addInitScript(watchFirstPaint);
      await page.goto(host.url);
      await page.waitForFunction(() => location.hash !== '');
      await page.goto('about:blank');
      return page;
    },
    async lead(page) {
      await page.goto(at('#/library'));
      await page.waitForLoadState('networkidle');
      // All code has come by then, and has been compiled.
      await page.waitForTimeout(1500);
      return page.getByRole('link', { name: timeline.title });
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
  const page = await context.newPage();
  await page.addInitScript(watchClick);
  return page;
}

/** Leaves word in `window.clicked` when the page is first clicked. Runs in the page. */
function watchClick(): void {
  const note = () => ((window as { clicked?: number }).clicked = performance.now());
  addEventListener('click', note, { capture: true, once: true });
}

/** Leaves word in `window.painted` when events are drawn on the canvas, under an axis. Runs in the page. */
function watchFirstPaint(): void {
  const look = () => {
    const drawn =
      document.querySelector('main :is(.dl-event, .dl-cluster)') && document.querySelector('main .dl-tick');
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
