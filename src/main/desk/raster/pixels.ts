/** A figure's SVG as pixels. */
import { Resvg, renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';
import path from 'node:path';
import { DeskError } from '#contract/errors';
import { ALL_FACES } from '#core/figure/fonts';

const MOST_PIXELS = 150_000_000;

export interface Pixels {
  /** Rows of red, green, blue, alpha; the colours multiplied by alpha. */
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  /** Pixels to a px of the figure. */
  readonly scale: number;
}

export interface RasterOptions {
  /** Pixels to a px. */
  readonly scale: number;
  /** Path of resources/fonts. */
  readonly fonts: string;
  /** #rrggbb laid under what is transparent. */
  readonly ground?: string;
}

/**
 * Rasterises a figure's SVG with the bundled fonts alone, off the desk's own thread, which goes on with edits. Throws
 * when the text did not come out, for the rasteriser drops it without a word when it cannot read a font, and a
 * DeskError for a picture that is too large.
 */
export async function rasterise(svg: string, { scale, fonts, ground }: RasterOptions): Promise<Pixels> {
  const font = {
    loadSystemFonts: false,
    fontFiles: ALL_FACES.map((face) => path.join(fonts, face.file)),
    defaultFontFamily: 'Fira Sans',
  };
  const options: ResvgRenderOptions = {
    font,
    fitTo: { mode: 'zoom', value: scale },
    ...(ground && { background: ground }),
  };
  const picture = new Resvg(svg, options);
  assertSize(picture.width * scale, picture.height * scale);
  assertText(svg, picture);
  const { pixels, width, height } = await renderAsync(svg, options);
  return { data: Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength), width, height, scale };
}

/** Refuses what would take more memory than a desk's machine has to spare: four bytes for each pixel, several times. */
function assertSize(width: number, height: number): void {
  if (width * height <= MOST_PIXELS) return;
  const size = { width: Math.round(width), height: Math.round(height) };
  throw new DeskError('invalid-input', { key: 'picture-too-large', ...size });
}

/** Text turns into paths; a figure that has too few more of them than it has without its text has lost a line with letters. */
function assertText(svg: string, picture: Resvg): void {
  const lines = [...svg.matchAll(TEXT)].filter(([, line = '']) =>
    LETTER.test(line.replaceAll(/<[^>]*>/g, '')),
  );
  if (lines.length === 0) return;
  const bare = new Resvg(svg.replaceAll(TEXT, ''), { font: { loadSystemFonts: false } });
  if (pathsOf(picture) < pathsOf(bare) + lines.length)
    throw new Error('the fonts could not be read, so the picture lost some of its text');
}

const TEXT = /<text[^>]*>(.*?)<\/text>/g;
const LETTER = /[\p{L}\p{N}]/u;

function pathsOf(picture: Resvg): number {
  return picture.toString().match(/<path/g)?.length ?? 0;
}
