/** What a layout is to the page: it places a story on a sheet; the page knows nothing else of it. */
import type { LabelPlace } from '../../document/types';
import type { DrawnEvent } from '../furniture/legend';
import type { GroupNode } from '../scene';
import type { Sheet } from '../sheet';
import type { StoryEvent, StoryTrack } from '../story';

/**
 * Where the label of an event stands that can be put elsewhere by hand: its top left corner from the anchor of its
 * mark, px at the style's own size. Right-to-left figures are turned after this, so there x counts to the left.
 */
export interface PlacedLabel extends LabelPlace {
  readonly event: string;
}

/** A story placed: everything has its place, nothing is drawn yet. */
export interface Body {
  /** px. */
  readonly height: number;
  /** The events that it shows, in order of reading. */
  readonly drawn: readonly DrawnEvent[];
  /** How many tracks it shows. */
  readonly tracks: number;
  /** How many of the events that it leaves out it does not count itself, so that the foot of the page must. */
  readonly uncounted: number;
  /** Labels that can be moved; none where labels are a list. */
  readonly labels: readonly PlacedLabel[];
  /** What the legend must say of the axis, because the body does not. */
  readonly notes: readonly string[];
  /** The same, `by` px higher. */
  stretch(by: number): Body;
  /** The layers of the picture, with the top of the body at `top`, px. */
  layers(top: number): GroupNode[];
}

export interface Layout {
  /** Places the events that `shown` lets pass; null when the story has none at all. */
  lay(story: readonly StoryTrack[], sheet: Sheet, shown: (told: StoryEvent) => boolean): Body | null;
}
