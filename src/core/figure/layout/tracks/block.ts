/**
 * What stands together: a mark with its date and the words of its event. Events of a track that share one date
 * share one bar, which says the date once; their headlines are listed under it, in columns where it is wide.
 */
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
/** What a date keeps clear of the end of its bar, px: on the bar, and behind it. */
const BEFORE_END = 5;
const BEHIND_END = 5;

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
  const side = chooseSide(events, dateRoom(date, place, edge.right, sheet), room, sheet);
  const width = Math.max(side === 'right' ? ownRoom(place, edge.right, room.right, sheet) : room.left, 1);
  const dates = dateLines(date, Math.max(room[side], 1), sheet);
  const dateX = edge[side] + clearOfEnd(dates, edge[side], place, side, room[side]);
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

/** Room that a date wants at the right: on its bar, or behind the end of one that is too short for it; px. */
function dateRoom(date: string, place: MarkPlace, x: number, { metrics, fonts }: Sheet): number {
  const width = metrics.width(date, fonts.date);
  const onBar = place.point || place.end === 'unknown' || width <= place.firm1 - x - BEFORE_END;
  return onBar ? width : place.firm1 - x + BEHIND_END + width;
}

/** `date` is the room that it wants, px. */
function chooseSide(
  events: readonly StoryEvent[],
  date: number,
  room: Readonly<Record<'left' | 'right', number>>,
  { metrics, fonts, scale }: Sheet,
): 'left' | 'right' {
  const widths = events.map(({ event }) => {
    const font = event.key ? fonts.keyHeadline : fonts.headline;
    const headline = cleanText(event.headline);
    const words = headline.split(' ').map((word) => metrics.width(word, font));
    const longest = Math.min(Math.max(...words), 2 * COMFORT * scale);
    return Math.max(longest, Math.min(metrics.width(headline, font), COMFORT * scale));
  });
  const wanted = Math.max(date, ...widths);
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

/** How far a date that is too long for its bar moves to stand behind the bar's end instead of across it, px. */
function clearOfEnd(
  dates: readonly TextLine[],
  x: number,
  place: MarkPlace,
  side: Block['side'],
  room: number,
): number {
  const width = Math.max(0, ...dates.map((part) => part.width));
  const outwards = side === 'right' ? 1 : -1;
  const far = side === 'right' ? place.firm1 : place.firm0;
  const inner = (far - x) * outwards - BEFORE_END;
  const end = side === 'right' ? place.end : place.start;
  // Over what fades to nothing words can be read.
  if (place.point || width <= inner || end === 'unknown') return 0;
  const shift =
    inner +
    BEFORE_END +
    BEHIND_END +
    (end === 'about' ? Math.max(place.x1 - place.firm1, place.firm0 - place.x0) : 0);
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
