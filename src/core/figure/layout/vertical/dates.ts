/** The column of dates at the left of a vertical axis. A date that the text above has said is not said again. */
import type { Axis } from '../../scales/axis';
import type { Sheet } from '../../sheet';
import type { StoryEvent } from '../../story';
import { wrapText } from '../../text';
import { dateOf } from '../time';

export interface DateColumn {
  /** px. */
  readonly width: number;
  linesOf(told: StoryEvent): readonly string[];
  /** px. */
  heightOf(told: StoryEvent): number;
}

/** At most this share of the figure. */
const SHARE = 0.2;

export function makeDates(order: readonly StoryEvent[], known: Axis['known'], sheet: Sheet): DateColumn {
  const { metrics, fonts, line } = sheet;
  const font = fonts.date;
  const maxWidth = sheet.width * SHARE;
  const lines = new Map<StoryEvent, string[]>();
  let said = '';
  for (const told of order) {
    const text = dateOf(told, sheet, known);
    lines.set(told, text === said ? [] : wrapText(text, font, metrics, { maxWidth }));
    said = text;
  }
  const widths = [...lines.values()].flat().map((text) => metrics.width(text, font));
  const linesOf = (told: StoryEvent) => lines.get(told) ?? [];
  return { width: Math.max(0, ...widths), linesOf, heightOf: (told) => linesOf(told).length * line };
}
