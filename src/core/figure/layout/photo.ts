/** The image of an event under its words, as wide as they may run, with its caption and credit. */
import type { SceneNode } from '../scene';
import type { Sheet } from '../sheet';
import { shownImage, type Picture } from '../picture';
import type { StoryEvent } from '../story';
import { cleanText, wrapText } from '../text';
import { setLines } from '../furniture/block';

export interface Photo {
  readonly picture: Picture;
  /** What it shows, for those who can't see it. */
  readonly alt: string;
  readonly lines: readonly string[];
  /** Of the image, px. */
  readonly width: number;
  readonly height: number;
  /** With the words below it, and the air above: how far it reaches to the right and down, px. */
  readonly across: number;
  readonly room: number;
}

/** Most width and height of an image, px at the style's own size; none is drawn larger than its pixels. */
const WIDEST = 320;
const HIGHEST = 240;
/** Air above and below the image, as shares of a line. */
const ABOVE = 0.3;
const BELOW = 0.15;

/** In a column of a width in px; null without an image, and where there is no room for images. */
export function makePhoto({ event }: StoryEvent, width: number, sheet: Sheet): Photo | null {
  const shown = shownImage(event, sheet.pictures);
  if (!shown) return null;
  const { picture, media } = shown;
  const most = sheet.scale * sheet.pictureScale;
  const scale = Math.min(
    1,
    width / picture.width,
    (WIDEST * most) / picture.width,
    (HIGHEST * most) / picture.height,
  );
  const size = { width: picture.width * scale, height: picture.height * scale };
  const said = [media.caption, media.credit].map(cleanText).filter(Boolean).join(' ');
  const maxWidth = Math.max(size.width, Math.min(width, (WIDEST / 2) * sheet.scale));
  const lines = said ? wrapText(said, sheet.fonts.source, sheet.metrics, { maxWidth }) : [];
  const across = Math.max(size.width, ...lines.map((text) => sheet.metrics.width(text, sheet.fonts.source)));
  const room = sheet.line * (ABOVE + BELOW) + size.height + lines.length * leadingOf(sheet);
  return { picture, alt: cleanText(media.alt), lines, ...size, across, room };
}

/** With the top left corner of its room at (x, y), px. */
export function drawPhoto(photo: Photo, x: number, y: number, sheet: Sheet): SceneNode[] {
  const { picture, alt, width, height, lines } = photo;
  const top = y + sheet.line * ABOVE;
  const leading = leadingOf(sheet);
  const words = { x, y: top + height + sheet.line * BELOW, leading };
  return [
    { kind: 'image', x, y: top, width, height, data: picture.address, alt },
    ...setLines(lines, words, sheet.fonts.source, sheet.style.colors.dim),
  ];
}

function leadingOf({ fonts }: Sheet): number {
  return fonts.source.size * 1.3;
}
