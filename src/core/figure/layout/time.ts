/** Axis and scale of a story between two places, and the words that name the clock or a date: shared by all layouts. */
import { wordWhen } from '../../when/words/wording';
import { planAxis, type Axis } from '../scales/axis';
import { rangeOf } from '../scales/range';
import { timeScale, type TimeScale } from '../scales/time';
import { cityOf, type Sheet } from '../sheet';
import { finestStep, type StoryEvent } from '../story';
import { cleanText } from '../text';

export interface PlannedTime {
  readonly axis: Axis;
  readonly scale: TimeScale;
}

/** An axis from `left` to `right`, px; null without events. */
export function planTime(
  events: readonly StoryEvent[],
  sheet: Sheet,
  left: number,
  right: number,
): PlannedTime | null {
  const range = rangeOf(events.map((told) => told.shape));
  if (!range) return null;
  const axis = planAxis({
    range,
    finest: finestStep(events),
    width: right - left,
    zone: sheet.details.zone,
    language: sheet.details.language,
    words: sheet.words,
    measureMajor: (text) => sheet.metrics.width(text, sheet.fonts.axis),
    measureMinor: (text) => sheet.metrics.width(text, sheet.fonts.ticks),
  });
  return { axis, scale: timeScale(axis.range, left, right) };
}

/** Height of the axis with its words, px. */
export function heightOfAxis({ major, minor }: Axis, { fonts, line }: Sheet): number {
  const tier = (size: number) => Math.ceil(size * 1.45);
  const tiers = (major.length ? tier(fonts.axis.size) : 0) + (minor.length ? tier(fonts.ticks.size) : 0);
  return Math.ceil(tiers + line * 0.25);
}

/** An event's date in words. A clock of another zone than the timeline's says whose it is. */
export function dateOf({ event: { when } }: StoryEvent, sheet: Sheet, known: Axis['known']): string {
  const { language, zone } = sheet.details;
  const foreign = when.zone !== zone && when.edtf.includes('T');
  const text = wordWhen(when, { language, ...(foreign ? {} : known) });
  return cleanText(foreign ? `${text} (${sheet.words.clock(cityOf(when.zone))})` : text);
}
