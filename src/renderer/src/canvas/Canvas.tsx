import type { Ref } from 'react';
import {
  startTransition,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Timeline } from '#core/document/types';
import type { Edit } from '#core/edits/edit';
import type { When } from '#core/when/types';
import { words } from '../ui/words/words';
import type { Entry } from './menu';
import { View, type MenuSubject } from './view';
// After vis's own styles, which come with the view.
import './canvas.css';

export interface CanvasProps {
  readonly timeline: Timeline;
  readonly selection: ReadonlySet<string>;
  onSelect(ids: ReadonlySet<string>): void;
  /** One gesture, one edit. */
  onEdit(edit: Edit): void;
  /** Why a gesture does nothing. */
  onSay(words: string): void;
  onAddTrack(): void;
  onRemoveTrack(id: string): void;
  /** Ids of the tracks of which only counts are shown. */
  readonly collapsed: ReadonlySet<string>;
  /** Collapses a track, or expands it again. */
  onFold(track: string): void;
  /** The entries of a menu that is about to open, and its name. */
  menu(of: MenuSubject): { readonly label: string; readonly entries: readonly Entry[] };
  newId(): string;
  /** BCP 47 tag that dates are worded in. */
  readonly language: string;
  /** Null until the document is drawn. */
  readonly ref?: Ref<CanvasHandle | null>;
}

export interface CanvasHandle {
  /** Shows all events. */
  fit(): void;
  /** Zooms about the middle: 2 shows half as much time, 0.5 twice as much. */
  zoom(factor: number): void;
  /** Brings an event into view. */
  reveal(id: string): void;
  /** Opens the headline of an event for writing, where it stands. */
  write(id: string): void;
  /** Adds an event on a track whose headline is to be written; without one it is gone again. */
  begin(track: string, when: When): void;
  /** Opens the name of a track for writing. */
  rename(track: string): void;
  /** The time in the middle of the view; ms since the epoch. */
  middle(): number;
  /** The time under the pointer, on the grid of the zoom; null while the pointer is elsewhere. */
  pointed(): number | null;
}

/** The canvas: events on tracks over time. Fills its parent, which must have a size. */
export function Canvas(props: CanvasProps) {
  const { timeline, selection, language, collapsed, ref } = props;
  const host = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View | null>(null);
  const latest = useRef(props);
  const help = useId();

  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!host.current) return;
    const made = new View(host.current, {
      select: (ids) => latest.current.onSelect(ids),
      edit: (edit) => latest.current.onEdit(edit),
      say: (said) => latest.current.onSay(said),
      newId: () => latest.current.newId(),
      fold: (track) => latest.current.onFold(track),
      addTrack: () => latest.current.onAddTrack(),
      removeTrack: (track) => latest.current.onRemoveTrack(track),
      menu: (of) => latest.current.menu(of),
    });
    // The document is drawn in a task of its own.
    startTransition(() => setView(made));
    return () => {
      made.destroy();
      setView(null);
    };
  }, [timeline.id]);
  useLayoutEffect(() => view?.show(timeline, language, collapsed), [view, timeline, language, collapsed]);
  useLayoutEffect(() => view?.select(selection), [view, selection]);
  useImperativeHandle<CanvasHandle | null, CanvasHandle | null>(ref, () => view, [view]);

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
