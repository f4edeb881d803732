import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '#core/document/types';
import { cmykOf } from '#core/figure/ink';
import { LAYOUTS, type LayoutName } from '#core/figure/layout/registry';
import { textsOf } from '#core/figure/scene';
import { exportFile, type ExportOptions } from '#desk/raster/export-file';
import { openStudio } from '#desk/raster/studio';
import { DOCUMENTS } from '../../../../figures/documents';
import { timelineOf } from '../../../../figures/documents/make';
import { contentOf, readPdf } from '../../../../helpers/pdf';

const studio = openStudio(fileURLToPath(new URL('../../../../../resources/', import.meta.url)));
const sample = DOCUMENTS.sample();
const ukrainian = DOCUMENTS.ukrainian();

function inLayout(timeline: Timeline, layout: LayoutName): Timeline {
  return { ...timeline, figure: { ...timeline.figure, layout } };
}

async function pdfOf(timeline: Timeline, options: Partial<ExportOptions> = {}): Promise<Buffer> {
  const { data } = await exportFile(studio, timeline, { kind: 'pdf', size: 'web', ...options });
  return Buffer.from(data, 'base64');
}

/** The colours that text is filled with: what was set last before each that is shown. */
function textInks(content: string): Set<string> {
  const inks = new Set<string>();
  let ink = '';
  for (const line of content.split('\n')) {
    if (line.endsWith(' scn')) ink = line;
    if (/ T[jJ]$/.test(line)) inks.add(ink);
  }
  return inks;
}

