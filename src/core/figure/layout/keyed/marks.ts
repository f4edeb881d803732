/** Numbered marks below an axis, in lanes so that no number touches another. */
import type { MarkPlace } from '../../marks/place';
import type { TimeScale } from '../../scales/time';
import type { Sheet } from '../../sheet';
import type { StoryEvent } from '../../story';
import { gather, sharedColor } from '../gather';
import { Shelves } from '../shelves';

export interface Numbered {
  readonly told: StoryEvent;
  /** What it is called by, as text. */
  readonly number: string;
}

/** Events that share one bar, or one event. */
export interface KeyedMark {
  readonly place: MarkPlace;
  /** Of the bar. */
  readonly color: string;
  readonly numbers: readonly (Numbered & { readonly x: number; readonly y: number })[];
  /** Top and height below the top of the lanes, px. */
  readonly y: number;
  readonly height: number;
}

export interface KeyedMarks {
  readonly marks: readonly KeyedMark[];
  /** Of the discs that carry the numbers, px. */
  readonly radius: number;
  /** px. */
  readonly height: number;
}

/** Most discs of one bar side by side, where the bar itself is not longer. */
const ABREAST = 5;

export function layMarks(list: readonly Numbered[], scale: TimeScale, sheet: Sheet): KeyedMarks {
  const radius = discRadius(list, sheet);
  const row = 2 * radius + 3;
  const shelves = new Shelves(sheet.width);
  const numbers = new Map(list.map(({ told, number }) => [told, number]));
  const events = list.map(({ told }) => told);
  const groups = gather(events, scale, sheet, (_, place) => place.point, true);
  const marks = groups.map(({ together, place }): KeyedMark => {
    const pitch = 2 * radius + 2;
    const inset = radius + (place.start === 'open' ? 10 * sheet.scale : place.point ? 0 : 2);
    const room = scale.right + sheet.margin / 2 - place.firm0 - inset - radius;
    const abreast = Math.floor(Math.min(Math.max(place.firm1 - place.firm0, ABREAST * pitch), room) / pitch);
    const columns = Math.max(1, Math.min(together.length, abreast));
    const rows = Math.ceil(together.length / columns);
    const last = scale.right + sheet.margin / 2 - radius - (columns - 1) * pitch;
    const first = place.point
      ? Math.max(radius, Math.min(place.glyphRight, sheet.width - radius))
      : Math.max(Math.min(place.firm0 + inset, last), scale.left);
    const [x0, x1] = [first - radius, first + (columns - 1) * pitch + radius];
    const parts = [{ x0: Math.min(x0, place.x0) - 1, x1: Math.max(x1, place.x1) + 1, top: 0, bottom: rows }];
    const y = shelves.place(parts, 0) * row;
    const discs = together.map((told, index) => ({
      told,
      number: numbers.get(told) ?? '',
      x: first + (index % columns) * pitch,
      y: y + (Math.floor(index / columns) + 0.5) * row,
    }));
    return { place, color: sharedColor(together, sheet), numbers: discs, y: y + 1, height: rows * row - 2 };
  });
  return { marks, radius, height: Math.max(0, ...marks.map(({ y, height }) => y + height + 1)) };
}

/** All discs are alike: wide enough for the longest number. */
function discRadius(list: readonly Numbered[], { metrics, fonts }: Sheet): number {
  const widest = Math.max(0, ...list.map(({ number }) => metrics.width(number, fonts.date)));
  return Math.ceil(Math.max(fonts.date.size * 0.72, widest / 2 + fonts.date.size * 0.2) * 2) / 2;
}
