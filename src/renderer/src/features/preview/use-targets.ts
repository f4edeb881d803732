import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import type { FigureHandle } from './FigureView';
import type { LabelMove } from './use-label-move';
import { measure, shiftLabel } from './measure';
import type { Target } from './targets';
import type { Figure } from './use-figure';

/** What of the figure can be pointed at, and the label in the hand shown where the hand is. */
export function useTargets(
  view: RefObject<FigureHandle | null>,
  figure: Figure,
  shown: LabelMove['shown'],
): readonly Target[] {
  const [targets, setTargets] = useState<readonly Target[]>([]);
  const [fonts, setFonts] = useState(0);
  useEffect(() => {
    const count = () => setFonts((times) => times + 1);
    document.fonts.addEventListener('loadingdone', count);
    return () => document.fonts.removeEventListener('loadingdone', count);
  }, []);
  useLayoutEffect(() => {
    const svg = view.current?.svg();
    setTargets(svg ? measure(svg) : []);
  }, [view, figure.svg, fonts]);
  const { event, by } = shown ?? { event: null, by: null };
  const [x, y] = [by?.x ?? 0, by?.y ?? 0];
  useLayoutEffect(() => {
    const svg = view.current?.svg();
    if (!svg || event === null) return;
    shiftLabel(svg, event, { x, y });
    return () => shiftLabel(svg, event, null);
  }, [view, figure.svg, event, x, y]);
  return targets;
}
