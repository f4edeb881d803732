import type { Ref } from 'react';
import { useEffect, useId, useImperativeHandle, useRef } from 'react';
import type { Timeline } from '#core/document/types';
import type { Edit } from '#core/edits/edit';
import type { When } from '#core/when/types';
import { words } from '../ui/words/words';
import { View } from './view';
// After vis's own styles, which come with the view.
import './canvas.css';

export interface CanvasProps {
  readonly timeline: Timeline;
  readonly selection: ReadonlySet<string>;
  onSelect(ids: ReadonlySet<string>): void;
  /** One gesture, one edit. */
  onEdit(edit: Edit): void;
  /** Double click on empty ground: where, and when, as finely as the zoom tells. */
  onAdd(place: { track: string; when: When }): void;
  /** Double click on an event. */
  onOpen(id: string): void;
  /** BCP 47 tag that dates are worded in. */
  readonly language: string;
  readonly ref?: Ref<CanvasHandle>;
}

export interface CanvasHandle {
  /** Shows all events. */
  fit(): void;
  /** Zooms about the middle: 2 shows half as much time, 0.5 twice as much. */
  zoom(factor: number): void;
  /** Brings an event into view. */
  reveal(id: string): void;
  /** The time in the middle of the view; ms since the epoch. */
  middle(): number;
  /** The time under the pointer, on the grid of the zoom; null while the pointer is elsewhere. */
  pointed(): number | null;
}

/** The canvas: events on tracks over time. Fills its parent, which must have a size. */
export function Canvas(props: CanvasProps) {
  const { timeline, selection, language, ref } = props;
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<View | null>(null);
  const latest = useRef(props);
  const help = useId();

  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!host.current) return;
    view.current = new View(host.current, {
      select: (ids) => latest.current.onSelect(ids),
      edit: (edit) => latest.current.onEdit(edit),
      add: (place) => latest.current.onAdd(place),
      open: (id) => latest.current.onOpen(id),
    });
    return () => {
      view.current?.destroy();
      view.current = null;
    };
  }, [timeline.id]);
  useEffect(() => view.current?.show(timeline, language), [timeline, language]);
  useEffect(() => view.current?.select(selection), [selection, timeline.id]);
  useImperativeHandle(ref, () => ({
    fit: () => view.current?.fit(),
    zoom: (factor) => view.current?.zoom(factor),
    reveal: (id) => view.current?.reveal(id),
    middle: () => view.current?.middle() ?? 0,
    pointed: () => view.current?.pointed() ?? null,
  }));

  return (
    <>
      <div
        ref={host}
        className="dl-canvas"
        role="application"
        aria-roledescription={words.canvas.role}
        aria-label={words.canvas.name(timeline.events.length, timeline.tracks.length)}
        aria-describedby={help}
        tabIndex={0}
      />
      <p id={help} hidden>
        {words.canvas.help}
      </p>
    </>
  );
}
