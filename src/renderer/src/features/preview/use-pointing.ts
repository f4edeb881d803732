/** The pointer over the preview: what it is over, what a click selects, a label in the hand. */
import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Editor } from '../../commands/command';
import { targetAt, type Target } from './targets';
import type { LabelMove } from './use-label-move';

interface Press {
  /** px of the window. */
  readonly x: number;
  readonly y: number;
  readonly target: Target | null;
  /** Adds to the selection, or takes from it. */
  readonly toggle: boolean;
}

export interface Pointing {
  readonly hovered: Target | null;
  readonly dragging: boolean;
  readonly handlers: {
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerUp(event: PointerEvent<HTMLElement>): void;
    onPointerCancel(): void;
    onPointerLeave(): void;
  };
}

/** How far a press may wander and still be a click, px. */
const STEADY = 3;

export function usePointing(
  { selection }: Editor,
  sheet: RefObject<HTMLElement | null>,
  targets: readonly Target[],
  scale: number,
  move: LabelMove,
): Pointing {
  const [hovered, setHovered] = useState<Target | null>(null);
  const [dragging, setDragging] = useState(false);
  const press = useRef<Press | null>(null);
  const letGo = () => {
    press.current = null;
    setDragging(false);
  };
  const cancel = () => {
    if (dragging) move.cancel();
    letGo();
  };
  useEscape(dragging, cancel);
  const at = ({ clientX, clientY }: PointerEvent) => {
    const box = sheet.current?.getBoundingClientRect();
    return box && targetAt(targets, (clientX - box.left) / scale, (clientY - box.top) / scale, scale);
  };

  const handlers: Pointing['handlers'] = {
    onPointerDown(event) {
      if (event.button !== 0 || isControl(event.target)) return;
      const toggle = event.shiftKey || event.ctrlKey || event.metaKey;
      press.current = { x: event.clientX, y: event.clientY, target: at(event) ?? null, toggle };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event) {
      const from = press.current;
      if (!from) return setHovered(isControl(event.target) ? null : (at(event) ?? null));
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      const { target } = from;
      if (target?.part !== 'label' || !move.canMove(target.event)) return;
      if (!dragging && Math.hypot(x, y) <= STEADY) return;
      if (!dragging) {
        selection.set(new Set([target.event]));
        move.take(target.event);
        setDragging(true);
      }
      move.pull({ x: x / scale, y: y / scale });
    },
    onPointerUp(event) {
      const from = press.current;
      if (!from) return;
      flushSync(() => {
        letGo();
        if (dragging) move.drop();
        else if (Math.hypot(event.clientX - from.x, event.clientY - from.y) <= STEADY)
          selection.set(chosen(selection.get(), from));
      });
      // Drawn by now: the next key, which may follow at once, is for the label that was just chosen.
      sheet.current?.querySelector<HTMLElement>('[data-handle]')?.focus({ preventScroll: true });
    },
    onPointerCancel: cancel,
    onPointerLeave: () => setHovered(null),
  };
  return { hovered, dragging, handlers };
}

function chosen(selection: ReadonlySet<string>, { target, toggle }: Press): ReadonlySet<string> {
  if (!target) return toggle ? selection : new Set();
  if (!toggle) return new Set([target.event]);
  const next = new Set(selection);
  if (!next.delete(target.event)) next.add(target.event);
  return next;
}

/** While a label is in the hand Escape is for it alone. */
function useEscape(active: boolean, cancel: () => void): void {
  const latest = useRef(cancel);
  useEffect(() => {
    latest.current = cancel;
  });
  useEffect(() => {
    if (!active) return;
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    window.addEventListener('keydown', hear, true);
    return () => window.removeEventListener('keydown', hear, true);
  }, [active]);
}

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-control]') !== null;
}
