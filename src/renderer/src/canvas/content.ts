/** Keeps vis's stores equal to the document, and to the preview of a drag. */
import type { Timeline, TimelineEvent } from '#core/document/types';
import { classesOf, createTrackHead } from './chip';
import { CHIP_TYPE } from './chip-item';
import type { Drawing } from './drawing';
import { drawEvent, limitsOf, rankOf } from './drawing';
import type { TrackHead } from './patcher';
import { changedDrawings, changedTracks } from './patcher';
import type { EventItem, Records } from './vis';
import { createRecords } from './vis';

export interface GroupItem {
  readonly id: string;
  readonly content: HTMLElement;
  readonly order: number;
}

export class Content {
  readonly items: Records<EventItem> = createRecords();
  readonly groups: Records<GroupItem> = createRecords();
  /** What the document asks for; a preview is not in here. */
  readonly drawings = new Map<string, Drawing>();
  private readonly heads = new Map<string, TrackHead>();
  private previewed = new Set<string>();

  /** Draws what has changed since the last document; ends a preview. */
  show(timeline: Timeline, language: string): void {
    const tracks = changedTracks(this.heads, timeline.tracks);
    const drawings = changedDrawings(this.drawings, timeline, language);
    for (const head of tracks.put) this.heads.set(head.track.id, head);
    for (const drawing of drawings.put) this.drawings.set(drawing.event.id, drawing);
    for (const id of tracks.remove) this.heads.delete(id);
    for (const id of drawings.remove) this.drawings.delete(id);
    // An item needs its group: groups come before and go after.
    if (tracks.put.length) this.groups.update(tracks.put.map(groupOf));
    if (drawings.put.length) this.items.update(drawings.put.map(itemOf));
    if (drawings.remove.length) this.items.remove(drawings.remove);
    if (tracks.remove.length) this.groups.remove(tracks.remove);
    this.clearPreview();
  }

  /** Draws events as they would be, in place of what the document says of them. */
  preview(timeline: Timeline, events: readonly TimelineEvent[], language: string): void {
    const limits = limitsOf(timeline);
    const hues = new Map(timeline.tracks.map((track) => [track.id, track.color]));
    const kept = new Set(events.map((event) => event.id));
    const back = [...this.previewed].filter((id) => !kept.has(id));
    const drawn = events.map((event) => drawEvent(event, hues.get(event.track) ?? 'slate', limits, language));
    this.items.update([...drawn, ...this.known(back)].map(itemOf));
    this.previewed = kept;
  }

  /** Puts everything back to where the document has it. */
  clearPreview(): void {
    const back = this.known(this.previewed);
    if (back.length) this.items.update(back.map(itemOf));
    this.previewed.clear();
  }

  /** Ids of the tracks as they stand from the top. */
  tracksFromTop(): string[] {
    return [...this.heads.values()].sort((a, b) => a.place - b.place).map(({ track }) => track.id);
  }

  private known(ids: Iterable<string>): Drawing[] {
    return [...ids].flatMap((id) => this.drawings.get(id) ?? []);
  }
}

function itemOf(drawing: Drawing): EventItem {
  return {
    id: drawing.event.id,
    group: drawing.event.track,
    // Only for vis to sort by; the item is placed by its drawing.
    start: drawing.from + rankOf(drawing),
    end: Math.max(drawing.to, drawing.from + 1000),
    type: CHIP_TYPE,
    className: classesOf(drawing),
    content: '',
    drawing,
  };
}

function groupOf({ track, place }: TrackHead): GroupItem {
  return { id: track.id, content: createTrackHead(track), order: place };
}
