/** Note, sources and credit. */
import type { StoryEvent } from '../story';
import type { Sheet } from '../sheet';
import { cleanText, wrapAtMost } from '../text';
import { EMPTY_BLOCK, setLines, type Block } from './block';

/** Lines that a note or a list of sources may take. */
const MOST_LINES = 6;

/** Who is behind the events shown, each once, in order of appearance: the publisher, or the person where there is none. */
export function sourceNames(shown: readonly StoryEvent[]): string[] {
  const names = shown.flatMap(({ event }) =>
    event.sources.map((source) => source.publisher || source.person),
  );
  return [...new Set(names.map(cleanText).filter(Boolean))];
}

/**
 * The count of what is not shown, and what the style lists. A credit that comes last and is short stands at the right
 * of the line before it, which leaves it room.
 */
export function makeFooter(sheet: Sheet, shown: readonly StoryEvent[], hidden: number, y: number): Block {
  const { details, fonts, metrics, style, words, margin, width } = sheet;
  const font = fonts.source;
  const full = width - 2 * margin;
  const credit = cleanText(details.credit);
  const beside = credit ? metrics.width(credit, font) + 3 * font.size : 0;
  const aside = credit !== '' && style.furniture.foot.at(-1) === 'credit' && beside < full * 0.4;
  const said = { note: details.note, source: sourceText(sheet, shown), credit: aside ? '' : credit };
  const texts = [hidden > 0 ? words.more(hidden) : '', ...style.furniture.foot.map((part) => said[part])];
  const lines = texts.filter(cleanText).flatMap((text, index, all) => {
    const maxWidth = aside && index === all.length - 1 ? full - beside : full;
    return wrapAtMost(text, MOST_LINES, font, metrics, { maxWidth });
  });
  const leading = font.size * 1.4;
  const count = Math.max(lines.length, aside ? 1 : 0);
  if (count === 0) return EMPTY_BLOCK;
  const nodes = setLines(lines, { x: margin, y, leading }, font, style.colors.dim);
  const right = { x: width - margin, y: y + (count - 1) * leading, leading, anchor: 'end' } as const;
  if (aside) nodes.push(...setLines([credit], right, font, style.colors.dim));
  return { nodes, height: Math.ceil(count * leading) };
}

function sourceText({ words }: Sheet, shown: readonly StoryEvent[]): string {
  const names = sourceNames(shown);
  return names.length ? words.source(names.length) + names.join(separator(names)) : '';
}

/** A name with a comma in it, such as a person with an office, sets the names apart by semicolons. */
function separator(names: readonly string[]): string {
  return names.some((name) => name.includes(',')) ? '; ' : ', ';
}
