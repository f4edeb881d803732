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

export function makeFooter(sheet: Sheet, shown: readonly StoryEvent[], hidden: number, y: number): Block {
  const { details, fonts, metrics, style, words, margin, width } = sheet;
  const font = fonts.source;
  const credit = cleanText(details.credit);
  const names = sourceNames(shown);
  const sources = names.length ? words.source(names.length) + names.join(separator(names)) : '';
  const beside = credit ? metrics.width(credit, font) + 3 * font.size : 0;
  const fits = beside < (width - 2 * margin) * 0.4;
  const wrap = (text: string, maxWidth: number) => wrapAtMost(text, MOST_LINES, font, metrics, { maxWidth });
  const full = width - 2 * margin;
  const texts = [hidden > 0 ? words.more(hidden) : '', details.note, sources].filter((text) =>
    cleanText(text),
  );
  // The credit stands at the right of the last line, which leaves it room.
  const lines = texts.flatMap((text, index) =>
    wrap(text, fits && index === texts.length - 1 ? full - beside : full),
  );
  if (!fits) lines.push(...wrap(credit, full));
  const leading = font.size * 1.4;
  const count = Math.max(lines.length, credit ? 1 : 0);
  if (count === 0) return EMPTY_BLOCK;
  const nodes = setLines(lines, { x: margin, y, leading }, font, style.colors.dim);
  const last = y + (count - 1) * leading;
  const right = { x: width - margin, y: last, leading, anchor: 'end' } as const;
  if (credit && fits) nodes.push(...setLines([credit], right, font, style.colors.dim));
  return { nodes, height: Math.ceil(count * leading) };
}

/** A name with a comma in it, such as a person with an office, sets the names apart by semicolons. */
function separator(names: readonly string[]): string {
  return names.some((name) => name.includes(',')) ? '; ' : ', ';
}
