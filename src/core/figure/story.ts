/** Events read for drawing: how each lies in time, as a shape, and in which order they are told. */
import { sentence } from '../sentences/said';
import { boundsOf } from '../when/bounds';
import { precisionOf } from '../when/calendar';
import { datesOf } from '../when/check';
import { parseEdtf } from '../when/parse';
import { nominalLength, type Step } from '../when/steps';
import type { IntervalEnd, Precision, When, WhenExpression } from '../when/types';
import type { Timeline, TimelineEvent, Track } from '../document/types';
import type { HouseStyle } from './style';

/** How one end of a mark is drawn. `sharp`: exact; `plain`: as coarse as its date; `open`: goes on; `unknown`: nobody says. */
export type MarkEnd = 'sharp' | 'plain' | 'about' | 'open' | 'unknown';

/** An event's place in time, ms since the epoch; null: beyond what is shown. */
export interface Shape {
  readonly kind: 'instant' | 'extent' | 'span';
  readonly from: number | null;
  readonly to: number | null;
  /** Where the stretch ends that its start can lie in, and where that of its end begins; null: none is given. */
  readonly startTo: number | null;
  readonly endFrom: number | null;
  readonly start: MarkEnd;
  readonly end: MarkEnd;
  /** The date itself is in doubt (`?`). */
  readonly uncertain: boolean;
}

export interface StoryEvent {
  readonly event: TimelineEvent;
  readonly shape: Shape;
  /** Colour of its mark. */
  readonly color: string;
  /** The finest step that it is dated in. */
  readonly step: Step;
}

export interface StoryTrack {
  readonly track: Track;
  /** In time order: what began first, then what lasts longest. */
  readonly events: readonly StoryEvent[];
}

/** The timeline's tracks that have events, from the top. */
export function tellStory(timeline: Timeline, style: HouseStyle): StoryTrack[] {
  const byTrack = new Map<string, StoryEvent[]>(timeline.tracks.map((track) => [track.id, []]));
  const tracks = new Map(timeline.tracks.map((track) => [track.id, track]));
  for (const event of timeline.events) {
    const color = colorOf(event, tracks.get(event.track), style);
    byTrack.get(event.track)?.push({ event, color, ...readWhen(event.when) });
  }
  return timeline.tracks.flatMap((track) => {
    const events = byTrack.get(track.id) ?? [];
    return events.length > 0 ? [{ track, events: events.toSorted(inTimeOrder) }] : [];
  });
}

type Placeable = Pick<StoryEvent, 'event' | 'shape'>;

/** What began first, then what lasts longest, then key events. */
export function inTimeOrder(a: Placeable, b: Placeable): number {
  const from = (a.shape.from ?? -Infinity) - (b.shape.from ?? -Infinity);
  if (from) return from;
  const to = (b.shape.to ?? Infinity) - (a.shape.to ?? Infinity);
  if (to) return to;
  if (a.event.key !== b.event.key) return a.event.key ? -1 : 1;
  return a.event.id < b.event.id ? -1 : 1;
}

function colorOf(event: TimelineEvent, track: Track | undefined, { colors, marks }: HouseStyle): string {
  if (event.key) return colors.accent;
  if (event.color) return colors.hues[event.color];
  return marks.color === 'track' && track ? colors.hues[track.color] : colors.neutral;
}

/** What a date tells a figure. */
type ReadWhen = Pick<StoryEvent, 'shape' | 'step'>;

/** A date is a record that never changes, so it is read once for all pictures. */
const read = new WeakMap<When, ReadWhen>();

function readWhen(when: When): ReadWhen {
  let known = read.get(when);
  if (!known) {
    const parsed = parseEdtf(when.edtf);
    if (!parsed.ok) throw new RangeError(sentence(parsed.problem.says));
    known = { shape: shapeIn(parsed.value, when), step: stepIn(parsed.value) };
    read.set(when, known);
  }
  return known;
}

/** The shape of a valid event. */
export function shapeOf({ when }: Pick<TimelineEvent, 'when'>): Shape {
  return readWhen(when).shape;
}

function shapeIn(expression: WhenExpression, when: When): Shape {
  const { earliest: from, latest: to, start, end } = boundsOf(when);
  const inner = { startTo: start && start.to, endFrom: end && end.from };
  const uncertain = datesOf(expression).some(({ qualifier }) => qualifier === '?' || qualifier === '%');
  if (expression.kind === 'date') {
    const about = isAbout(expression.date);
    const kind = from === to ? 'instant' : 'extent';
    const edge = about ? 'about' : kind === 'instant' ? 'sharp' : 'plain';
    return { kind, from, to, ...inner, start: edge, end: edge, uncertain };
  }
  return {
    kind: 'span',
    from,
    to,
    ...inner,
    start: endOf(expression.start, start?.from === start?.to),
    end: endOf(expression.end, end?.from === end?.to),
    uncertain,
  };
}

function endOf(end: IntervalEnd, exact: boolean): MarkEnd {
  if (typeof end === 'string') return end;
  if (isAbout(end)) return 'about';
  return exact ? 'sharp' : 'plain';
}

function isAbout(end: IntervalEnd): boolean {
  return typeof end !== 'string' && (end.qualifier === '~' || end.qualifier === '%');
}

const STEPS: Readonly<Record<Precision, Step>> = {
  century: { unit: 'year', count: 1 },
  decade: { unit: 'year', count: 1 },
  year: { unit: 'year', count: 1 },
  season: { unit: 'month', count: 1 },
  month: { unit: 'month', count: 1 },
  day: { unit: 'day', count: 1 },
  part: { unit: 'hour', count: 6 },
  minute: { unit: 'minute', count: 1 },
  second: { unit: 'minute', count: 1 },
};

/** The finest step that something is dated in. */
function stepIn(expression: WhenExpression): Step {
  return datesOf(expression)
    .map((date) => STEPS[precisionOf(date)])
    .reduce(finer, STEPS.year);
}

function finer(a: Step, b: Step): Step {
  return nominalLength(b) < nominalLength(a) ? b : a;
}

/** The finest step that the events are dated in; an axis finer than that would say what nobody knows. */
export function finestStep(events: readonly StoryEvent[]): Step {
  return events.reduce((finest, { step }) => finer(finest, step), STEPS.year);
}
