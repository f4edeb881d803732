/** One track's events in rows under the axis, no two of them touching. */
import { placeMark, type MarkPlace } from '../marks/place';
import type { TimeScale } from '../scales/time';
import type { Sheet } from '../sheet';
import type { StoryEvent, StoryTrack } from '../story';
import { makeLabel, type Label } from './label';
import { Skyline } from './skyline';

export interface PlacedEvent {
  readonly told: StoryEvent;
  readonly place: MarkPlace;
  readonly label: Label;
  /** Top of the mark's row below the top of the band's rows, px. */
  readonly y: number;
}

export interface BandRows {
  readonly track: StoryTrack['track'];
  readonly placed: readonly PlacedEvent[];
  /** px. */
  readonly height: number;
  /** How many of its events there was no room for. */
  readonly hidden: number;
}

export interface BandOptions {
  readonly scale: TimeScale;
  readonly sheet: Sheet;
  readonly knownYear: number | null;
  /** Whether an event is to be shown. */
  shown(told: StoryEvent): boolean;
}

/** Places events in time order, each in the first row where its mark and its words are free. */
export function layBand({ track, events }: StoryTrack, options: BandOptions): BandRows {
  const skyline = new Skyline(options.sheet.width);
  const shown = events.filter(options.shown);
  const placed = shown.map((told) => placeEvent(told, skyline, options));
  const bottom = placed.reduce((most, { y, label }) => Math.max(most, y + blockHeight(label, options.sheet)), 0);
  return { track, placed, height: bottom, hidden: events.length - shown.length };
}

function placeEvent(told: StoryEvent, skyline: Skyline, { scale, sheet, knownYear }: BandOptions): PlacedEvent {
  const { line } = sheet;
  const place = placeMark(told.shape, scale, sheet);
  const label = makeLabel(told, place, scale, sheet, knownYear);
  const gap = sheet.style.spacing.gap * sheet.scale;
  const radius = sheet.style.marks.radius * sheet.scale + 2;
  const glyph = label.side === 'right' ? place.glyphRight : place.glyphLeft;
  const words = label.side === 'right' ? [label.x, label.x + label.width] : [label.x - label.width, label.x];
  const [first = 0, last = 0] = words;
  const date = label.lines[0]?.width ?? 0;
  const row = {
    x0: Math.min(place.x0, glyph - radius, label.side === 'left' ? label.x - date - gap : first),
    x1: Math.max(place.x1, glyph + radius, label.side === 'right' ? label.x + date + gap : last),
  };
  const below = label.lines.length > 1;
  const rest = label.side === 'right' ? { x0: first, x1: last + gap } : { x0: first - gap, x1: last };
  const free = Math.max(skyline.free(row.x0, row.x1), below ? skyline.free(rest.x0, rest.x1) - line : 0);
  const y = Math.ceil(free / (line / 2)) * (line / 2);
  const between = sheet.style.spacing.rows * line;
  skyline.fill(row.x0, row.x1, y + line + between);
  if (below) skyline.fill(rest.x0, rest.x1, y + label.lines.length * line + between);
  return { told, place, label, y };
}

function blockHeight(label: Label, { line }: Sheet): number {
  return Math.max(label.lines.length, 1) * line;
}
