/**
 * Keeps vis's stores equal to what the plan asks for: the events in view and some around it, as chips or clusters, and
 * the preview of a drag. vis never holds the whole document; how much it holds does not hang on how much there is (P1).
 */
import { recordOf } from '#core/document/order';
import type { Timeline, TimelineEvent } from '#core/document/types';
import { isEqual } from '#core/edits/equal';
import { boundsOf } from '#core/when/bounds';
import { spanWords } from '../ui/dates';
import { words } from '../ui/words/words';
import { edgesOver } from './axis/ticks';
import { classesOf } from './chip';
import { CHIP_TYPE } from './chip-item';
import { createTrackHead } from './heads/head';
import { classesOfCluster, type ClusterDrawing } from './cluster';
import { CLUSTER_TYPE } from './cluster-item';
import type { Drawing, Stretch } from './drawing';
import { drawEvent, placeOf, rankOf } from './drawing';
import { changedClusters } from './lod/changed-clusters';
import {
  holds,
  MOST_SELECTED,
  passes,
  planOf,
  type Cluster,
  type Ground,
  type Kept,
  type Plan,
} from './lod/plan';
import type { TrackHead } from './patcher';
import { changedDrawings, changedTracks } from './patcher';
import { CHIP_ROOM } from './place-chip';
import { Places } from './places';
import type { CanvasItem, Records } from './vis';
import { createRecords } from './vis';

export interface GroupItem {
  readonly id: string;
  readonly content: HTMLElement;
  readonly order: number;
}

export class Content {
  readonly items: Records<CanvasItem> = createRecords();
  readonly groups: Records<GroupItem> = createRecords();
  /** Where all events of the document are, also those that are not drawn. */
  readonly places = new Places();
  private timeline: Timeline | null = null;
  private language = 'en-GB';
  private readonly heads = new Map<string, TrackHead>();
  /** What vis holds, as the document has it; a preview is not in here. */
  private readonly chips = new Map<string, Drawing>();
  private readonly clusters = new Map<string, ClusterDrawing>();
  private seen: { readonly window: Stretch; readonly msPerPx: number } | null = null;
  private plan: Plan | null = null;
  private selection: ReadonlySet<string> = new Set();
  private collapsed: ReadonlySet<string> = new Set();
  private revealed: string | null = null;
  /** Events as a drag would leave them, where vis draws them so. */
  private previewed = new Map<string, TimelineEvent>();

  /** Draws what has changed since the last document; ends a preview. */
  show(timeline: Timeline, language: string, collapsed: ReadonlySet<string>): void {
    this.timeline = timeline;
    this.language = language;
    this.collapsed = collapsed;
    const shown = timeline.tracks.filter(({ hidden }) => !hidden);
    const tracks = changedTracks(this.heads, shown, collapsed, words.locale);
    for (const head of tracks.put) this.heads.set(head.track.id, head);
    for (const id of tracks.remove) this.heads.delete(id);
    this.places.follow(timeline);
    // An item needs its group: groups come before and go after.
    if (tracks.put.length) this.groups.update(tracks.put.map(groupOf));
    this.draw();
    if (tracks.remove.length) this.groups.remove(tracks.remove);
    this.clearPreview();
  }

  /**
   * Draws what a window of that width (px) needs, unless it is there already. While the window is still on its way,
   * what passes for that is left as it is; then the answer is false, and the same is to be asked once it rests.
   */
  look(window: Stretch, width: number, onItsWay: boolean): boolean {
    const msPerPx = (window.to - window.from) / Math.max(width, 1);
    this.seen = { window: { from: window.from - CHIP_ROOM * msPerPx, to: window.to }, msPerPx };
    if (this.plan && holds(this.plan, this.seen)) return true;
    if (onItsWay && this.plan && passes(this.plan, this.seen)) return false;
    this.draw();
    return true;
  }

