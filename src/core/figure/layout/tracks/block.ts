/**
 * What stands together: a mark with its date and the words of its event. Events of a track that share one date
 * share one bar, which says the date once; their headlines are listed under it, in columns where it is wide.
 */
import { hasCap } from '../../marks/bar';
import type { MarkPlace } from '../../marks/place';
import type { Axis } from '../../scales/axis';
import type { TimeScale } from '../../scales/time';
import type { Sheet } from '../../sheet';
import type { StoryEvent } from '../../story';
import { cleanText, wrapText } from '../../text';
import { flow, makeItem, type Item } from '../items';
import type { TextLine } from '../lines';
import { dateOf } from '../time';

/** Words of one event where they stand; px, `y` from the top of the block. */
export interface PlacedItem {
  readonly told: StoryEvent;
  /** Each line with the edge that it is set against, and its top. */
  readonly lines: readonly (TextLine & { readonly x: number; readonly y: number })[];
  /** Centre of its status glyph. */
  readonly glyph: { readonly x: number; readonly y: number };
}

export interface Block {
  readonly place: MarkPlace;
  /** On which side of the glyphs the words stand. */
  readonly side: 'left' | 'right';
  readonly items: readonly PlacedItem[];
  /** px. */
  readonly height: number;
  /** A level line from the mark to words that were put elsewhere by hand, px. */
  readonly leader?: { readonly x0: number; readonly x1: number } | null;
}

/** Room that words want before they go to the other side of their mark, and that a column has at least; px at the style's own size. */
const COMFORT = 112;
const COLUMN = 240;

export interface BlockOptions {
  readonly scale: TimeScale;
  readonly sheet: Sheet;
  /** What the axis says once for all. */
  readonly known: Axis['known'];
}

/** Sets the words at the right of the mark, or at its left where the figure's edge is too near. */
export function makeBlock(events: readonly StoryEvent[], place: MarkPlace, options: BlockOptions): Block {
  const { scale, sheet } = options;
  const { away } = place;
  const edge = { right: place.glyphRight + away, left: place.glyphLeft - away };
  const room = { right: scale.right - edge.right, left: edge.left - scale.left };
  const date = events[0] ? dateOf(events[0], sheet, options.known) : '';
  const side = chooseSide(events, date, room, sheet);
  const width = Math.max(side === 'right' ? ownRoom(place, edge.right, room.right, sheet) : room.left, 1);
  const dates = dateLines(date, Math.max(room[side], 1), sheet);
  const dateX = edge[side] + clearOfCap(events[0], dates, edge[side], place, side, room[side]);
  const columns = side === 'right' ? columnCount(events.length, width, sheet) : 1;
  const columnWidth = (width - (columns - 1) * 2 * away) / columns;
  const items = events.map((told) => makeItem(told, columnWidth, sheet));
  const flowed = flow(items, columns, sheet.line / 2);
  const top = Math.max(dates.length * sheet.line, items.every(({ height }) => height === 0) ? sheet.line : 0);
  const placed = flowed.map(({ item, column, y }, index) => {
    const shift = column * (columnWidth + 2 * away);
    const own = { item, y: top + y, x: edge[side] + shift, dateX, first: index === 0 };
    return placeItem(own, place, side, shift, dates, sheet);
  });
  return {
    place,
    side,
    items: placed,
    height: top + Math.max(...flowed.map(({ item, y }) => y + item.height)),
  };
}

function chooseSide(
  events: readonly StoryEvent[],
  date: string,
  room: Readonly<Record<'left' | 'right', number>>,
  { metrics, fonts, scale }: Sheet,
): 'left' | 'right' {
  const widths = events.map(({ event }) => {
    const font = event.key ? fonts.keyHeadline : fonts.headline;
    return metrics.width(cleanText(event.headline), font);
  });
  const wanted = Math.min(Math.max(metrics.width(date, fonts.date), ...widths), COMFORT * scale);
  return room.right >= wanted || room.right >= room.left ? 'right' : 'left';
}

/** Words stay within their own bar where it is wide enough, so that the next day's can stand beside them. */
function ownRoom(place: MarkPlace, x: number, room: number, { scale }: Sheet): number {
  const own = place.firm1 - x - 4 * scale;
  return !place.point && own >= COMFORT * 1.2 * scale ? Math.min(own, room) : room;
}

function columnCount(items: number, width: number, { scale }: Sheet): number {
  return Math.max(1, Math.min(Math.floor(width / (COLUMN * scale)), Math.ceil(items / 2)));
}

function dateLines(date: string, maxWidth: number, { fonts, metrics, style }: Sheet): TextLine[] {
  const font = fonts.date;
  const lines = wrapText(date, font, metrics, { maxWidth, maxChars: style.type.lineChars * 1.5 });
  return lines.map((text) => ({ role: 'date', text, font, width: metrics.width(text, font) }));
}

/** How far a date that is too long for its bar moves to stand behind the bar's last line instead of across it, px. */
function clearOfCap(
  told: StoryEvent | undefined,
  dates: readonly TextLine[],
  x: number,
  place: MarkPlace,
  side: Block['side'],
  room: number,
): number {
  const width = Math.max(0, ...dates.map((part) => part.width));
  const outwards = side === 'right' ? 1 : -1;
  const far = side === 'right' ? place.firm1 : place.firm0;
  const inner = (far - x) * outwards - 5;
  if (!told || place.point || width <= inner) return 0;
  if (!hasCap(told.shape, place, side === 'right' ? 'end' : 'start')) return 0;
  const shift = inner + 10;
  return shift + width <= room ? shift * outwards : 0;
}

interface OwnPlace {
  readonly item: Item;
  readonly x: number;
  readonly dateX: number;
  /** Top of the headline in the block. */
  readonly y: number;
  /** The first item says the date. */
  readonly first: boolean;
}

/** A point's glyph stands at its time, beside the date; a bar's stands beside the headline. */
function placeItem(
  { item, x, dateX, y, first }: OwnPlace,
  place: MarkPlace,
  side: Block['side'],
  shift: number,
  dates: readonly TextLine[],
  { line }: Sheet,
): PlacedItem {
  const words = item.lines.map((part, index) => ({ ...part, x, y: y + index * line }));
  const date = first ? dates.map((part, index) => ({ ...part, x: dateX, y: index * line })) : [];
  const top = place.point || item.lines.length === 0 ? 0 : y;
  const glyph = { x: (side === 'right' ? place.glyphRight : place.glyphLeft) + shift, y: top + line / 2 };
  return { told: item.told, lines: [...date, ...words], glyph };
}
