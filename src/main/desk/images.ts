/** Images on their way into the library, and out of it into figures and files. */
import { createHash } from 'node:crypto';
import type { Metadata, Sharp } from 'sharp';
import { DeskError } from '#contract/errors';
import type { Issue } from '#core/document/issue';
import { MOST_IMAGE_BYTES, MOST_IMAGE_SIDE, type FileImage } from '#core/document/image';
import type { Pictures } from '#core/figure/picture';
import type { ImageSize, StoredImage } from './library/images';

/** What is read; each becomes a JPEG or a PNG, which all writers of figures take. */
const READ = new Set(['jpeg', 'png', 'webp', 'tiff', 'heif', 'gif']);
/** More pixels than any camera of a newsroom has. */
const MOST_PIXELS = 200_000_000;
/** High enough that nobody sees it in print. */
const QUALITY = 92;

/**
 * An image as the library keeps it: turned upright, in sRGB, no larger than a double page needs, and without metadata, which can
 * name the place and the camera of whoever took it. JPEG, or PNG where the file is one or parts of it are transparent.
 * `invalid-input` for what is no image.
 */
export async function takeImage(bytes: Buffer): Promise<StoredImage> {
  const { image, metadata } = await openImage(bytes);
  const upright = image
    .autoOrient()
    .resize({ width: MOST_IMAGE_SIDE, height: MOST_IMAGE_SIDE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb');
  const keepsPng = metadata.format === 'png' || metadata.hasAlpha;
  const encoded = keepsPng
    ? upright.png({ compressionLevel: 9 })
    : upright.jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true }).catch(refuse);
  const type = keepsPng ? 'image/png' : 'image/jpeg';
  return { name: nameOf(data), type, width: info.width, height: info.height, bytes: data };
}

/** An image out of a file of ours, kept as it is; `invalid-input` where it is not what its name says. */
export async function takeFileImage({ name, type, data }: FileImage): Promise<StoredImage> {
  const bytes = Buffer.from(data, 'base64');
  if (nameOf(bytes) !== name)
    throw new DeskError('invalid-input', { key: 'image-changed', name: name.slice(0, 8) });
  const { metadata } = await openImage(bytes);
  if (`image/${metadata.format}` !== type)
    throw new DeskError('invalid-input', { key: 'image-no-such-type', name: name.slice(0, 8), type });
  return { name, type, width: metadata.width, height: metadata.height, bytes };
}

/** All images of a file; one that is not what it says is left out, with an issue. */
export async function takeFileImages(given: readonly FileImage[]) {
  const images: StoredImage[] = [];
  const issues: Issue[] = [];
  for (const [index, image] of given.entries()) {
    try {
      images.push(await takeFileImage(image));
    } catch (thrown) {
      if (!(thrown instanceof DeskError) || typeof thrown.says === 'string') throw thrown;
      issues.push({ severity: 'error', path: `images[${index}]`, says: thrown.says });
    }
  }
  return { images, issues };
}

/** The images of figures that are files, for a Dateline file. */
export function toFileImages(pictures: Pictures): FileImage[] {
  return [...pictures].flatMap(([name, { address }]) => {
    const [, type, data] = /^data:(image\/(?:jpeg|png));base64,(.*)$/.exec(address) ?? [];
    return type && data ? [{ name, type: type as FileImage['type'], data }] : [];
  });
}

/** For figures that are files: the bytes go along. */
export function filePictures(images: readonly StoredImage[]): Pictures {
  return picturesBy(images, ({ type, bytes }) => `data:${type};base64,${bytes.toString('base64')}`);
}

/** For figures on the page, which has the images from its host. */
export function pagePictures(sizes: readonly ImageSize[]): Pictures {
  return picturesBy(sizes, ({ name }) => `image/${name}`);
}

function picturesBy<T extends ImageSize>(images: readonly T[], addressOf: (image: T) => string): Pictures {
  return new Map(
    images.map((image) => {
      const { name, width, height } = image;
      return [name, { width, height, address: addressOf(image) }];
    }),
  );
}

const nameOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** sharp is loaded with the first image: it takes a tenth of a second. */
async function openImage(bytes: Buffer): Promise<{ image: Sharp; metadata: Metadata }> {
  if (bytes.length > MOST_IMAGE_BYTES) throw new DeskError('invalid-input', { key: 'image-too-large' });
  if (bytes.length === 0) return refuse();
  const { default: sharp } = await import('sharp');
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS });
  const metadata = await image.metadata().catch(refuse);
  if (!READ.has(metadata.format)) return refuse();
  return { image, metadata };
}

function refuse(): never {
  throw new DeskError('invalid-input', { key: 'image-unread' });
}
