/** Note, sources and credit. */
import type { SceneNode } from '../scene';
import type { StoryEvent } from '../story';
import type { Sheet } from '../sheet';
import { cleanText, wrapAtMost } from '../text';
import { EMPTY_BLOCK, linesWithin, setLines, type Block } from './block';
import { logoSize } from './logo';

/** Lines that a note or a list of sources may take of a fixed height; where it is free they are shown whole. */
const MOST_LINES = 16;
/** Of a fixed height all of them take no more than this. */
const SHARE = 0.25;

/** Who is behind the events shown, each once, in order of appearance: the publisher, or the person where there is none. */
export function sourceNames(shown: readonly StoryEvent[]): string[] {
  const names = shown.flatMap(({ event }) =>
    event.sources.map((source) => source.publisher || source.person),
  );
  return [...new Set(names.map(cleanText).filter(Boolean))];
}

/** What the foot says: lines from the left, and what stands at the right of the last of them. */
interface Foot {
  readonly lines: readonly string[];
  readonly aside: string;
}

/**
 * The count of what is not shown, and what the style lists, with the top at `y`, px. A credit that comes last and is
 * short stands at the right of the line before it, which leaves it room. A logo at the foot keeps its corner.
 */
export function makeFooter(sheet: Sheet, shown: readonly StoryEvent[], hidden: number, y: number): Block {
  const { fonts, style, lines: widths, margin, width, line } = sheet;
  const logo = logoSize(sheet, 'bottom-right');
  const full = Math.max(width - 2 * margin - logo.beside, 1);
  const { lines, aside } = footOf(sheet, shown, hidden, full);
  const count = Math.max(lines.length, aside ? 1 : 0);
  if (count === 0 && logo.height === 0) return EMPTY_BLOCK;
  const leading = leadingOf(sheet);
  const height = Math.ceil(Math.max(count * leading, logo.height));
  const ruled = style.furniture.footLine ? Math.ceil(widths.rule + line * 0.4) : 0;
  // What is shorter than the logo stands at its foot.
  const top = y + ruled + height - count * leading;
  const nodes: SceneNode[] = setLines(lines, { x: margin, y: top, leading }, fonts.source, style.colors.dim);
  const right = { x: margin + full, y: top + (count - 1) * leading, leading, anchor: 'end' } as const;
  if (aside) nodes.push(...setLines([aside], right, fonts.source, style.colors.dim));
  return { nodes: [...footLine(sheet, y), ...nodes], height: ruled + height };
}

function footOf(sheet: Sheet, shown: readonly StoryEvent[], hidden: number, full: number): Foot {
  const { details, fonts, metrics, style, words } = sheet;
  const { foot, ...own } = style.furniture;
  const font = fonts.source;
  const leading = leadingOf(sheet);
  const credit = cleanText(details.credit) || cleanText(own.credit);
  const beside = credit ? metrics.width(credit, font) + 3 * font.size : 0;
  const apart = credit !== '' && foot.at(-1) === 'credit' && beside < full * 0.4;
  const note = cleanText(details.note) || own.note;
  const said = { note, source: sourceText(sheet, shown), credit: apart ? '' : credit };
  const texts = [hidden > 0 ? words.more(hidden) : '', ...foot.map((part) => said[part])];
  const all = texts.filter(cleanText);
  const longest = sheet.height === null ? Infinity : MOST_LINES;
  const most = linesWithin(longest, SHARE / all.length, leading, sheet.height);
  const lines = all.flatMap((text, index) => {
    const maxWidth = apart && index === all.length - 1 ? full - beside : full;
    return wrapAtMost(text, most, font, metrics, { maxWidth });
  });
  return { lines, aside: apart ? credit : '' };
}

function leadingOf({ fonts }: Sheet): number {
  return fonts.source.size * 1.4;
}

function footLine({ style, lines, margin, width }: Sheet, y: number): SceneNode[] {
  if (!style.furniture.footLine) return [];
  const stroke = { color: style.colors.rule, width: lines.rule };
  return [{ kind: 'line', x1: margin, y1: y, x2: width - margin, y2: y, stroke }];
}

function sourceText({ words }: Sheet, shown: readonly StoryEvent[]): string {
  const names = sourceNames(shown);
  return names.length ? words.source(names.length) + names.join(separator(names, words.language)) : '';
}

/** A name with a comma in it, such as a person with an office, sets the names apart by semicolons. */
function separator(names: readonly string[], language: string): string {
  const [comma, semicolon] = language === 'ar' ? ['، ', '؛ '] : [', ', '; '];
  return names.some((name) => name.includes(comma.trim())) ? semicolon : comma;
}
