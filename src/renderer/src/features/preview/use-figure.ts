import { useEffect, useRef, useState } from 'react';
import type { ResultOf } from '#contract/requests';
import type { FormatId } from '#core/figure/format-list';
import type { HouseStyle } from '#core/figure/style';
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
}

/**
 * The figure of the open timeline, drawn again after each revision and each change of a house style; in `style` when
 * one is to be tried. One request at a time; the latest state wins.
 */
export function useFigure({ id, mirror }: Editor, size: FormatId, style?: HouseStyle): FigureState {
  const { desk } = useApp();
  const { revision } = useStore(mirror);
  const connection = useStore(desk.status);
  const [styles, setStyles] = useState(0);
  const [state, setState] = useState<FigureState>({ figure: null, error: null, drawing: true });
  const wanted = useRef<object>({});
  const busy = useRef(false);
  useEffect(() => desk.onPush('styles/changed', () => setStyles((count) => count + 1)), [desk]);
  useEffect(() => {
    // Drawn again when the connection is back: a figure that was asked for when it broke never came.
    if (connection !== 'connected') return;
    const want = { id, size, ...(style && { style }) };
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
          const figure = await desk.request('figure/draw', now);
          setState({ figure: { ...figure, size: now.size }, error: null, drawing: false });
        } catch (error) {
          setState((last) => ({ ...last, error, drawing: false }));
        }
      }
      busy.current = false;
    };
    void draw();
  }, [desk, id, size, style, revision, styles, connection]);
  return state;
}
