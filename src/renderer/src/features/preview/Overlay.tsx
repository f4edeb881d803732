import { IconPinFilled, IconPinnedOff } from '@tabler/icons-react';
import { useId, type KeyboardEvent } from 'react';
import { byId } from '#core/document/order';
import type { LabelPlace } from '#core/document/types';
import { returnLabels } from '#core/edits/place-labels';
import { useStore } from '../../client/use-store';
import { useTimeline } from '../../client/use-timeline';
import type { Editor } from '../../commands/command';
import { words } from '../../ui/words/words';
import { useApp } from '../shell/app-context';
import { stepOf } from './label-place';
import classes from './Overlay.module.css';
import type { Box, Target } from './targets';
import type { Figure } from './use-figure';
import type { LabelMove } from './use-label-move';
import type { Pointing } from './use-pointing';

interface OverlayProps {
  editor: Editor;
  figure: Figure;
  targets: readonly Target[];
  scale: number;
  move: LabelMove;
  pointing: Pointing;
}

/** More outlines than this say no more. */
const MOST = 300;
/** How far outlines stand off what they are around, px. */
const OFF = 4;

/** What the preview adds to the figure for work on it; none of it is in the figure. */
export function Overlay({ editor, figure, targets, scale, move, pointing }: OverlayProps) {
  const selection = useStore(editor.selection);
  const timeline = useTimeline(editor.mirror);
  const placed = timeline.figure.labels[figure.size] ?? {};
  const labels = new Map(targets.flatMap((each) => (each.part === 'label' ? [[each.event, each]] : [])));
  const boxOf = (target: Target) => around(target, scale, move.shown);
  const { hovered, dragging } = pointing;
  const selected = targets.filter(({ event }) => selection.has(event)).slice(0, MOST);
  const [only] = selection;
  const label = selection.size === 1 && only !== undefined ? labels.get(only) : undefined;
  return (
    <div className={classes.overlay}>
      {hovered && !dragging && !selection.has(hovered.event) && (
        <div className={classes.hovered} style={around(hovered, scale, null)} />
      )}
      {selected.map((target) => (
        <div
          key={`${target.part} ${target.event}`}
          className={classes.selected}
          data-part={target.part}
          style={boxOf(target)}
        />
      ))}
      {dragging && label && <div className={classes.ghost} style={around(label, scale, null)} />}
      {pinned(placed, figure, labels).map((target) => (
        <span key={target.event} className={classes.pin} style={pinAt(boxOf(target))} data-pin={target.event}>
          <IconPinFilled size={10} aria-hidden />
        </span>
      ))}
      {label && (
        <Chosen
          key={label.event}
          editor={editor}
          move={move}
          figure={figure}
          event={label.event}
          headline={byId(timeline.events).get(label.event)?.headline || words.editor.noHeadline}
          box={boxOf(label)}
          canReturn={!dragging && Object.hasOwn(placed, label.event)}
        />
      )}
    </div>
  );
}

interface ChosenProps {
  editor: Editor;
  move: LabelMove;
  figure: Figure;
  event: string;
  headline: string;
  box: Place;
  canReturn: boolean;
}

/** The selected label for the keyboard, and the way back for one that was moved. */
function Chosen({ editor: { mirror }, move, figure, event, headline, box, canReturn }: ChosenProps) {
  const { page } = useApp();
  const help = useId();
  const canMove = move.canMove(event);
  const hear = (press: KeyboardEvent) => {
    const step = stepOf(press.key, press.shiftKey);
    if (!step || press.altKey || press.ctrlKey || press.metaKey) return move.drop();
    if (!canMove) return;
    press.preventDefault();
    move.nudge(event, step);
  };
  return (
    <>
      <button
        type="button"
        className={classes.handle}
        style={box}
        data-handle
        aria-label={words.preview.label(headline)}
        aria-describedby={help}
        onKeyDown={hear}
        onBlur={move.drop}
        onClick={() => page.focus('headline')}
      />
      <span id={help} hidden>
        {canMove ? words.preview.moveHelp : words.preview.fixedHelp}
      </span>
      {canReturn && (
        <button
          type="button"
          className={classes.back}
          style={{ left: box.left, top: box.top < 30 ? box.top + box.height + 4 : box.top - 28 }}
          data-control
          aria-label={words.preview.putBackLabel(headline)}
          onClick={() => mirror.edit(returnLabels(mirror.get().timeline, figure.size, [event]))}
        >
          <IconPinnedOff size={14} aria-hidden />
          {words.preview.putBack}
        </button>
      )}
    </>
  );
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where an outline stands, px of the sheet. */
function around({ event, part, box }: Target, scale: number, shown: LabelMove['shown']): Place {
  const by = part === 'label' && shown?.event === event ? shown.by : { x: 0, y: 0 };
  const { x, y, width, height }: Box = box;
  return {
    left: (x + by.x) * scale - OFF,
    top: (y + by.y) * scale - OFF,
    width: width * scale + 2 * OFF,
    height: height * scale + 2 * OFF,
  };
}

function pinAt({ left, top }: Place): { left: number; top: number } {
  return { left: left - 7, top: top - 7 };
}

/** The labels that were put by hand and that this layout has put there. */
function pinned(
  placed: Readonly<Record<string, LabelPlace>>,
  { labels }: Figure,
  drawn: ReadonlyMap<string, Target>,
): Target[] {
  return labels.flatMap(({ event }) => (Object.hasOwn(placed, event) ? (drawn.get(event) ?? []) : []));
}
