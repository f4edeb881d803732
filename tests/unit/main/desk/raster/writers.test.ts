import { inflateSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { Parser } from 'htmlparser2';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { FILE_KINDS, type FileKind } from '#core/document/edition';
import { readTables } from '#desk/raster/woff';
import { exportFile, type ExportOptions } from '#desk/raster/export-file';
import { openStudio } from '#desk/raster/studio';
import { DOCUMENTS } from '../../../../figures/documents';
import { timelineOf } from '../../../../figures/documents/make';

const studio = openStudio(fileURLToPath(new URL('../../../../../resources/', import.meta.url)));
const sample = DOCUMENTS.sample();

async function fileOf(kind: FileKind, options: Partial<ExportOptions> = {}, timeline = sample) {
  const file = await exportFile(studio, timeline, { kind, size: 'web-640', ...options });
  return { ...file, bytes: Buffer.from(file.data, 'base64') };
}

/** How many pixels are dark. */
async function inkOf(bytes: Buffer): Promise<number> {
  const grey = await sharp(bytes).greyscale().raw().toBuffer();
  return grey.filter((value) => value < 128).length;
}

/** The alpha of a picture's top left corner. */
async function cornerOf(bytes: Buffer) {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return [...data.subarray(0, info.channels)];
}

describe('files of pixels', () => {
  it('F4: every kind of file is the same bytes again', async () => {
    for (const kind of FILE_KINDS) expect(await fileOf(kind), kind).toEqual(await fileOf(kind));
  });
  it.each(['png', 'jpeg', 'webp'] as const)('%s has the size of the scale', async (kind) => {
    const { bytes } = await fileOf(kind, { scale: 2 });
    expect(await sharp(bytes).metadata()).toMatchObject({ format: kind, width: 1280, hasAlpha: false });
  });
  it.each(['png', 'jpeg'] as const)('%s says how large it is on paper', async (kind) => {
    expect((await sharp((await fileOf(kind, { scale: 3 })).bytes).metadata()).density).toBe(288);
  });
  it('PNG and WebP have the same pixels, JPEG about the same', async () => {
    const pixels = async (kind: FileKind) =>
      sharp((await fileOf(kind)).bytes)
        .removeAlpha()
        .raw()
        .toBuffer();
    const [png, webp, jpeg] = await Promise.all([pixels('png'), pixels('webp'), pixels('jpeg')]);
    expect(png.equals(webp)).toBe(true);
    const off = png.reduce((sum, value, index) => sum + Math.abs(value - (jpeg[index] ?? 0)), 0);
    expect(off / png.length).toBeLessThan(2);
  });
  it('without a ground they let everything through, but a JPEG keeps its style’s', async () => {
    expect(await cornerOf((await fileOf('png', { transparent: true })).bytes)).toEqual([0, 0, 0, 0]);
    // A format that is laid over other pictures needs not be asked to.
    expect(await cornerOf((await fileOf('png', { size: 'broadcast' })).bytes)).toEqual([0, 0, 0, 0]);
    expect(await cornerOf((await fileOf('webp', { transparent: true })).bytes)).toEqual([0, 0, 0, 0]);
    expect(await cornerOf((await fileOf('jpeg', { transparent: true })).bytes)).toEqual([255, 255, 255, 255]);
  });
  it('what shines through has its own colour, not one darkened by its alpha', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><rect width="2" height="2" fill="#ff8040" fill-opacity="0.5"/></svg>';
    const { toPng } = await import('#desk/raster/encode');
    const [red = 0, green = 0, blue = 0, alpha = 0] = await cornerOf(
      await toPng(await studio.rasterise(svg, 1)),
    );
    expect([red, alpha]).toEqual([255, 128]);
    expect(Math.abs(green - 128) + Math.abs(blue - 64)).toBeLessThanOrEqual(2);
  });
  it('draws every line of Arabic, also those that the rasteriser would drop', async () => {
    const headline = 'قصف على إربين 95% من القوات';
    const arabic = timelineOf({ language: 'ar' }, { '': [{ when: '2022-03-06', headline }] });
    const { bytes } = await fileOf('png', { scale: 2 }, arabic);
    const empty = await fileOf(
      'png',
      { scale: 2 },
      timelineOf({ language: 'ar' }, { '': [{ when: '2022-03-06' }] }),
    );
    // Ink of the picture with the headline, against that without: a line of 27 letters is a thousand pixels.
    expect((await inkOf(bytes)) - (await inkOf(empty.bytes))).toBeGreaterThan(800);
  });
  it('a WebP longer than the format holds is refused', async () => {
    const tall = '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="16400"/>';
    const { toWebp } = await import('#desk/raster/encode');
    await expect(toWebp(await studio.rasterise(tall, 1))).rejects.toThrow('16383');
  });
});

