/** A flag: the pole that stands on a mark, and the words that hang at its right. */
import { arrowLength, type MarkPlace } from '../../marks/place';
import type { Axis } from '../../scales/axis';
import type { TimeScale } from '../../scales/time';
import type { Sheet } from '../../sheet';
import type { StoryEvent } from '../../story';
import { cleanText } from '../../text';
import { makeEntry, type Entry } from '../entry';
import { gather } from '../gather';
import type { Reading } from '../reading';
import { spreadPoles } from './poles';

/** Sides of the ruler. */
export const SIDES = ['above', 'below'] as const;
export type Side = (typeof SIDES)[number];

/** A point, or a stretch of time that several flags may stand on. */
export interface Mark {
  readonly told: StoryEvent;
  readonly place: MarkPlace;
}

export interface Flag {
  readonly mark: Mark;
  /** A key event is among them. */
  readonly key: boolean;
  /** Events of one date; the first says it. */
  readonly entries: readonly Entry[];
  /** Tops of the entries below the top of the flag, px. */
  readonly tops: readonly number[];
  /** Of the words, px; they begin `inset` px at the right of the pole. */
  readonly width: number;
  readonly inset: number;
  readonly height: number;
  /** Where the pole stands, px. */
  readonly x: number;
}

/** Most events on one pole: beyond that a second is easier to read than a longer first. */
const MOST = 3;
/** Words never get less room than this, px at the style's own size. */
const LEAST = 72;

export interface FlagOptions {
  readonly sheet: Sheet;
  readonly scale: TimeScale;
  readonly known: Axis['known'];
  /** Most room for words, px. */
  readonly width: number;
  /** Where the room of words ends, px; the margin when absent. */
  readonly edge?: number;
}

/** Flags in the order of their poles; of those on one place key events are the last, which are placed first. Events whose labels were put somewhere by hand stand alone. */
export function makeFlags(reading: Reading, options: FlagOptions): Flag[] {
  const { sheet, scale, edge = sheet.width - sheet.margin } = options;
  const alone = ({ event }: StoryEvent) => event.key || event.id in sheet.kept || !cleanText(event.headline);
  const drafts = gather(reading.shown, scale, sheet, alone).flatMap(({ together, place }) => {
    const slots = slotsOf(together[0]!, place, options);
    const mark = { told: together[0]!, place };
    const poles = Math.max(Math.ceil(together.length / MOST), Math.min(together.length, slots.length));
    return chunks(together, poles).map((events) => {
      const words = makeWords(events, slots[0]!, reading, { ...options, edge });
      const fits = (x: number) => x + words.inset + words.width <= edge;
      return {
        ...words,
        mark,
        key: events.some(({ event }) => event.key),
        xs: slots.filter((x, index) => index === 0 || fits(x)),
      };
    });
  });
  return spreadPoles(drafts, sheet).toSorted((a, b) => a.x - b.x || Number(a.key) - Number(b.key));
}

function makeWords(
  events: readonly StoryEvent[],
  x: number,
  reading: Reading,
  { sheet, known, width, edge = sheet.width }: FlagOptions,
): Pick<Flag, 'entries' | 'tops' | 'width' | 'inset' | 'height'> {
  const inset = insetOf(sheet);
  const room = Math.max(Math.min(width, edge - x - inset), LEAST * sheet.scale);
  const entries = events.map((told, index) => {
    const track = reading.trackOf(told);
    return makeEntry(told, { width: room, sheet, known, glyph: false, date: index === 0, track });
  });
  const gap = sheet.line / 2;
  let height = -gap;
  const tops = entries.map((entry) => {
    const top = height + gap;
    height = top + entry.height;
    return top;
  });
  return { entries, tops, inset, height, width: Math.max(...entries.map((entry) => entry.width)) };
}

/** From a pole to the words at its right, px: room for the glyph on it. */
export function insetOf({ style, scale }: Sheet): number {
  return style.marks.radius * scale + 4.5 * scale;
}

/**
 * Where poles of a mark may stand, px: on a point; at the end of a span that is known, first its start; anywhere in
 * a stretch within which something happened, there in places side by side, or where its label was put by hand.
 */
function slotsOf({ event, shape }: StoryEvent, place: MarkPlace, { sheet, width }: FlagOptions): number[] {
  const { point, glyphRight, firm0, firm1, start, end } = place;
  const half = sheet.style.marks.stroke / 2;
  if (point) return [glyphRight];
  if (shape.kind === 'extent') {
    const kept = sheet.kept[event.id];
    if (kept) return [clamp(firm0 + kept.x * sheet.scale - insetOf(sheet), firm0 + half, firm1 - half)];
    const count = Math.max(1, Math.floor((firm1 - firm0) / (width / 2)));
    return Array.from({ length: count }, (_, index) => firm0 + half + ((firm1 - firm0) * index) / count);
  }
  const known = (side: typeof start) => side !== 'open' && side !== 'unknown';
  if (!known(start) && known(end)) return [firm1 - half];
  return [Math.min(firm0 + (start === 'open' ? arrowLength(sheet) : half), (firm0 + firm1) / 2)];
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** A list in a number of parts of about the same length. */
function chunks<T>(list: readonly T[], parts: number): T[][] {
  const cut = (index: number) => Math.round((index * list.length) / parts);
  return Array.from({ length: parts }, (_, index) => list.slice(cut(index), cut(index + 1)));
}
