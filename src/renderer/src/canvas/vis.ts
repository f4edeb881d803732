/**
 * The one place that imports vis-timeline: its standalone build (it brings its own moment, hammer and xss) and its
 * styles. The xss option is never passed: it is global to the module, and we hand vis no HTML to filter.
 */
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import * as vis from 'vis-timeline/standalone';
import type { DataItem, Timeline as TimelineType } from 'vis-timeline/standalone';
import type { ClusterDrawing } from './cluster';
import type { Drawing } from './drawing';

export const { Timeline } = vis;
export type VisTimeline = TimelineType;

/** vis's store of items or groups; it is patched by id, never set anew. */
export interface Records<T> {
  update(records: readonly T[]): void;
  remove(ids: readonly string[]): void;
}

/** A new empty store. vis's types leave the class out of this build. */
export function createRecords<T>(): Records<T> {
  const { DataSet } = vis as unknown as { DataSet: new () => Records<T> };
  return new DataSet();
}

/** An event or a cluster as vis keeps it. `start` and `end` are ms since the epoch going in, Dates inside vis. */
export interface CanvasItem extends DataItem {
  id: string;
  group: string;
  drawing: Drawing | ClusterDrawing;
}

/** Measured sizes in px. */
export interface Sizes {
  readonly content: { readonly width: number };
  readonly box: { readonly height: number };
}

/** What of a RangeItem of vis 8.5.4 our own kind of item builds on; vis declares no types for it. */
export interface VisRangeItem {
  readonly id: string;
  readonly data: CanvasItem & { readonly className: string };
  readonly conversion: { toScreen(time: number | Date): number };
  dom: Readonly<Record<'box' | 'frame' | 'visibleFrame' | 'content', HTMLElement>>;
  /** The track it stands on; null while it is on none. */
  readonly parent: { readonly width: number; readonly dom: { readonly foreground: HTMLElement } } | null;
  readonly props: { readonly content: { width: number } };
  readonly selected: boolean;
  dirty: boolean;
  /** px from the left of the canvas; what stacking compares. */
  left: number;
  width: number;
  height: number;
  /** px from the top of the track. */
  top: number | null;
  displayed: boolean;
  isVisible(window: { readonly start: number; readonly end: number }): boolean;
  repositionX(): void;
  repositionY(): void;
  _createDomElement(): void;
  _appendDomElement(): void;
  _updateContents(element: HTMLElement): void;
  _updateDirtyDomComponents(): void;
  _getDomComponentsSizes(): Sizes;
  _updateDomComponentsSizes(sizes: Sizes): void;
}

/** Takes vis's own axis off the list of what it draws: ours stands in its place, and hidden it would still cost a layout each step. */
export function withoutAxis(timeline: VisTimeline): VisTimeline {
  const inner = timeline as unknown as { components: object[]; timeAxis: object };
  inner.components = inner.components.filter((component) => component !== inner.timeAxis);
  return timeline;
}

type ItemClass = new (data: CanvasItem, conversion: object, options: object) => VisRangeItem;

const { components } = (vis as unknown as { timeline: VisInternals }).timeline;
interface VisInternals {
  readonly components: {
    readonly items: { readonly RangeItem: ItemClass };
    readonly ItemSet: { readonly types: Record<string, ItemClass> };
  };
}

export const RangeItem = components.items.RangeItem;

/** Makes vis draw the items whose `type` is this name with this class. */
export function registerItemType(type: string, itemClass: ItemClass): void {
  components.ItemSet.types[type] = itemClass;
}
