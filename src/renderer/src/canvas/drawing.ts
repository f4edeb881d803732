/** From the document to what stands on the canvas: places in time and shapes, no DOM. */
import type { Hue, TimelineEvent } from '#core/document/types';
import { sentence } from '#core/sentences/said';
import { boundsOf } from '#core/when/bounds';
import { parseEdtf } from '#core/when/parse';
import type { IntervalEnd, When } from '#core/when/types';

/** A stretch of time in ms since the epoch. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** `exact`: at one moment; `within`: some time inside a day, month...; `span`: from one date to another. */
export type Shape = 'exact' | 'within' | 'span';

/** How an end of a shape looks: as written, about there, going on (`..`), or not known to anyone. */
export type EndStyle = 'firm' | 'about' | 'open' | 'unknown';

/** One event on the canvas. */
export interface Drawing {
  readonly event: TimelineEvent;
  readonly hue: Hue;
  /** BCP 47 tag its date is worded in. */
  readonly language: string;
  /** ms since the epoch; equal for `exact`. */
  readonly from: number;
  readonly to: number;
  readonly shape: Shape;
  readonly start: EndStyle;
  readonly end: EndStyle;
  /** Which ends can be dragged: only those that are written. */
  readonly handles: { readonly start: boolean; readonly end: boolean };
  /** The limits its open ends are drawn to; null when it has none and so does not depend on them. */
  readonly limits: Stretch | null;
}

const DAY = 86_400_000;
/** Open ends go this far beyond all written dates, and unknown ends reach this far, as parts of the whole. */
const BEYOND = 0.08;
const UNKNOWN_REACH = 0.1;

/** From the first to the last written instant of the events; null when there are none. */
export function stretchOf(events: Iterable<TimelineEvent>): Stretch | null {
  let [from, to] = [Infinity, -Infinity];
  for (const event of events) {
    const written = writtenOf(event);
    from = Math.min(from, written.from);
    to = Math.max(to, written.to);
  }
  return from <= to ? { from, to } : null;
}

/** From the first to the last written instant of an event. */
export function writtenOf({ when }: TimelineEvent): Stretch {
  const { start, end } = boundsOf(when);
  return { from: (start ?? end)?.from ?? Infinity, to: (end ?? start)?.to ?? -Infinity };
}

/** How far open ends are drawn: beyond all written dates by a margin, so that an arrow always has room. */
export function limitsOf(written: Stretch | null): Stretch {
  const { from, to } = written ?? { from: 0, to: 0 };
  const beyond = Math.round(Math.max((to - from) * BEYOND, DAY / 4));
  return { from: from - beyond, to: to + beyond };
}

/** Where an event lies on the canvas; equal ends for a moment. Throws on a date that is not valid, as boundsOf does. */
export function placeOf({ when }: TimelineEvent, limits: Stretch): Stretch {
  const { start, end } = boundsOf(when);
  if (start && end) return { from: start.from, to: Math.max(start.from, end.to) };
  const styles = endStyles(when);
  const reach = Math.round((limits.to - limits.from) * UNKNOWN_REACH);
  const from = start?.from ?? (styles.start === 'open' ? limits.from : (end?.from ?? limits.from) - reach);
  const to = end?.to ?? (styles.end === 'open' ? limits.to : (start?.to ?? limits.to) + reach);
  return { from, to: Math.max(from, to) };
}

/** Whether an event has both its ends, and so does not depend on the limits. */
export function isBounded({ when }: TimelineEvent): boolean {
  const { start, end } = boundsOf(when);
  return start !== null && end !== null;
}

/** The drawing of a valid event. */
export function drawEvent(event: TimelineEvent, hue: Hue, limits: Stretch, language: string): Drawing {
  const styles = endStyles(event.when);
  const { from, to } = placeOf(event, limits);
  return {
    event,
    hue: event.color ?? hue,
    language,
    from,
    to,
    shape: styles.isInterval ? 'span' : from === to ? 'exact' : 'within',
    start: styles.start,
    end: styles.end,
    handles: event.locked ? { start: false, end: false } : handlesOf(event.when),
    limits: isBounded(event) ? null : limits,
  };
}

/** Which ends of an event's date can be dragged: the written ends of an interval. */
export function handlesOf(when: When): { start: boolean; end: boolean } {
  const { isInterval, start, end } = endStyles(when);
  const written = (style: EndStyle) => isInterval && (style === 'firm' || style === 'about');
  return { start: written(start), end: written(end) };
}

function endStyles(when: When): { isInterval: boolean; start: EndStyle; end: EndStyle } {
  const parsed = parseEdtf(when.edtf);
  if (!parsed.ok) throw new RangeError(sentence(parsed.problem.says));
  if (parsed.value.kind === 'date') {
    const style = styleOf(parsed.value.date);
    return { isInterval: false, start: style, end: style };
  }
  return { isInterval: true, start: styleOf(parsed.value.start), end: styleOf(parsed.value.end) };
}

function styleOf(end: IntervalEnd): EndStyle {
  if (typeof end === 'string') return end;
  return end.qualifier === '' ? 'firm' : 'about';
}

/**
 * What decides which of the events that begin together stands above the others: a number of ms under a second, to
 * be added to where vis sorts them. Spans come first, then key events; the rest is settled by a hash of the id
 * (FNV-1a), for vis itself would settle it by who was last dragged.
 */
export function rankOf({ event, shape }: Drawing): number {
  const tier = shape === 'span' ? 0 : event.key ? 1 : 2;
  let hash = 0x811c9dc5;
  for (const letter of event.id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return tier * 300 + (hash % 300);
}
