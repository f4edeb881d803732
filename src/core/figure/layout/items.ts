/** Headline and text of an event, and how several flow into columns. */
import type { Font } from '../metrics';
import type { Sheet } from '../sheet';
import type { StoryEvent } from '../story';
import { wrapAtMost, wrapText } from '../text';
import type { TextLine } from './lines';

export interface Item {
  readonly told: StoryEvent;
  readonly lines: readonly TextLine[];
  /** px. */
  readonly height: number;
}

/** An event's words in a column of a width in px; `chars` is how long a line of a headline may be. */
export function makeItem(
  told: StoryEvent,
  width: number,
  sheet: Sheet,
  chars = sheet.style.type.lineChars,
): Item {
  const lines = [...headlineLines(told, width, sheet, chars), ...textLines(told, width, sheet)];
  return { told, lines, height: lines.length * sheet.line };
}

function headlineLines({ event }: StoryEvent, maxWidth: number, sheet: Sheet, maxChars: number): TextLine[] {
  const { fonts, metrics } = sheet;
  const font = event.key ? fonts.keyHeadline : fonts.headline;
  const options = { maxWidth, maxChars, balance: true };
  return measured('headline', wrapText(event.headline, font, metrics, options), font, sheet);
}

/** The text of a key event, where there is room for texts at all. Regular type may run a little longer than a headline. */
function textLines({ event }: StoryEvent, maxWidth: number, sheet: Sheet): TextLine[] {
  const { textLines: most, lineChars } = sheet.style.type;
  if (!event.key || !sheet.texts || most === 0) return [];
  const font = sheet.fonts.text;
  const options = { maxWidth, maxChars: Math.round(lineChars * 1.25) };
  return measured('text', wrapAtMost(event.text, most, font, sheet.metrics, options), font, sheet);
}

function measured(
  role: TextLine['role'],
  lines: readonly string[],
  font: Font,
  { metrics }: Sheet,
): TextLine[] {
  return lines.map((text) => ({ role, text, font, width: metrics.width(text, font) }));
}

export interface Flowed {
  readonly item: Item;
  readonly column: number;
  /** px from the top of the columns. */
  readonly y: number;
}

/** Items down one column and then the next, the columns about equally high; `gap` px between two items. */
export function flow(items: readonly Item[], columns: number, gap: number): Flowed[] {
  const total = items.reduce((sum, { height }) => sum + height + gap, 0);
  const goal = total / columns;
  let [column, y, before] = [0, 0, 0];
  return items.map((item) => {
    const middle = before + (item.height + gap) / 2;
    if (y > 0 && column < columns - 1 && middle > goal * (column + 1)) [column, y] = [column + 1, 0];
    const flowed = { item, column, y };
    y += item.height + gap;
    before += item.height + gap;
    return flowed;
  });
}
