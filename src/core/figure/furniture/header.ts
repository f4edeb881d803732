/** What a figure begins with: the style's line or tab, title and dek. */
import type { Font } from '../metrics';
import type { SceneNode } from '../scene';
import type { Sheet } from '../sheet';
import { wrapAtMost, type WrapOptions } from '../text';
import { linesWithin, setLines, type Block } from './block';
import { logoSize } from './logo';

/** A dek is read in lines of at most so many characters. */
const DEK_CHARS = 100;
/** Of a fixed height they take so many lines at most, and no more than a share; where the height is free they are shown whole. */
const MOST_LINES = 4;
const SHARE = { title: 0.2, dek: 0.12 };
/** Length and height of the tab, px at the style's own size. */
const TAB = { width: 44, height: 6 };

/** With its top at `y`, px. A logo at the top keeps the words clear of its corner. */
export function makeHeader(sheet: Sheet, y: number): Block {
  const { details, fonts, metrics, style, margin, width } = sheet;
  const logo = logoSize(sheet, 'top-right');
  const maxWidth = Math.max(width - 2 * margin - logo.beside, 1);
  const { title: hasTitle, dek: hasDek } = style.furniture;
  const [big, small] = [fonts.title.size * 1.18, fonts.dek.size * 1.32];
  const lines = sheet.height === null ? Infinity : MOST_LINES;
  const most = (share: number, leading: number) => linesWithin(lines, share, leading, sheet.height);
  const wrap = (text: string, font: Font, lines: number, how: Partial<WrapOptions>) =>
    wrapAtMost(text, lines, font, metrics, { maxWidth, ...how });
  const title = wrap(hasTitle ? details.title : '', fonts.title, most(SHARE.title, big), { balance: true });
  const dek = wrap(hasDek ? details.dek : '', fonts.dek, most(SHARE.dek, small), { maxChars: DEK_CHARS });
  const top = ornament(sheet, y, maxWidth);
  const titleTop = y + top.height;
  const dekTop = titleTop + title.length * big + (title.length && dek.length ? fonts.dek.size * 0.25 : 0);
  const words = dekTop - y + dek.length * small;
  return {
    nodes: [
      ...top.nodes,
      ...setLines(title, { x: margin, y: titleTop, leading: big }, fonts.title, style.colors.ink),
      ...setLines(dek, { x: margin, y: dekTop, leading: small }, fonts.dek, style.colors.dim),
    ],
    height: Math.ceil(Math.max(words, logo.height)),
  };
}

/** Across the room of the words, px; its height includes the white below it. */
function ornament({ style, margin, lines, scale, line }: Sheet, y: number, room: number): Block {
  const { colors, furniture } = style;
  if (furniture.top === 'none') return { nodes: [], height: 0 };
  const tab = furniture.top === 'tab';
  const height = tab ? TAB.height * scale : lines.axis * 2;
  const length = tab ? TAB.width * scale : room;
  const fill = { color: tab ? colors.accent : colors.ink };
  const node: SceneNode = { kind: 'rect', x: margin, y, width: length, height, fill };
  return { nodes: [node], height: Math.ceil(height + line * 0.5) };
}
