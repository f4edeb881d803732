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
  on(
    name: '*',
    hear: (name: 'add' | 'update' | 'remove', change: { readonly items: readonly string[] }) => void,
  ): void;
}

/** A new empty store. vis's types leave the class out of this build. */
export function createRecords<T>(): Records<T> {
  const { DataSet } = vis as unknown as { DataSet: new () => Records<T> };
  return new DataSet();
}

/** An event or a cluster as vis keeps it; `start` and `end` are ms since the epoch. */
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

/** What of a timeline of vis 8.5.4 is given its items; vis declares no types for it. */
interface VisInside {
  itemsData: object;
  readonly itemSet: {
    itemsData: object;
    _onUpdate(ids: readonly string[]): void;
    _onRemove(ids: readonly string[]): void;
  };
}

/**
 * Gives a timeline its items. By its own `setItems` vis would keep two copies of each, with a moment made for each of
 * its dates, and draw all at once for each change, and again with the next frame; so it draws with the frame alone.
 */
export function setItems<T>(timeline: VisTimeline, items: Records<T>): void {
  const inside = timeline as unknown as VisInside;
  // When it is destroyed it disposes of what it takes for copies.
  const kept = Object.assign(items, { dispose: () => undefined });
  inside.itemsData = kept;
  inside.itemSet.itemsData = kept;
  items.on('*', (name, { items: ids }) => {
    if (name === 'remove') inside.itemSet._onRemove(ids);
    else inside.itemSet._onUpdate(ids);
  });
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
