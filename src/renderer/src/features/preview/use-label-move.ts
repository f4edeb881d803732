/** A label of the preview that is being moved: in the hand, by arrow keys, or dropped and not drawn there yet. */
import { useEffect, useRef, useState } from 'react';
import type { LabelPlace } from '#core/document/types';
import type { FormatId } from '#core/figure/format-list';
import { isRtlLanguage } from '#core/figure/direction';
import { placeLabel } from '#core/edits/place-labels';
import type { Editor } from '../../commands/command';
import { keptPlace, movedPlace, offsetTo, type Frame, type Offset } from './label-place';
import type { Figure } from './use-figure';

interface Move {
  readonly event: string;
  readonly size: FormatId;
  /** Where it shall stand. */
  readonly to: LabelPlace;
  /** The revision that the desk had confirmed when the edit was made; null: it has not been made yet. */
  readonly made: number | null;
}

export interface LabelMove {
  /** The label and how far it is shown from where the figure has it, px of the figure; null: none is moved. */
  readonly shown: { readonly event: string; readonly by: Offset } | null;
  /** Whether the layout lets the label go elsewhere. */
  canMove(event: string): boolean;
  /** Takes a label into the hand; `pull` moves it from there by px of the figure. */
  take(event: string): void;
  pull(by: Offset): void;
  /** One edit; none when it stands where it stood. */
  drop(): void;
  cancel(): void;
  /** Moves a label by px of the figure; one edit when the keys rest. */
  nudge(event: string, by: Offset): void;
}

/** How long keys rest before their way becomes an edit, and how long a label waits to be drawn where it was put, ms. */
const REST = 700;
const PATIENCE = 4000;

export function useLabelMove({ mirror }: Editor, figure: Figure | null): LabelMove {
  const [move, setMove] = useState<Move | null>(null);
  // The hand is faster than a drawing: what it does next begins at what it did last.
  const latest = useRef<Move | null>(null);
  const base = useRef<LabelPlace | null>(null);
  const timer = useRef(0);
  const frame: Frame = {
    typeScale: figure?.typeScale ?? 1,
    rtl: isRtlLanguage(mirror.get().timeline.details.language),
  };
  const size = figure?.size ?? '';
  const placeOf = (event: string) => figure?.labels.find((label) => label.event === event);
  const set = (next: Move | null) => {
    clearTimeout(timer.current);
    latest.current = next;
    setMove(next);
  };
  /** Where a label stands for the user, who sees a move before it is drawn. */
  const stands = (event: string) =>
    isOf(latest.current, event, size) ? latest.current.to : (placeOf(event) ?? null);

  const make = () => {
    const moved = latest.current;
    if (!moved || moved.made !== null) return;
    const { timeline, revision } = mirror.get();
    const to = keptPlace(moved.to);
    const from = timeline.figure.labels[moved.size]?.[moved.event] ?? placeOf(moved.event);
    if (!from || same(keptPlace(from), to) || !timeline.events.some(({ id }) => id === moved.event))
      return set(null);
    set({ ...moved, to, made: revision });
    timer.current = window.setTimeout(() => set(null), PATIENCE);
    mirror.edit(placeLabel(timeline, moved.size, moved.event, to));
  };
  // What the keys have moved is an edit before something else is moved, or another format is shown.
  const settle = useRef(make);
  useEffect(() => {
    settle.current = make;
  });
  useEffect(() => () => settle.current(), [size]);
  useEffect(() => {
    // The figure that has the edit is there: from now on it says where the label stands.
    const made = latest.current?.made;
    if (made !== null && made !== undefined && figure && figure.revision > made) {
      clearTimeout(timer.current);
      latest.current = null;
      setMove(null);
    }
  }, [figure]);

  const place = move?.size === size ? placeOf(move.event) : undefined;
  return {
    shown: move && place ? { event: move.event, by: offsetTo(place, move.to, frame) } : null,
    canMove: (event) => placeOf(event) !== undefined,
    take(event) {
      if (!isOf(latest.current, event, size)) make();
      base.current = stands(event);
      if (base.current) set({ event, size, to: base.current, made: null });
    },
    pull(by) {
      const held = latest.current;
      if (held && base.current) set({ ...held, to: movedPlace(base.current, by, frame), made: null });
    },
    drop: make,
    cancel: () => set(null),
    nudge(event, by) {
      if (!isOf(latest.current, event, size)) make();
      const from = stands(event);
      if (!from) return;
      set({ event, size, to: movedPlace(from, by, frame), made: null });
      timer.current = window.setTimeout(() => settle.current(), REST);
    },
  };
}

function isOf(move: Move | null, event: string, size: FormatId): move is Move {
  return move?.event === event && move.size === size;
}

function same(a: LabelPlace, b: LabelPlace): boolean {
  return a.x === b.x && a.y === b.y;
}
