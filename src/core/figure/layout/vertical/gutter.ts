/** The words of a vertical axis, at its left: what is counted, and under a rule what it belongs to. */
import type { Font } from '../../metrics';
import type { Tick } from '../../scales/axis';
import type { Sheet } from '../../sheet';
import type { StoryEvent } from '../../story';
import { wrapText } from '../../text';
import { planTime, type PlannedTime } from '../time';

/** A word of the axis that has room; `y` is the top of its first line, px down the axis. */
export interface AxisWord {
  readonly lines: readonly string[];
  readonly font: Font;
  readonly y: number;
  readonly major: boolean;
}

/** Most room for the words, and most for those of the upper tier on one line, as shares of the figure. */
const MOST = 0.3;
const LINE = 0.17;
/** Room along the axis that the words of a tick need, as shares of their size: of two lines, and of one with air. */
const MAJOR = 2.4;
const MINOR = 3;
/** What stays on one line: a number keeps the word behind it, as in all texts. */
const PIECES = /(?:\d[\d.,]* )?\S+/g;

/**
 * Time from `top` to `bottom`, px down the figure. Along an upright axis words need their height, not their width, and so the
 * axis is planned with that; null without events.
 */
export function planUpright(
  events: readonly StoryEvent[],
  sheet: Sheet,
  top: number,
  bottom: number,
): PlannedTime | null {
  const width = (_: string, font: Font) => font.size * (font === sheet.fonts.axis ? MAJOR : MINOR);
  return planTime(events, { ...sheet, metrics: { ...sheet.metrics, width } }, top, bottom);
}

/** Width of the words, px: the longest word fits, and short days and years on one line. */
export function gutterOf({ axis }: PlannedTime, { fonts, metrics, width }: Sheet): number {
  const lower = [...axis.minor.map(minorText), ...axis.lengths];
  const minor = lower.map((text) => metrics.width(text, fonts.ticks));
  const major = axis.major.flatMap(({ text }) => {
    const whole = metrics.width(text, fonts.axis);
    if (whole <= width * LINE) return [whole];
    return (text.match(PIECES) ?? []).map((piece) => metrics.width(piece, fonts.axis));
  });
  return Math.ceil(Math.min(Math.max(0, ...minor, ...major), width * MOST));
}

/** The words that have room, from the top; those of the upper tier first. */
export function placeWords(time: PlannedTime, gutter: number, sheet: Sheet, bottom: number): AxisWord[] {
  const { axis, fonts } = { axis: time.axis, fonts: sheet.fonts };
  const majors = axis.major.flatMap((tick, index): AxisWord[] => {
    const next = axis.major[index + 1];
    const y = time.scale.x(tick.at) + fonts.axis.size * 0.15;
    const lines = wrapText(tick.text, fonts.axis, sheet.metrics, { maxWidth: gutter + 0.5 });
    const end = y + lines.length * leadingOf(fonts.axis);
    const broken = time.scale.breaks.find(({ x0 }) => x0 >= y)?.x0 ?? bottom;
    const room = Math.min(next ? time.scale.x(next.at) : bottom, broken);
    return lines.length > 0 && end <= room ? [{ lines, font: fonts.axis, y, major: true }] : [];
  });
  const minors = axis.minor.flatMap((tick) => minorWord(tick, time, gutter, sheet, bottom));
  const fixed = [...majors, ...breakWords(time, gutter, sheet)].toSorted((a, b) => a.y - b.y);
  return clearOf(fixed, minors);
}

/** How long each break is, in its middle; number and unit under one another where they have no room on a line. */
function breakWords({ axis, scale }: PlannedTime, gutter: number, { fonts, metrics }: Sheet): AxisWord[] {
  const font = fonts.ticks;
  const fits = (text: string) => metrics.width(text, font) <= gutter + 0.5;
  return scale.breaks.flatMap(({ x0, x1 }, index): AxisWord[] => {
    const text = axis.lengths[index] ?? '';
    const lines = fits(text) ? [text] : text.split(' ');
    const y = (x0 + x1 - lines.length * leadingOf(font)) / 2;
    return lines.every(fits) ? [{ lines, font, y, major: false }] : [];
  });
}

/** By both clocks where there are two; a word of the second alone would be read as one of the first. */
function minorText({ text, second }: Tick): string {
  return text && second ? `${text} / ${second}` : text;
}

/** Beside its tick; under it where it names the stretch that begins there. */
function minorWord(
  tick: Tick,
  { axis, scale }: PlannedTime,
  gutter: number,
  { fonts, metrics }: Sheet,
  bottom: number,
): AxisWord[] {
  const font = fonts.ticks;
  const text = minorText(tick);
  if (!text || metrics.width(text, font) > gutter + 0.5) return [];
  const y = scale.x(tick.at) + (axis.stretches ? font.size * 0.15 : -leadingOf(font) / 2);
  return y + leadingOf(font) > bottom ? [] : [{ lines: [text], font, y, major: false }];
}

export function leadingOf({ size }: Font): number {
  return size * 1.25;
}

/** All words down the axis, without those of the lower tier that would touch another. */
function clearOf(majors: readonly AxisWord[], minors: readonly AxisWord[]): AxisWord[] {
  const kept: AxisWord[] = [];
  let next = 0;
  let free = -Infinity;
  for (const word of minors) {
    while (next < majors.length && majors[next]!.y <= word.y) free = Math.max(free, endOf(majors[next++]!));
    const above = majors[next];
    if (word.y < free || (above && endOf(word) > above.y)) continue;
    kept.push(word);
    free = endOf(word) + 2;
  }
  return [...majors, ...kept];
}

function endOf({ y, lines, font }: AxisWord): number {
  return y + lines.length * leadingOf(font);
}