  /** Selected events are chips of their own, as long as they are not too many. */
  select(ids: ReadonlySet<string>): void {
    this.selection = ids;
    if (this.revealed !== null && !ids.has(this.revealed)) this.revealed = null;
    if (this.plan?.clusters.length || this.plan?.cap !== Infinity) this.draw();
  }

  /** Draws an event as a chip of its own until something else is selected or revealed. */
  reveal(id: string): void {
    this.revealed = id;
    if (!this.chips.has(id)) this.draw();
  }

  /** Ids of the selected events that are drawn as chips. */
  selectedChips(): string[] {
    if (this.selection.size > this.chips.size)
      return [...this.chips.keys()].filter((id) => this.selection.has(id));
    return [...this.selection].filter((id) => this.chips.has(id));
  }

  /** The drawing of an event, whether it stands on the canvas or not. */
  drawingOf(id: string): Drawing | null {
    const event = this.timeline && recordOf(this.timeline.events, id);
    return this.chips.get(id) ?? (event ? this.draft(event) : null);
  }

  clusterOf(id: string): Cluster | null {
    return this.clusters.get(id)?.cluster ?? null;
  }

  /** Events of the tracks that are shown, in no order. */
  shownEvents(): TimelineEvent[] {
    const shown = new Set(this.shownTracks());
    return this.timeline?.events.filter(({ track }) => shown.has(track)) ?? [];
  }

  /** How many events stand on the tracks that are shown. */
  count(): number {
    return this.shownTracks().reduce((count, track) => count + this.places.on(track).size, 0);
  }

  /** Written ends of events on the tracks that are shown, no farther than `radius` ms from an instant; some events aside. */
  endsNear(instant: number, radius: number, aside: ReadonlySet<string>): number[] {
    const ends = new Set<number>();
    const events = this.timeline?.events ?? [];
    for (const track of this.shownTracks()) {
      for (const id of this.places.on(track).within(instant - radius, instant + radius)) {
        const event = aside.has(id) ? null : recordOf(events, id);
        if (!event) continue;
        const { start, end } = boundsOf(event.when);
        for (const each of [start?.from, end?.to])
          if (each !== undefined && Math.abs(each - instant) <= radius) ends.add(each);
      }
    }
    return [...ends];
  }

  shownTracks(): string[] {
    return this.timeline?.tracks.filter(({ hidden }) => !hidden).map(({ id }) => id) ?? [];
  }

  /** Draws events as they would be, in place of what the document says of them. */
  preview(events: readonly TimelineEvent[]): void {
    // Of a thousand events that are dragged together those show the way that are in view.
    const shown = events.length > MOST_SELECTED ? events.filter(({ id }) => this.chips.has(id)) : events;
    const before = this.previewed;
    this.previewed = new Map(shown.map((event) => [event.id, event]));
    const back = [...before.keys()].filter((id) => !this.previewed.has(id));
    if (back.length) this.putBack(back);
    // Most steps of a drag stay within the grid, and change nothing.
    const moved = shown.filter((event) => !isEqual(before.get(event.id), event));
    if (moved.length) this.items.update(moved.map((event) => itemOf(this.draft(event))));
  }

  /** Puts everything back to where the document has it. */
  clearPreview(): void {
    const back = [...this.previewed.keys()];
    this.previewed.clear();
    this.putBack(back);
  }

  /** Ids of the tracks as they stand from the top. */
  tracksFromTop(): string[] {
    return [...this.heads.values()].sort((a, b) => a.place - b.place).map(({ track }) => track.id);
  }

  private putBack(ids: readonly string[]): void {
    const [there, gone] = [ids.filter((id) => this.chips.has(id)), ids.filter((id) => !this.chips.has(id))];
    if (there.length) this.items.update(there.map((id) => itemOf(this.chips.get(id)!)));
    if (gone.length) this.items.remove(gone);
  }

  private draft(event: TimelineEvent): Drawing {
    const hue = this.heads.get(event.track)?.track.color ?? 'slate';
    return drawEvent(event, hue, this.places.limits, this.language);
  }

