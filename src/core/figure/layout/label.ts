/** The words of one event as a block of lines: date, headline, text. */
import { wordWhen } from '../../when/words/wording';
import type { Font } from '../metrics';
import type { MarkPlace } from '../marks/place';
import type { TimeScale } from '../scales/time';
import type { Sheet } from '../sheet';
import type { StoryEvent } from '../story';
import { cleanText, wrapAtMost, wrapText } from '../text';

export interface LabelLine {
  readonly role: 'date' | 'headline' | 'text';
  readonly text: string;
  readonly font: Font;
  /** px. */
  readonly width: number;
}

export interface Label {
  /** At which side of its glyph it stands. */
  readonly side: 'left' | 'right';
  /** The edge that its lines are set against, px from the left of the figure. */
  readonly x: number;
  readonly width: number;
  /** The first stands beside the glyph, the others on the lines of the grid below. */
  readonly lines: readonly LabelLine[];
}

/** Room that a headline wants before it goes to the other side of its mark, px at the style's own size. */
const COMFORT = 150;

/** Sets an event's words at the right of its glyph, or at the left where the figure's edge is too near. */
export function makeLabel(
  told: StoryEvent,
  place: MarkPlace,
  scale: TimeScale,
  sheet: Sheet,
  knownYear: number | null,
): Label {
  const away = sheet.style.marks.radius * sheet.scale + 4 * sheet.scale;
  const edges = { right: place.glyphRight + away, left: place.glyphLeft - away };
  const room = { right: scale.right - edges.right, left: edges.left - scale.left };
  const date = wordDate(told, sheet, knownYear);
  const side = chooseSide(told, date, room, sheet);
  const width = Math.max(room[side], 1);
  const lines = [
    ...linesOf('date', date, sheet.fonts.date, width, sheet),
    ...headlineLines(told, width, sheet),
    ...textLines(told, width, sheet),
  ];
  return { side, x: edges[side], width: Math.max(0, ...lines.map((line) => line.width)), lines };
}

function wordDate({ event }: StoryEvent, { details }: Sheet, knownYear: number | null): string {
  const known = knownYear === null ? {} : { knownYear };
  return cleanText(wordWhen(event.when, { language: details.language, ...known }));
}

function chooseSide(
  { event }: StoryEvent,
  date: string,
  room: Readonly<Record<'left' | 'right', number>>,
  { metrics, fonts, scale }: Sheet,
): 'left' | 'right' {
  const font = event.key ? fonts.keyHeadline : fonts.headline;
  const whole = Math.max(metrics.width(cleanText(event.headline), font), metrics.width(date, fonts.date));
  const wanted = Math.min(whole, COMFORT * scale);
  return room.right >= wanted || room.right >= room.left ? 'right' : 'left';
}

function headlineLines({ event }: StoryEvent, width: number, sheet: Sheet): LabelLine[] {
  const font = event.key ? sheet.fonts.keyHeadline : sheet.fonts.headline;
  return linesOf('headline', event.headline, font, width, sheet, true);
}

function textLines({ event }: StoryEvent, width: number, sheet: Sheet): LabelLine[] {
  const most = sheet.style.type.textLines;
  if (!event.key || !sheet.texts || most === 0) return [];
  const font = sheet.fonts.text;
  const options = { maxWidth: width, maxChars: Math.round(sheet.style.type.lineChars * 1.2) };
  const lines = wrapAtMost(event.text, most, font, sheet.metrics, options);
  return lines.map((text) => ({ role: 'text', text, font, width: sheet.metrics.width(text, font) }));
}

function linesOf(
  role: LabelLine['role'],
  text: string,
  font: Font,
  maxWidth: number,
  { metrics, style }: Sheet,
  balance = false,
): LabelLine[] {
  const lines = wrapText(text, font, metrics, { maxWidth, maxChars: style.type.lineChars, balance });
  return lines.map((line) => ({ role, text: line, font, width: metrics.width(line, font) }));
}
