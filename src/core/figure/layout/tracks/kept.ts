/** A block whose words were put elsewhere by hand: its mark takes the row of the words, a level leader joins them. */
import type { LabelPlace } from '../../../document/types';
import { anchorOf } from '../../marks/place';
import type { TimeScale } from '../../scales/time';
import type { Sheet } from '../../sheet';
import type { Block, PlacedItem } from './block';

export interface KeptBlock extends Block {
  /** Below the top of the band's rows, px. */
  readonly y: number;
}

/**
 * Moves the words of a block of one event to where they were put: their top left corner from the anchor of the mark,
 * and from the top of the band. What would leave the plot moves to its edge, and words keep clear of their own glyph.
 */
export function putBlock(block: Block, kept: LabelPlace, scale: TimeScale, sheet: Sheet): KeptBlock {
  const item = block.items[0]!;
  const { left, width } = extentOf(item, block.side);
  const glyph = item.glyph.x;
  const { away } = block.place;
  const wanted = clamp(
    anchorOf(block.place) + kept.x * sheet.scale,
    scale.left,
    sheet.width - sheet.margin - width,
  );
  const clear = wanted >= glyph + away || wanted + width <= glyph - away;
  const put = clear ? wanted : block.side === 'right' ? glyph + away : glyph - away - width;
  const lines = item.lines.map((part) => ({ ...part, x: part.x + put - left }));
  const moved: PlacedItem = { ...item, lines, glyph: { x: glyph, y: sheet.line / 2 } };
  return {
    ...block,
    items: [moved],
    leader: leaderTo(moved, block, sheet),
    y: Math.max(kept.y * sheet.scale, 0),
  };
}

/** Left edge and width of an item's words, px. */
export function extentOf({ lines, glyph }: PlacedItem, side: Block['side']): { left: number; width: number } {
  if (lines.length === 0) return { left: glyph.x, width: 0 };
  const lefts = lines.map((part) => (side === 'right' ? part.x : part.x - part.width));
  const rights = lines.map((part) => (side === 'right' ? part.x + part.width : part.x));
  const left = Math.min(...lefts);
  return { left, width: Math.max(...rights) - left };
}

/** From the glyph to the first line, where they are further apart than usual. */
function leaderTo(item: PlacedItem, { side, place }: Block, sheet: Sheet): { x0: number; x1: number } | null {
  const first = extentOf({ ...item, lines: item.lines.slice(0, 1) }, side);
  const radius = sheet.style.marks.radius * sheet.scale;
  const air = 3 * sheet.scale;
  const { x } = item.glyph;
  if (first.left > x + place.away + 2) return { x0: x + radius, x1: first.left - air };
  const end = first.left + first.width;
  return end < x - place.away - 2 ? { x0: end + air, x1: x - radius } : null;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
