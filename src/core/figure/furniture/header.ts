/** Title and dek. */
import type { Sheet } from '../sheet';
import { wrapAtMost } from '../text';
import { setLines, type Block } from './block';

/** A dek is read in lines of at most so many characters. */
const DEK_CHARS = 100;
/** A title or a dek longer than this is no title; a figure shows so many lines of it. */
const MOST_LINES = 4;

export function makeHeader(sheet: Sheet, y: number): Block {
  const { details, fonts, metrics, style, margin, width } = sheet;
  const maxWidth = width - 2 * margin;
  const shows = style.furniture;
  const title = wrapAtMost(shows.title ? details.title : '', MOST_LINES, fonts.title, metrics, {
    maxWidth,
    balance: true,
  });
  const dek = wrapAtMost(shows.dek ? details.dek : '', MOST_LINES, fonts.dek, metrics, {
    maxWidth,
    maxChars: DEK_CHARS,
  });
  const [big, small] = [fonts.title.size * 1.18, fonts.dek.size * 1.32];
  const dekTop = y + title.length * big + (title.length && dek.length ? fonts.dek.size * 0.25 : 0);
  return {
    nodes: [
      ...setLines(title, { x: margin, y, leading: big }, fonts.title, style.colors.ink),
      ...setLines(dek, { x: margin, y: dekTop, leading: small }, fonts.dek, style.colors.dim),
    ],
    height: Math.ceil(dekTop - y + dek.length * small),
  };
}
