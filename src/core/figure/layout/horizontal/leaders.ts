/** Leaders of flags: straight along the words, or with one elbow to words that were put elsewhere by hand. */
import { anchorOf } from '../../marks/place';
import type { Sheet } from '../../sheet';
import type { Flag, Side } from './flags';

/** A place in px: across the figure, and away from the edge of the ruler. */
export interface LeaderPoint {
  readonly x: number;
  readonly away: number;
}

export interface Leader {
  readonly points: readonly LeaderPoint[];
}

export interface KeptPlace {
  readonly side: Side;
  /** From the ruler's edge to the near edge of the words, and the left edge of the words, px. */
  readonly away: number;
  readonly left: number;
}

/** The middle of the first line, which says the date. */
function dateAway({ height }: Flag, { side, away }: KeptPlace, { line }: Sheet): number {
  return side === 'above' ? away + height - line / 2 : away + line / 2;
}

/** A pole reaches to the glyph that is furthest from the ruler. */
function poleEnd(flag: Flag, place: KeptPlace, sheet: Sheet): number {
  if (place.side === 'above') return dateAway(flag, place, sheet);
  const last = flag.entries.at(-1)?.lines[0]?.y ?? 0;
  return place.away + (flag.tops.at(-1) ?? 0) + last + sheet.line / 2;
}

/** From the `start` on its mark, px away from the ruler, to the first line of the words. */
export function leaderOf(flag: Flag, start: number, place: KeptPlace, sheet: Sheet): Leader {
  const foot = { x: flag.x, away: start };
  const date = dateAway(flag, place, sheet);
  const pole = place.left - flag.inset;
  if (Math.abs(pole - flag.x) < 1)
    return { points: [foot, { x: flag.x, away: poleEnd(flag, place, sheet) }] };
  const right = place.left + flag.width;
  if (pole - flag.inset < flag.x && flag.x < right)
    return { points: [foot, { x: flag.x, away: place.away }] };
  const elbow = { x: flag.x, away: date };
  const first = flag.entries[0]?.lines.filter(({ y }) => y === 0) ?? [];
  const words = Math.max(0, ...first.map((line) => line.x + line.width));
  const end = flag.x < pole ? pole - sheet.style.marks.radius * sheet.scale : place.left + words + 4;
  return { points: [foot, elbow, { x: end, away: date }] };
}

/**
 * Where the label of a flag was put by hand. It is kept as its top left corner from the anchor of its mark on the
 * middle of the ruler; what would leave the figure, or stand on the ruler, is moved to the nearest place that does not.
 */
export function keptPlace(flag: Flag, ruler: number, sheet: Sheet): [[Flag, KeptPlace]] | null {
  const kept = sheet.kept[flag.entries[0]?.told.event.id ?? ''];
  if (!kept) return null;
  const top = kept.y * sheet.scale;
  const side = top + flag.height / 2 < 0 ? 'above' : 'below';
  const away = side === 'above' ? -top - flag.height - ruler / 2 : top - ruler / 2;
  const least = sheet.margin + flag.inset + sheet.style.marks.radius * sheet.scale;
  const most = sheet.width - sheet.margin - flag.width;
  const left = Math.max(least, Math.min(anchorOf(flag.mark.place) + kept.x * sheet.scale, most));
  return [[flag, { side, away: Math.max(away, 0), left }]];
}
