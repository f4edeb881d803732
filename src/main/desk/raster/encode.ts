/** Pixels as the files that browsers and content systems take. Encoding runs off the desk's own thread. */
import type { Sharp } from 'sharp';
import { crc32 } from 'node:zlib';
import { DeskError } from '#contract/errors';
import type { Pixels } from './pixels';

/** CSS px in an inch, and inches in a metre. */
const PX_PER_INCH = 96;
const INCHES_PER_METRE = 39.3701;

/** Longest side of a JPEG (16 bits) and of a WebP (14 bits). */
const MOST_JPEG = 65_535;
const MOST_WEBP = 16_383;

/** With alpha only where something shows through; the physical resolution is 96 dpi times the scale. */
export async function toPng(pixels: Pixels): Promise<Buffer> {
  // At level 6, without filters: flat areas and type come out smaller than with them, and in half the time.
  const png = (await open(pixels)).png({ compressionLevel: 6, adaptiveFiltering: false });
  return withResolution(await png.toBuffer(), pixels.scale);
}

/** At quality 90 with all of the colour (4:4:4), or red type on white would get fringes. The pixels must be opaque. */
export async function toJpeg(pixels: Pixels): Promise<Buffer> {
  assertSides('JPEG', pixels, MOST_JPEG);
  const jpeg = (await open(pixels)).jpeg({ quality: 90, chromaSubsampling: '4:4:4' });
  return jpeg.withDensity(PX_PER_INCH * pixels.scale).toBuffer();
}

/** Without loss: of flat colours and type that is half as large as WebP at quality 90, and never smeared. */
export async function toWebp(pixels: Pixels): Promise<Buffer> {
  assertSides('WebP', pixels, MOST_WEBP);
  return (await open(pixels)).webp({ lossless: true, effort: 2 }).toBuffer();
}

/** sharp is loaded with the first picture: it takes a tenth of a second, and most commands make none. */
async function open({ data, width, height }: Pixels): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  const raw = { width, height, channels: 4, premultiplied: true } as const;
  const image = sharp(data, { raw, limitInputPixels: false });
  return isOpaque(data) ? image.removeAlpha() : image;
}

/** Width and height of an encoded picture, in pixels. */
export async function pixelSize(encoded: Uint8Array): Promise<{ width: number; height: number }> {
  const { default: sharp } = await import('sharp');
  const { width, height } = await sharp(encoded, { limitInputPixels: false }).metadata();
  return { width, height };
}

function isOpaque(data: Buffer): boolean {
  for (let index = 3; index < data.length; index += 4) if (data[index] !== 255) return false;
  return true;
}

function assertSides(kind: string, { width, height }: Pixels, most: number): void {
  if (Math.max(width, height) <= most) return;
  throw new DeskError('invalid-input', { key: 'side-too-long', kind, most, width, height });
}

/** Puts a pHYs chunk (PNG 1.2, 11.3.5.3) behind the header, which is always the first chunk, for the encoder's own. */
function withResolution(png: Buffer, scale: number): Buffer {
  const perMetre = Math.round(PX_PER_INCH * scale * INCHES_PER_METRE);
  const body = Buffer.alloc(13);
  body.write('pHYs', 0, 'latin1');
  body.writeUInt32BE(perMetre, 4);
  body.writeUInt32BE(perMetre, 8);
  body.writeUInt8(1, 12);
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), 17);
  const [header, ...others] = chunksOf(png);
  const kept = others.filter((each) => each.toString('latin1', 4, 8) !== 'pHYs');
  return Buffer.concat([png.subarray(0, 8), ...(header ? [header] : []), chunk, ...kept]);
}

/** Each with its length, type, data and checksum. */
function chunksOf(png: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const next = at + 12 + png.readUInt32BE(at);
    chunks.push(png.subarray(at, next));
    at = next;
  }
  return chunks;
}