describe('a PDF', () => {
  it('F50: is as large as the figure: a px is 0.75 pt, and 107 mm are 107 mm', async () => {
    const { width, height } = studio.draw(sample, 'web');
    expect((await readPdf(await pdfOf(sample))).size).toEqual([width * 0.75, height * 0.75]);
    const [wide = 0] = (await readPdf(await pdfOf(sample, { size: 'print-107' }))).size;
    expect((wide / 72) * 25.4).toBeCloseTo(107, 2);
  });
  it.each(Object.keys(LAYOUTS) as LayoutName[])(
    'F50: keeps the millimetres of print in the layout %s',
    async (layout) => {
      for (const [size, mm] of Object.entries({ 'print-52': 52, 'print-163': 163, '85x120mm': 85 })) {
        const { size: points } = await readPdf(await pdfOf(inLayout(sample, layout), { size }));
        const [width = 0, height = 0] = points.map((point) => (point / 72) * 25.4);
        expect(Math.abs(width - mm), size).toBeLessThan(0.1);
        if (size.includes('x')) expect(Math.abs(height - 120), size).toBeLessThan(0.1);
      }
    },
  );
  it.each(Object.keys(LAYOUTS) as LayoutName[])(
    'F51: gives back every Cyrillic line of the layout %s',
    async (layout) => {
      const timeline = inLayout(ukrainian, layout);
      const { text } = await readPdf(await pdfOf(timeline, { size: 'print-107' }));
      const lines = textsOf(studio.compose(timeline, 'print-107').scene.layers).map((node) => node.text);
      expect(lines.filter((line) => /\p{Script=Cyrillic}/u.test(line)).length).toBeGreaterThan(10);
      expect(lines.filter((line) => !text.includes(line))).toEqual([]);
    },
  );
  it.each(Object.keys(LAYOUTS) as LayoutName[])(
    'F52: sets type of the layout %s in black ink alone, but for its accent',
    async (layout) => {
      const inks = textInks(contentOf(await pdfOf(inLayout(sample, layout), { color: 'cmyk' })));
      expect(inks).toContain('0 0 0 1 scn');
      const colored = [...inks].filter((ink) => !ink.startsWith('0 0 0 '));
      expect(colored.length).toBeLessThanOrEqual(1);
    },
  );
  it('F51: holds its text as text, in Cyrillic too, in subsets of its fonts', async () => {
    const bytes = await pdfOf(ukrainian);
    const { text } = await readPdf(bytes);
    expect(text).toContain('Україна, 5 і 6 березня 2022 року');
    expect(text).toContain('Їдуть автобуси з ґанку');
    const source = bytes.toString('latin1');
    const fonts = source.match(/\/BaseFont \/\S+/g) ?? [];
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/^\/BaseFont \/[A-Z]{6}\+/);
    const descriptors = source.match(/\/Type \/FontDescriptor/g)?.length ?? 0;
    expect(descriptors).toBeGreaterThan(0);
    expect(source.match(/\/FontFile2 /g)).toHaveLength(descriptors);
  });
  it('F52: prints dark type in black ink alone, and no colour through RGB', async () => {
    const content = contentOf(await pdfOf(sample, { color: 'cmyk' }));
    expect(content).not.toContain('/DeviceRGB');
    const inks = textInks(content);
    expect(inks).toContain('0 0 0 1 scn');
    const neutral = [...inks].filter((ink) => ink.startsWith('0 0 0 '));
    // The newspaper's only colour is its red accent.
    expect(inks.size - neutral.length).toBe(1);
  });
  it('F52: makes outlines of type black alone too', async () => {
    const content = contentOf(await pdfOf(sample, { color: 'cmyk', text: 'outlines' }));
    expect(content).toContain('0 0 0 1 scn');
    expect(content).not.toMatch(/ T[jJ]$/m);
  });
  it.each([
    ['#000000', [0, 0, 0, 100]],
    ['#17191c', [0, 0, 0, 100]],
    ['#ffffff', [0, 0, 0, 0]],
    ['#ff0000', [0, 100, 100, 0]],
    ['#000033', [20, 20, 0, 80]],
  ])('F52: inks a line of %s as %j', (color, inks) => {
    expect(cmykOf(color, 'line')).toEqual(inks);
  });
  it('F52: never puts on more than twice the ink of one plate', () => {
    for (let value = 0; value < 0xffffff; value += 4097) {
      const inks = cmykOf(`#${value.toString(16).padStart(6, '0')}`, 'area');
      expect(inks.reduce((sum, ink) => sum + ink, 0)).toBeLessThanOrEqual(200.1);
    }
  });
  it('F53: says its title, its language and what it shows, and names its layers', async () => {
    const bytes = await pdfOf({ ...sample, figure: { ...sample.figure, alt: 'What happened on two days' } });
    const { info, layers } = await readPdf(bytes);
    expect(info).toMatchObject({ Title: sample.details.title, Language: sample.details.language });
    expect(bytes.toString('latin1')).toContain('What happened on two days');
    expect(bytes.toString('latin1')).toContain('/Marked true');
    expect(layers).toEqual(expect.arrayContaining(['Background', 'Axis', 'Title', 'Source']));
  });
  it('F54: has its ground reach into the bleed, and crop marks outside of it', async () => {
    const bytes = await pdfOf(sample, { size: 'print-107', bleed: 3, marks: true });
    const box = (name: string) =>
      new RegExp(`/${name} \\[([^\\]]*)\\]`).exec(bytes.toString('latin1'))![1]!.split(' ').map(Number);
    const [trim, bleed, paper] = ['TrimBox', 'BleedBox', 'MediaBox'].map(box) as number[][];
    const mm = (from: number, to: number) => ((to - from) / 72) * 25.4;
    expect(mm(trim![0]!, trim![2]!)).toBeCloseTo(107, 2);
    expect(mm(bleed![0]!, trim![0]!)).toBeCloseTo(3, 2);
    expect(mm(paper![0]!, trim![0]!)).toBeCloseTo(8, 2);
    // 3 mm are 11.34 px: the ground begins there on both sides.
    expect(contentOf(bytes)).toMatch(/-11\.338583 -11\.338583 [\d.]+ [\d.]+ re/);
  });
  it('F4: gives the same bytes again, and no date', async () => {
    const [first, second] = [await pdfOf(ukrainian), await pdfOf(ukrainian)];
    expect(first.equals(second)).toBe(true);
    expect(first.toString('latin1')).not.toMatch(/CreationDate|ModDate|\(D:/);
    expect((await pdfOf(ukrainian, { color: 'cmyk' })).equals(first)).toBe(false);
  });
  it('draws Arabic as shapes, which say what they are', async () => {
    const arabic = timelineOf(
      { title: 'الحرب', language: 'ar' },
      { '': [{ when: '2022-03-06', headline: 'قصف' }] },
    );
    const content = contentOf(await pdfOf(arabic));
    expect(content).toContain('/ActualText');
  });
  it('refuses a page that readers do not show', async () => {
    const drawn = studio.compose(sample, 'web');
    const tall = { ...studio, compose: () => ({ ...drawn, scene: { ...drawn.scene, height: 30_000 } }) };
    await expect(exportFile(tall, sample, { kind: 'pdf', size: 'web' })).rejects.toThrow('too large');
  });
});
