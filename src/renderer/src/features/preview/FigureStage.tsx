import { useEffect, useRef, type RefObject } from 'react';
import { useStore } from '../../client/use-store';
import { useTimeline } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import { FigureView, type FigureHandle } from './FigureView';
import { Overlay } from './Overlay';
import classes from './Preview.module.css';
import type { Target } from './targets';
import type { Figure } from './use-figure';
import { useLabelMove } from './use-label-move';
import { usePointing } from './use-pointing';
import { useTargets } from './use-targets';

interface FigureStageProps {
  editor: Editor;
  figure: Figure;
  /** Px of the screen to a px of the figure. */
  scale: number;
  /** It is no longer what the document says, and a newer one could not be drawn. */
  stale: boolean;
}

/** The figure as something to work on: events are selected in it, labels moved. */
export function FigureStage({ editor, figure, scale, stale }: FigureStageProps) {
  const { page } = useApp();
  const timeline = useTimeline(editor.mirror);
  const view = useRef<FigureHandle>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const move = useLabelMove(editor, figure);
  const targets = useTargets(view, figure, move.shown);
  const pointing = usePointing(editor, sheet, targets, scale, move);
  useFollow(editor, sheet, targets, scale);
  const { hovered, dragging, handlers } = pointing;
  const movable = hovered?.part === 'label' && move.canMove(hovered.event);
  return (
    <div
      ref={sheet}
      className={classes.sheet}
      style={{ width: figure.width * scale }}
      data-stale={stale || undefined}
      data-hand={dragging ? 'moves' : movable ? 'takes' : hovered ? 'points' : undefined}
      data-selects
      // After a click, keys are for what was chosen in it.
      tabIndex={-1}
      onDoubleClick={() => hovered && page.focus('headline')}
      {...handlers}
    >
      <FigureView ref={view} figure={figure} fill label={words.preview.alt(timeline.details.title)} />
      <Overlay {...{ editor, figure, targets, scale, move, pointing }} />
    </div>
  );
}

/** When one event is selected elsewhere, its label comes into sight. */
function useFollow(
  editor: Editor,
  sheet: RefObject<HTMLElement | null>,
  targets: readonly Target[],
  scale: number,
) {
  const selection = useStore(editor.selection);
  const latest = useRef({ targets, scale });
  useEffect(() => {
    latest.current = { targets, scale };
  });
  useEffect(() => {
    const [only] = selection;
    const own = latest.current.targets.filter(({ event }) => event === only);
    const target = own.find(({ part }) => part === 'label') ?? own[0];
    const desk = sheet.current?.parentElement;
    if (selection.size !== 1 || !target || !desk || !sheet.current) return;
    const { left, top } = sheet.current.getBoundingClientRect();
    const view = desk.getBoundingClientRect();
    const { box } = target;
    const by = (start: number, length: number, from: number, room: number) => {
      const [near, far] = [start - from, start + length - from];
      if (near >= 0 && far <= room) return 0;
      return (near + far - room) / 2;
    };
    const z = latest.current.scale;
    desk.scrollBy(
      by(left + box.x * z, box.width * z, view.left, view.width),
      by(top + box.y * z, box.height * z, view.top, view.height),
    );
  }, [selection, sheet]);
}
