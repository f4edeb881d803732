/** What is printed is what is previewed: a PDF drawn by pdf.js in a browser, against the PNG of the same figure. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAYOUTS, type LayoutName } from '#core/figure/layout/registry';
import { exportFile } from '#desk/raster/export-file';
import { openStudio } from '#desk/raster/studio';
import { DOCUMENTS, type DocumentName } from '../figures/documents';
import { launchBrowser } from './helpers/web-program';

const studio = openStudio(fileURLToPath(new URL('../../resources/', import.meta.url)));
const reader = fileURLToPath(new URL('../../node_modules/pdfjs-dist/build', import.meta.url));
/** Pixels to a px. */
const SCALE = 2;

/** Where the program runs in Electron there need not be a browser. */
const noBrowser = !process.env['DATELINE_BROWSER'] && !existsSync(chromium.executablePath());

let browser: Browser | null = null;
beforeAll(async () => {
  if (!noBrowser) browser = await launchBrowser();
});
afterAll(() => browser?.close());

const PAGE =
  '<!doctype html><script type="module">import * as pdfjs from "/pdf.min.mjs"; globalThis.pdfjs = pdfjs;</script>';

/** The first page as a PNG, `SCALE` pixels to a px. */
async function drawnByReader(pdf: Buffer): Promise<Buffer> {
  const page = await browser!.newPage();
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: PAGE });
    return route.fulfill({ contentType: 'text/javascript', path: reader + pathname });
  });
  await page.goto('http://figure.test/');
  await page.waitForFunction(() => 'pdfjs' in globalThis);
  const base64 = await page.evaluate(drawPage, { pdf: pdf.toString('base64'), scale: (SCALE * 96) / 72 });
  await page.close();
  return Buffer.from(base64, 'base64');
}

/** Runs in the page. */
async function drawPage({ pdf, scale }: { pdf: string; scale: number }): Promise<string> {
  const { pdfjs } = globalThis as unknown as { pdfjs: typeof import('pdfjs-dist') };
  pdfjs.GlobalWorkerOptions.workerSrc = '/pdf.worker.min.mjs';
  const data = Uint8Array.from(atob(pdf), (letter) => letter.charCodeAt(0));
  const file = await pdfjs.getDocument({ data, useSystemFonts: false }).promise;
  const first = await file.getPage(1);
  const viewport = first.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await first.render({ canvas, viewport }).promise;
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

/** The share of pixels that differ by more than half, after both are softened: edges are smoothed otherwise by each. */
async function difference(a: Buffer, b: Buffer): Promise<number> {
  const { width, height } = await sharp(a).metadata();
  const grey = (bytes: Buffer) =>
    sharp(bytes)
      .flatten({ background: '#ffffff' })
      .resize(width, height, { fit: 'fill' })
      .blur(1)
      .greyscale()
      .raw()
      .toBuffer();
  const [one, two] = await Promise.all([grey(a), grey(b)]);
  const off = one.reduce((sum, value, index) => sum + (Math.abs(value - two[index]!) > 96 ? 1 : 0), 0);
  return off / one.length;
}

const DOCUMENT_NAMES = ['sample', 'arabic', 'forms'] as const satisfies readonly DocumentName[];

/** Every layout, and every document, but not each in each: one takes ten seconds. */
const CASES = (Object.keys(LAYOUTS) as LayoutName[]).map((layout, place) => ({
  layout,
  document: DOCUMENT_NAMES[place % DOCUMENT_NAMES.length]!,
}));

describe.skipIf(noBrowser)('F58: a PDF looks like the PNG of the same figure', () => {
  it.each(CASES)('$document as $layout', async ({ layout, document }) => {
    const timeline = DOCUMENTS[document]();
    const drawn = { ...timeline, figure: { ...timeline.figure, layout } };
    const bytes = async (kind: 'pdf' | 'png') => {
      const { data } = await exportFile(studio, drawn, { kind, size: 'web', scale: SCALE });
      return Buffer.from(data, 'base64');
    };
    const [pdf, png] = await Promise.all([bytes('pdf'), bytes('png')]);
    expect(await difference(png, await drawnByReader(pdf))).toBeLessThan(0.002);
  });
});