describe('SVG', () => {
  it('F6: is well-formed in every way of its text', async () => {
    for (const text of ['live', 'embedded', 'outlines'] as const) {
      const svg = (await fileOf('svg', { text })).bytes.toString();
      expect(unclosed(svg), text).toEqual([]);
      expect(svg).not.toMatch(
        /<(?:foreignObject|script|a|image)\b|href=|http(?!:\/\/www\.(?:w3|inkscape)\.org)/,
      );
    }
  });
  it('F55: has no text and needs no font when its text is outlines, and keeps the words', async () => {
    const { name, bytes } = await fileOf('svg', { text: 'outlines' });
    const svg = bytes.toString();
    expect(name).toContain('-outlines.svg');
    expect(svg).not.toContain('<text');
    expect(svg).not.toContain('<!-- Fonts');
    expect(svg).toContain('aria-label="Ukraine, 5 and 6 March 2022"');
  });
  it('F55: outlines are the pixels of the text', async () => {
    const picture = async (text: 'live' | 'outlines') =>
      (await studio.rasterise((await fileOf('svg', { text })).bytes.toString(), 2)).data;
    const [live, outlines] = [await picture('live'), await picture('outlines')];
    const off = live.reduce(
      (sum, value, index) => sum + (Math.abs(value - outlines[index]!) > 64 ? 1 : 0),
      0,
    );
    expect(off / live.length).toBeLessThan(0.0005);
  });
  it('F56: embedded fonts are a third of the faces at most, with the tables that shape text', async () => {
    const svg = (await fileOf('svg', { text: 'embedded' })).bytes.toString();
    const fonts = [...svg.matchAll(/url\(data:font\/woff;base64,([^)]*)\)/g)].map(([, data]) =>
      Buffer.from(data ?? '', 'base64'),
    );
    expect(fonts).toHaveLength(svg.match(/<!-- Fonts: (.*) -->/)![1]!.split(', ').length);
    for (const font of fonts) {
      expect(font.length).toBeLessThan(150_000);
      expect(font.readUInt32BE(8)).toBe(font.length);
      const tables = woffTables(font);
      for (const tag of ['cmap', 'glyf', 'GPOS', 'GSUB', 'hmtx', 'loca']) expect(tables).toContain(tag);
    }
  });
});

/** Opens every table of a WOFF, and checks its length. */
function woffTables(font: Buffer): string[] {
  return Array.from({ length: font.readUInt16BE(12) }, (_, index) => {
    const at = 44 + index * 20;
    const [from = 0, length = 0, plain = 0] = [4, 8, 12].map((field) => font.readUInt32BE(at + field));
    const body = font.subarray(from, from + length);
    expect((length < plain ? inflateSync(body) : body).length).toBe(plain);
    return font.toString('latin1', at, at + 4);
  });
}

/** Tags that an XML text opens and does not close, or closes and did not open. */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => open.push(name),
      onclosetag: (name, implied) => {
        if (open.pop() !== name || (implied && !xml.includes(`/>`))) wrong.push(name);
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return [...wrong, ...open];
}

it('a table of a TrueType face is found by its tag', () => {
  expect(readTables(Buffer.alloc(12)).size).toBe(0);
});