  /** Makes the plan for what is seen and gives vis what changed in it, in one patch. */
  private draw(): void {
    const { timeline, seen } = this;
    if (!timeline || !seen) return;
    this.plan = planOf(this.ground(timeline.details.zone), { ...seen, kept: this.kept() }, this.plan);
    const wanted = this.plan.chips.flatMap((id) => recordOf(timeline.events, id) ?? []);
    const { limits } = this.places;
    const drawings = changedDrawings(this.chips, wanted, {
      tracks: timeline.tracks,
      limits,
      language: this.language,
    });
    const clusters = changedClusters(this.clusters, this.plan.clusters, (cluster) =>
      this.drawCluster(cluster),
    );
    for (const drawing of drawings.put) this.chips.set(drawing.event.id, drawing);
    for (const id of drawings.remove) this.chips.delete(id);
    for (const drawing of clusters.put) this.clusters.set(drawing.cluster.id, drawing);
    for (const id of clusters.remove) this.clusters.delete(id);
    const put = [...clusters.put.map(clusterItemOf), ...drawings.put.map(itemOf)];
    const gone = [...clusters.remove, ...drawings.remove.filter((id) => !this.previewed.has(id))];
    if (gone.length) this.items.remove(gone);
    if (put.length) this.items.update(put);
  }

  private ground(zone: string): Ground {
    const { places } = this;
    return {
      tracks: this.shownTracks(),
      collapsed: this.collapsed,
      on: (track) => places.on(track),
      keysOn: (track) => places.keysOn(track),
      edges: (step, stretch) => edgesOver(step, stretch, zone),
    };
  }

  private kept(): Kept[] {
    const ids = this.selection.size > MOST_SELECTED ? [] : [...this.selection];
    if (this.revealed !== null) ids.push(this.revealed);
    const events = this.timeline?.events ?? [];
    return ids.flatMap((id) => {
      const event = recordOf(events, id);
      return event ? [{ id, track: event.track, ...placeOf(event, this.places.limits) }] : [];
    });
  }

  private drawCluster(cluster: Cluster): ClusterDrawing {
    const track = this.heads.get(cluster.track)?.track;
    const { language, selection, timeline } = this;
    const selected = selection.size ? cluster.ids.filter((id) => selection.has(id)).length : 0;
    const name = () =>
      words.clusters.name(
        cluster.ids.length,
        track?.name ?? '',
        spanWords(cluster.from, cluster.to, timeline?.details.zone ?? 'UTC', language),
      );
    return {
      cluster,
      slim: this.collapsed.has(cluster.track),
      hue: track?.color ?? 'slate',
      trackName: track?.name ?? '',
      language,
      selected,
      name,
    };
  }
}

/**
 * Sorted after all clusters, and far from any window: vis sorts by this time, and would bring in whatever begins a
 * quarter of the window away. Items are placed, and found to be in view, by their drawings.
 */
const LATE = 4e15;

function itemOf(drawing: Drawing): CanvasItem {
  const start = LATE + drawing.from + rankOf(drawing);
  return {
    id: drawing.event.id,
    group: drawing.event.track,
    start,
    end: start + 1000,
    type: CHIP_TYPE,
    className: classesOf(drawing),
    content: '',
    drawing,
  };
}

/** Sorted before all chips: vis stacks in that order, and clusters keep to the top row. */
const FIRST = -8.6e15;

function clusterItemOf(drawing: ClusterDrawing): CanvasItem {
  const { id, track, cell } = drawing.cluster;
  const start = FIRST + Math.max(0, cell.from - FIRST) / 1e6;
  return {
    id,
    group: track,
    start,
    end: start + 1000,
    type: CLUSTER_TYPE,
    className: classesOfCluster(drawing),
    content: '',
    drawing,
  };
}

function groupOf({ track, place, collapsed }: TrackHead): GroupItem {
  return { id: track.id, content: createTrackHead(track, collapsed), order: place };
}
