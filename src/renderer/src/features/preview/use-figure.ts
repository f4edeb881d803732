import { useCallback, useEffect, useRef, useState } from 'react';
import { DeskError } from '#contract/errors';
import type { ResultOf } from '#contract/requests';
import type { FormatId } from '#core/figure/format-list';
import type { HouseStyle } from '#core/figure/style';
import { orLeave } from '../../ui/work';
import { useStore } from '../../client/use-store';
import type { Editor } from '../../commands/command';
import { useApp } from '../shell/app-context';

export interface Figure extends ResultOf<'figure/draw'> {
  /** The format that it was drawn in: while the next is drawn, not the one that is chosen. */
  readonly size: FormatId;
}

export interface FigureState {
  /** The last figure that was drawn; it stays until the next is there. */
  readonly figure: Figure | null;
  readonly error: unknown;
  readonly drawing: boolean;
  /** It is drawn only when it is asked for, and is not there, or is of an older state. */
  readonly waits: boolean;
  /** Asks for it. */
  draw(): void;
  /** Waits for it no longer. */
  stop(): void;
}

type Drawn = Pick<FigureState, 'error' | 'drawing'> & {
  /** What was to be drawn when it was called off. */
  readonly stopped?: string;
  readonly figure: Figure | null;
  /** What it was drawn of. */
  readonly of: string;
};

/**
 * Up to so many events a figure is drawn again after each edit. Beyond, it would keep the desk from saving for half a
 * second and more each time, and the page busy with a picture of a hundred thousand px.
 */
export const MOST_AT_ONCE = 1_000;

/**
 * The figure of the open timeline, drawn again after each revision and each change of a house style, or, where it has
 * too many events for that, when it is asked for; in `style` when one is to be tried. One request at a time; the latest
 * state wins.
 */
export function useFigure({ id, mirror, at }: Editor, size: FormatId, style?: HouseStyle): FigureState {
  const { desk } = useApp();
  const { revision, timeline } = useStore(mirror);
  const connection = useStore(desk.status);
  const [styles, setStyles] = useState(0);
  const [asked, setAsked] = useState(0);
  const atOnce = style !== undefined || timeline.events.length <= MOST_AT_ONCE;
  const [state, setState] = useState<Drawn>({ figure: null, error: null, drawing: atOnce, of: '' });
  const answered = useRef(0);
  const of = `${size} ${revision} ${styles}`;
  const wanted = useRef<object>({});
  const busy = useRef(false);
  const stopping = useRef(new AbortController());
  useEffect(() => desk.onPush('styles/changed', () => setStyles((count) => count + 1)), [desk]);
  useEffect(() => {
    // Drawn again when the connection is back: a figure that was asked for when it broke never came.
    if (connection !== 'connected' || (!atOnce && asked === answered.current)) return;
    answered.current = asked;
    const want = { params: { id, size, ...(style && { style }), ...(at !== undefined && { at }) }, of };
    wanted.current = want;
    const draw = async () => {
      // While one is being drawn, later states only leave word; the last of them is drawn next.
      if (busy.current) return;
      busy.current = true;
      let drawn: object | null = null;
      while (drawn !== wanted.current) {
        const now = wanted.current as typeof want;
        drawn = now;
        setState((last) => ({ ...last, drawing: true }));
        try {
          const { signal } = (stopping.current = new AbortController());
          const figure = await orLeave(desk.request('figure/draw', now.params, signal), signal);
          setState({ figure: { ...figure, size: now.params.size }, error: null, drawing: false, of: now.of });
        } catch (error) {
          const left = error instanceof DeskError && error.code === 'cancelled';
          setState((last) => ({ ...last, drawing: false, ...(left ? { stopped: now.of } : { error }) }));
        }
      }
      busy.current = false;
    };
    void draw();
  }, [desk, id, at, size, style, of, connection, atOnce, asked]);
  const draw = useCallback(() => setAsked((count) => count + 1), []);
  const stop = useCallback(() => stopping.current.abort(), []);
  const isMissing = !state.drawing && (state.figure === null || state.of !== of);
  return { ...state, waits: isMissing && (!atOnce || state.stopped === of), draw, stop };
}
