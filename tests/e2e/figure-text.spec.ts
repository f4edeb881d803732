/** What the engine measures is what a browser sets: exported pictures opened with the bundled fonts, text by text. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL_FACES } from '#core/figure/fonts';
import { LAYOUTS, type LayoutName } from '#core/figure/layout/registry';
import { textsOf, type TextNode } from '#core/figure/scene';
import { createMetrics } from '#desk/raster/metrics';
import { openStudio } from '#desk/raster/studio';
import { DOCUMENTS, type DocumentName } from '../figures/documents';
import { launchBrowser } from './helpers/web-program';

const resources = fileURLToPath(new URL('../../resources/', import.meta.url));
const studio = openStudio(resources);
const metrics = createMetrics(`${resources}fonts`);

/** Where the program runs in Electron there need not be a browser. */
const noBrowser = !process.env['DATELINE_BROWSER'] && !existsSync(chromium.executablePath());

let browser: Browser | null = null;
beforeAll(async () => {
  if (!noBrowser) browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A line as the browser sets it: left edge and advance width, px. */
interface SetLine {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** Opens an SVG inside a page that has the bundled faces and no others for their names, and measures every line. */
async function setInBrowser(svg: string): Promise<{ lines: SetLine[]; failed: string[] }> {
  const page = await browser!.newPage();
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: pageOf(svg) });
    return route.fulfill({ path: `${resources}fonts/${pathname.slice(1)}` });
  });
  await page.goto('http://figure.test/');
  const result = await page.evaluate(async () => {
    const faces = await Promise.all([...document.fonts].map((face) => face.load()));
    const lines = [...document.querySelectorAll('text')].map((node) => {
      return { text: node.textContent, x: node.getBBox().x, width: node.getComputedTextLength() };
    });
    return { lines, failed: faces.filter((face) => face.status !== 'loaded').map((face) => face.family) };
  });
  await page.close();
  return result;
}

function pageOf(svg: string): string {
  const rules = ALL_FACES.map(
    ({ family, weight, style, file }) =>
      `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; src: url('/${file}'); }`,
  );
  return `<!doctype html><meta charset="utf-8"><style>${rules.join('')} body { margin: 0 }</style>${svg}`;
}

/** Lines with letters that no bundled face has are set in whatever the machine has. */
const known = ({ text, font }: TextNode) => metrics.missing(text, font) === '';

const DOCUMENT_NAMES = [
  'sample',
  'ukrainian',
  'arabic',
  'german',
  'history',
] as const satisfies readonly DocumentName[];

/** Every layout and every document twice at least, but not each in each: that takes a minute more, and finds no more. */
const CASES = (Object.keys(LAYOUTS) as LayoutName[]).flatMap((layout, row) =>
  [0, 1, 2].map((column) => ({
    layout,
    document: DOCUMENT_NAMES[(2 * row + column) % DOCUMENT_NAMES.length]!,
  })),
);

describe.skipIf(noBrowser)(
  'F16: a browser sets every text as wide as the engine measured it, within 2 %, and where it stands',
  () => {
    it.each(CASES)('$document as $layout', async ({ layout, document }) => {
      const timeline = DOCUMENTS[document]();
      const drawn = { ...timeline, figure: { ...timeline.figure, layout } };
      const { lines, failed } = await setInBrowser(studio.draw(drawn, 'web').svg);
      const nodes = textsOf(studio.compose(drawn, 'web').scene.layers);
      expect(failed).toEqual([]);
      expect(lines).toHaveLength(nodes.length);
      nodes.forEach((node, index) => {
        if (known(node)) expectSame(node, lines[index]!);
      });
    });
  },
);

function expectSame(node: TextNode, line: SetLine): void {
  const width = metrics.width(node.text, node.font);
  const left = node.anchor === 'start' ? node.x : node.anchor === 'end' ? node.x - width : node.x - width / 2;
  expect(Math.abs(line.width - width), `width of "${node.text}", ${width} px`).toBeLessThanOrEqual(
    width * 0.02,
  );
  // A box takes in what a letter hangs over its own edge by.
  const hang = Math.max(width * 0.02, node.font.size * 0.1);
  expect(Math.abs(line.x - left), `left edge of "${node.text}", ${left} px`).toBeLessThanOrEqual(hang);
}
