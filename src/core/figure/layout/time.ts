/** Axis and scale of a story between two places, and the words that name the clock or a date: shared by all layouts. */
import { wordWhen } from '../../when/words/wording';
import type { Step } from '../../when/steps';
import { planAxis, type Axis } from '../scales/axis';
import { momentsOf, planEqualAxis } from '../scales/equal';
import { rangeOf } from '../scales/range';
import { keptRanges } from '../scales/stretches';
import { brokenScale, equalScale, type TimeRange, type TimeScale } from '../scales/time';
import { cityOf, type Sheet } from '../sheet';
import { finestStep, type StoryEvent } from '../story';
import { cleanText } from '../text';

/** Least room for a break, px at the style's own size. */
const BREAK = 30;

export interface PlannedTime {
  readonly axis: Axis;
  readonly scale: TimeScale;
}

/** An axis from `left` to `right`, px, as even as the figure's settings have it; null without events. */
export function planTime(
  events: readonly StoryEvent[],
  sheet: Sheet,
  left: number,
  right: number,
): PlannedTime | null {
  const shapes = events.map((told) => told.shape);
  const range = rangeOf(shapes);
  if (!range) return null;
  const { scale: kind } = sheet.figure;
  if (kind === 'equal') {
    const moments = momentsOf(shapes, range);
    const { words, dates, details } = sheet;
    const options = { finest: finestStep(events), zone: details.zone, dates, words };
    return { axis: planEqualAxis(moments, shapes, options), scale: equalScale(moments, left, right) };
  }
  const ranges = kind === 'breaks' ? keptRanges(shapes, range) : [range];
  return planRanges(ranges, finestStep(events), sheet, left, right);
}

function planRanges(
  ranges: readonly TimeRange[],
  finest: Step,
  sheet: Sheet,
  left: number,
  right: number,
): PlannedTime {
  const measureMinor = (text: string) => sheet.metrics.width(text, sheet.fonts.ticks);
  const widest = measureMinor(sheet.words.length(22, 'month'));
  const gap = Math.max(BREAK * sheet.scale, widest + sheet.fonts.ticks.size);
  const axis = planAxis({
    ranges,
    finest,
    width: right - left - gap * (ranges.length - 1),
    zone: sheet.details.zone,
    secondZone: sheet.figure.secondZone,
    dates: sheet.dates,
    words: sheet.words,
    measureMajor: (text) => sheet.metrics.width(text, sheet.fonts.axis),
    measureMinor,
  });
  return { axis, scale: brokenScale(axis.ranges, left, right, gap) };
}

/** Height of the axis with its words, px. */
export function heightOfAxis({ major, minor, second }: Axis, { fonts, line }: Sheet): number {
  const tier = (size: number) => Math.ceil(size * 1.45);
  const worded = minor.some(({ text }) => text);
  const lower = (worded ? 1 : 0) + (second ? 1 : 0);
  return Math.ceil((major.length ? tier(fonts.axis.size) : 0) + lower * tier(fonts.ticks.size) + line * 0.25);
}

/** What the legend must say of an axis: whose clock it shows, unless the axis has said so itself, and that it is not even. */
export function notesOf({ clock, second, evenness }: Axis, sheet: Sheet, saysClock: boolean): string[] {
  const { details, figure, words } = sheet;
  const cities = [details.zone, ...(second ? [figure.secondZone] : [])].map(cityOf);
  const whose = clock && !saysClock ? [words.clock(cities.join(' / '))] : [];
  return evenness === 'equal' ? [...whose, words.equal] : whose;
}

/** An event's date in words. A clock of another zone than the timeline's says whose it is. */
export function dateOf({ event: { when } }: StoryEvent, sheet: Sheet, known: Axis['known']): string {
  const { language, zone } = sheet.details;
  const foreign = when.zone !== zone && when.edtf.includes('T');
  const text = wordWhen(when, { language, style: sheet.style.dates, ...(foreign ? {} : known) });
  return cleanText(foreign ? `${text} (${sheet.words.clock(cityOf(when.zone))})` : text);
}
