import { Resvg, renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { DeskError } from '#contract/errors';
import { ALL_FACES } from '#core/figure/fonts';

/** CSS px in an inch, and inches in a metre. */
const PX_PER_INCH = 96;
const INCHES_PER_METRE = 39.3701;
const MOST_PIXELS = 150_000_000;

/**
 * Rasterises a figure's SVG with the bundled fonts alone, `scale` pixels to a px, and writes its physical size into
 * the file. `folder` is resources/fonts. The work is done off the desk's own thread, which goes on with edits. Throws
 * when the text did not come out: the rasteriser drops it without a word when it cannot read a font.
 */
export async function svgToPng(svg: string, scale: number, folder: string): Promise<Buffer> {
  const font = {
    loadSystemFonts: false,
    fontFiles: ALL_FACES.map((face) => path.join(folder, face.file)),
    defaultFontFamily: 'Fira Sans',
  };
  const options: ResvgRenderOptions = { font, fitTo: { mode: 'zoom', value: scale } };
  const picture = new Resvg(svg, options);
  assertSize(picture.width * scale, picture.height * scale);
  assertText(svg, picture);
  const pixels = await renderAsync(svg, options);
  return withResolution(Buffer.from(pixels.asPng()), scale);
}

/** Refuses what would take more memory than a desk's machine has to spare: four bytes for each pixel, several times. */
function assertSize(width: number, height: number): void {
  if (width * height <= MOST_PIXELS) return;
  const size = `${Math.round(width)} by ${Math.round(height)} pixels`;
  throw new DeskError(
    'invalid-input',
    `a PNG of ${size} is too large; use a smaller scale, fewer events or SVG`,
  );
}

/** Parsed shapes and text all turn into paths; a figure that has too few paths for its words has lost them. */
function assertText(svg: string, picture: Resvg): void {
  const words = svg.match(/<text[^>]*>\s*[^<\s]/g)?.length ?? 0;
  if (words === 0) return;
  const before = svg.match(/<(?:path|rect|circle|line)\b/g)?.length ?? 0;
  const after = picture.toString().match(/<path/g)?.length ?? 0;
  if (after < before + words / 2)
    throw new Error('the fonts could not be read, so the picture lost its text');
}

/** Puts a pHYs chunk (PNG 1.2, 11.3.5.3) behind the header, which is always the first chunk and 25 bytes long. */
function withResolution(png: Buffer, scale: number): Buffer {
  const perMetre = Math.round(PX_PER_INCH * scale * INCHES_PER_METRE);
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  chunk.writeUInt32BE(perMetre, 8);
  chunk.writeUInt32BE(perMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  const afterHeader = 8 + 25;
  return Buffer.concat([png.subarray(0, afterHeader), chunk, png.subarray(afterHeader)]);
}
