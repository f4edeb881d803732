/** The texts of a vertical figure: events of one date share a row, which says it once. */
import type { Axis } from '../../scales/axis';
import type { TimeScale } from '../../scales/time';
import type { Sheet } from '../../sheet';
import type { StoryEvent } from '../../story';
import { cleanText } from '../../text';
import { makeEntry, type Entry } from '../entry';
import { gather, sharedColor, type Gathered } from '../gather';
import type { Reading } from '../reading';

export interface Row {
  /** Those told together; the first says the date. */
  readonly entries: readonly Entry[];
  /** Tops of the entries below the top of the row, px. */
  readonly tops: readonly number[];
  readonly height: number;
  /** Of its longest line, px. */
  readonly width: number;
  readonly key: boolean;
  /** Of its mark. */
  readonly color: string;
}

/** Room between two texts of one row, as a share of a line. */
const BETWEEN = 0.4;
/** Where height is short, headlines may run longer than the style has them, so many times: one line holds what two did. */
const LONG = 1.6;

/** Events that are told together. A text that was put somewhere by hand has a row of its own, so has a key event. */
export function gatherRows({ shown }: Reading, scale: TimeScale, sheet: Sheet): Gathered[] {
  const alone = ({ event }: StoryEvent) => event.key || event.id in sheet.kept || !cleanText(event.headline);
  return gather(shown, scale, sheet, alone, true);
}

/** A row for each group, in their order. `width` in px. */
export function makeRows(
  groups: readonly Gathered[],
  reading: Reading,
  known: Axis['known'],
  width: number,
  sheet: Sheet,
): Row[] {
  const chars = sheet.style.type.lineChars * (sheet.texts ? 1 : LONG);
  return groups.map(({ together }): Row => {
    const entries = together.map((told, index) => {
      const track = reading.trackOf(told);
      const date = index === 0;
      return makeEntry(told, { width, sheet, known, glyph: false, date, track, chars, photo: true });
    });
    const gap = sheet.line * BETWEEN;
    let height = -gap;
    const tops = entries.map((entry) => {
      const top = height + gap;
      height = top + entry.height;
      return top;
    });
    const widest = Math.max(...entries.map((entry) => entry.width));
    const key = together.some(({ event }) => event.key);
    return { entries, tops, height, width: widest, key, color: sharedColor(together, sheet) };
  });
}

/** The event that a row's mark stands for. */
export function firstOf({ entries }: Row): StoryEvent {
  return entries[0]!.told;
}

/** Middle of the first words of an entry below the top of its row, px: there its status stands. */
export function statusAt({ entries, tops }: Row, index: number, { line }: Sheet): number {
  return tops[index]! + (entries[index]!.lines[0]?.y ?? 0) + line / 2;
}
