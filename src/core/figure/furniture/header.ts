/** What a figure begins with: the style's line or tab, title and dek. */
import type { SceneNode } from '../scene';
import type { Sheet } from '../sheet';
import { wrapAtMost } from '../text';
import { setLines, type Block } from './block';
import { logoSize } from './logo';

/** A dek is read in lines of at most so many characters. */
const DEK_CHARS = 100;
/** A title or a dek longer than this is no title; a figure shows so many lines of it. */
const MOST_LINES = 4;
/** Length and height of the tab, px at the style's own size. */
const TAB = { width: 44, height: 6 };

/** With its top at `y`, px. A logo at the top keeps the words clear of its corner. */
export function makeHeader(sheet: Sheet, y: number): Block {
  const { details, fonts, metrics, style, margin, width } = sheet;
  const logo = logoSize(sheet, 'top-right');
  const maxWidth = Math.max(width - 2 * margin - logo.beside, 1);
  const { title: hasTitle, dek: hasDek } = style.furniture;
  const balance = true;
  const title = wrapAtMost(hasTitle ? details.title : '', MOST_LINES, fonts.title, metrics, {
    maxWidth,
    balance,
  });
  const maxChars = DEK_CHARS;
  const dek = wrapAtMost(hasDek ? details.dek : '', MOST_LINES, fonts.dek, metrics, { maxWidth, maxChars });
  const [big, small] = [fonts.title.size * 1.18, fonts.dek.size * 1.32];
  const top = ornament(sheet, y);
  const titleTop = y + top.height;
  const dekTop = titleTop + title.length * big + (title.length && dek.length ? fonts.dek.size * 0.25 : 0);
  const words = dekTop - y + dek.length * small;
  return {
    nodes: [
      ...top.nodes,
      ...setLines(title, { x: margin, y: titleTop, leading: big }, fonts.title, style.colors.ink),
      ...setLines(dek, { x: margin, y: dekTop, leading: small }, fonts.dek, style.colors.dim),
    ],
    height: Math.ceil(Math.max(words, logo.height && top.height + logo.height)),
  };
}

/** Its height includes the white below it. */
function ornament({ style, margin, width, lines, scale, line }: Sheet, y: number): Block {
  const { colors, furniture } = style;
  if (furniture.top === 'none') return { nodes: [], height: 0 };
  const tab = furniture.top === 'tab';
  const height = tab ? TAB.height * scale : lines.axis * 2;
  const length = tab ? TAB.width * scale : width - 2 * margin;
  const fill = { color: tab ? colors.accent : colors.ink };
  const node: SceneNode = { kind: 'rect', x: margin, y, width: length, height, fill };
  return { nodes: [node], height: Math.ceil(height + line * 0.5) };
}
