import { DeskError } from '#contract/errors';
import type { HouseStyle } from '#core/figure/style';
import { words } from '../../ui/words/words';

type Logo = NonNullable<HouseStyle['furniture']['logo']>;

/** Base64 takes four characters for three bytes; a style may carry 1,000,000 of them. */
const MOST_BYTES = 740_000;
/** Size that a logo begins with, px at the style's own size: as high as a title's line, unless that makes it too wide. */
const FIRST = { width: 160, height: 36 };

/** A PNG or JPEG file as the logo of a style; `invalid-input` for another file and for one that is too large. */
export async function readLogo(file: File, place: Logo['place']): Promise<Logo> {
  if (file.size > MOST_BYTES) throw new DeskError('invalid-input', words.styles.logo.tooLarge);
  const data = await dataOf(file);
  const { width, height } = await sizeOf(data);
  const scale = Math.min(FIRST.width / width, FIRST.height / height);
  const side = (length: number) => Math.max(4, Math.round(length * scale * 10) / 10);
  return { data, width: side(width), height: side(height), place };
}

/** By what the file begins with: its name may say anything. */
async function dataOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const type =
    bytes[0] === 0x89 && bytes[1] === 0x50 ? 'png' : bytes[0] === 0xff && bytes[1] === 0xd8 ? 'jpeg' : null;
  if (!type) throw new DeskError('invalid-input', words.styles.logo.unread);
  return `data:image/${type};base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}

async function sizeOf(data: string): Promise<{ width: number; height: number }> {
  const image = new Image();
  image.src = data;
  try {
    await image.decode();
  } catch {
    throw new DeskError('invalid-input', words.styles.logo.unread);
  }
  return { width: image.naturalWidth, height: image.naturalHeight };
}
