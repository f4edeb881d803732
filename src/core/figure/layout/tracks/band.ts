/** One track's events in rows under the axis, no two of them touching. */
import type { MarkPlace } from '../../marks/place';
import type { Sheet } from '../../sheet';
import type { StoryEvent, StoryTrack } from '../../story';
import { cleanText } from '../../text';
import { makeBlock, type Block, type BlockOptions } from './block';
import { putBlock } from './kept';
import { gather } from '../gather';
import { Shelves, type Part } from '../shelves';

export interface PlacedBlock extends Block {
  /** Top of the block below the top of the band's rows, px. */
  readonly y: number;
}

export interface BandRows {
  readonly track: StoryTrack['track'];
  readonly blocks: readonly PlacedBlock[];
  /** px. */
  readonly height: number;
  /** How many of its events there was no room for. */
  readonly hidden: number;
}

export interface BandOptions extends BlockOptions {
  /** Whether an event is to be shown. */
  shown(told: StoryEvent): boolean;
}

/** Places events in time order, each in the first row where its mark and its words are free. */
export function layBand({ track, events }: StoryTrack, options: BandOptions): BandRows {
  const shelves = new Shelves(options.sheet.width);
  const shown = events.filter(options.shown);
  const { sheet, scale } = options;
  const alone = (told: StoryEvent, place: MarkPlace) =>
    told.event.id in sheet.kept || standsAlone(told, place);
  const made = gather(shown, scale, sheet, alone).map(({ together, place }) =>
    makeBlock(together, place, options),
  );
  const kept = keepBlocks(made, shelves, options);
  const blocks = made.map((block) => kept.get(block) ?? { ...block, y: settle(block, shelves, sheet) });
  const height = blocks.reduce((most, block) => Math.max(most, block.y + block.height), 0);
  return { track, blocks, height, hidden: events.length - shown.length };
}

/** Blocks that were put somewhere by hand and have room there, which they take. */
function keepBlocks(
  blocks: readonly Block[],
  shelves: Shelves,
  { sheet, scale }: BandOptions,
): Map<Block, PlacedBlock> {
  const half = sheet.line / 2;
  const kept = new Map<Block, PlacedBlock>();
  for (const block of blocks) {
    const place = sheet.kept[block.items[0]?.told.event.id ?? ''];
    if (!place) continue;
    const put = putBlock(block, place, scale, sheet);
    const row = Math.floor(put.y / half);
    const parts = footprint(put, sheet).map((part) => ({ ...part, bottom: part.bottom + 1 }));
    if (!shelves.free(parts, row)) continue;
    shelves.take(parts, row, sheet.style.spacing.rows);
    kept.set(block, put);
  }
  return kept;
}

/** Key events and points keep a mark of their own. */
function standsAlone({ event }: StoryEvent, { point }: MarkPlace): boolean {
  return event.key || point || !cleanText(event.headline);
}

/** Finds the highest place that is free for the block and takes it. Returns its top, px, on the grid of half lines. */
function settle(block: Block, shelves: Shelves, sheet: Sheet): number {
  return (shelves.place(footprint(block, sheet), sheet.style.spacing.rows) * sheet.line) / 2;
}

/** What a block covers: its words as one rectangle, and in their first row its bar too. The gap to a neighbour is on the words' far side. */
function footprint({ place, side, items, height }: Block, { line, scale, style }: Sheet): Part[] {
  const gap = style.spacing.gap * scale;
  const radius = style.marks.radius * scale + 1;
  const spread = (x: number, width: number) =>
    side === 'right' ? [x, x + width + gap] : [x - width - gap, x];
  const words = items.flatMap(({ lines, glyph }) => [
    glyph.x - radius,
    glyph.x + radius,
    ...lines.flatMap((part) => spread(part.x, part.width)),
  ]);
  const [x0, x1] = [Math.min(...words), Math.max(...words)];
  const row = { x0: Math.min(place.x0, x0), x1: Math.max(place.x1, x1), top: 0, bottom: 2 };
  const bottom = Math.round((height / line) * 2);
  return bottom > 2 ? [row, { x0, x1, top: 2, bottom }] : [row];
}
