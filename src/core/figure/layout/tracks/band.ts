/** One track's events in rows under the axis, no two of them touching. */
import type { MarkPlace } from '../../marks/place';
import type { Sheet } from '../../sheet';
import type { StoryEvent, StoryTrack } from '../../story';
import { cleanText } from '../../text';
import { makeBlock, type Block, type BlockOptions } from './block';
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
  const blocks = gather(shown, options.scale, options.sheet, standsAlone).map(({ together, place }) => {
    const block = makeBlock(together, place, options);
    return { ...block, y: settle(block, shelves, options.sheet) };
  });
  const height = blocks.reduce((most, block) => Math.max(most, block.y + block.height), 0);
  return { track, blocks, height, hidden: events.length - shown.length };
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
