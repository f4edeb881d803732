import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { MOST_IMAGE_SIDE } from '#core/document/image';
import {
  filePictures,
  pagePictures,
  takeFileImage,
  takeFileImages,
  takeImage,
  toFileImages,
} from '#desk/images';
import type { StoredImage } from '#desk/library/images';

/** Red at the left, blue at the right. */
async function twoHalves(width = 40, height = 20) {
  const half = { width: width / 2, height, channels: 3 as const };
  const blue = await sharp({ create: { ...half, background: '#0000ff' } })
    .png()
    .toBuffer();
  return sharp({ create: { ...half, width, background: '#ff0000' } }).composite([
    { input: blue, left: width / 2, top: 0 },
  ]);
}

/** Red, green and blue at a place. */
async function pixel({ bytes }: Pick<StoredImage, 'bytes'>, left: number, top: number): Promise<number[]> {
  const { data } = await sharp(bytes)
    .removeAlpha()
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data];
}

const near = (color: number[]) => color.map((part) => expect.closeTo(part, -1));

describe('M3: an image is taken in', () => {
  test('under the hash of what is kept, the same file twice under one', async () => {
    const file = await (await twoHalves()).jpeg().toBuffer();
    const taken = await takeImage(file);
    expect(taken.name).toBe(createHash('sha256').update(taken.bytes).digest('hex'));
    expect(await takeImage(file)).toEqual(taken);
    expect(taken).toMatchObject({ type: 'image/jpeg', width: 40, height: 20 });
  });

  test('upright: what a camera only notes is done', async () => {
    const lying = await (
      await twoHalves()
    )
      .jpeg({ quality: 100 })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const taken = await takeImage(lying);
    expect(taken).toMatchObject({ width: 20, height: 40 });
    expect(await pixel(taken, 10, 5)).toEqual(near([255, 0, 0]));
    expect(await pixel(taken, 10, 35)).toEqual(near([0, 0, 255]));
  });

  test('without metadata, which can betray whoever took it', async () => {
    const exif = { IFD0: { Artist: 'A. Source' }, IFD3: { GPSLatitude: '50/1 31/1 0/1' } };
    const file = await (await twoHalves()).jpeg().withExif(exif).toBuffer();
    expect(file.includes('A. Source')).toBe(true);
    const { bytes } = await takeImage(file);
    expect(bytes.includes('A. Source')).toBe(false);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  });

  test('as PNG where parts of it are transparent or the file is one, else as JPEG', async () => {
    const clear = sharp({ create: { width: 4, height: 4, channels: 4, background: '#ff000080' } });
    expect((await takeImage(await clear.webp({ lossless: true }).toBuffer())).type).toBe('image/png');
    expect((await takeImage(await (await twoHalves()).png().toBuffer())).type).toBe('image/png');
    expect((await takeImage(await (await twoHalves()).webp().toBuffer())).type).toBe('image/jpeg');
    expect((await takeImage(await (await twoHalves()).tiff().toBuffer())).type).toBe('image/jpeg');
  });

  test('no larger than a double page needs', async () => {
    const file = await (await twoHalves(MOST_IMAGE_SIDE + 1_000, 60)).jpeg().toBuffer();
    expect(await takeImage(file)).toMatchObject({ width: MOST_IMAGE_SIDE, height: 50 });
  });

  test.each([
    ['text', Buffer.from('no image')],
    ['nothing', Buffer.alloc(0)],
    [
      'an SVG, which can hold programs',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    ],
    ['half a PNG', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
  ])('%s is refused, with what to do', async (_, bytes) => {
    await expect(takeImage(bytes)).rejects.toThrow('save it as JPEG, PNG, WebP or TIFF');
  });
});

describe('M4: images go along with a Dateline file', () => {
  test('and come back as they were', async () => {
    const taken = await takeImage(await (await twoHalves()).jpeg().toBuffer());
    const [file] = toFileImages(filePictures([taken]));
    expect(file).toMatchObject({ name: taken.name, type: 'image/jpeg' });
    expect(await takeFileImage(file!)).toEqual(taken);
  });

  test('one that is not what its name says is left out with an issue, and the others are taken', async () => {
    const taken = await takeImage(await (await twoHalves()).png().toBuffer());
    const [good] = toFileImages(filePictures([taken]));
    const wrong = { ...good!, name: 'a'.repeat(64) };
    const text = Buffer.from('no image');
    const name = createHash('sha256').update(text).digest('hex');
    const given = [wrong, good!, { name, type: 'image/png' as const, data: text.toString('base64') }];
    const { images, issues } = await takeFileImages(given);
    expect(images).toEqual([taken]);
    expect(issues.map(({ path }) => path)).toEqual(['images[0]', 'images[2]']);
  });

  test('figures on the page name them by their address, and carry no bytes', () => {
    const pictures = pagePictures([{ name: 'a'.repeat(64), width: 4, height: 3 }]);
    expect(pictures.get('a'.repeat(64))?.address).toBe(`image/${'a'.repeat(64)}`);
    expect(toFileImages(pictures)).toEqual([]);
  });
});
