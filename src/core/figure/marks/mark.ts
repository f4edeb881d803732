/** The mark of one event: its bar, if it has a length, and its status. */
import type { SceneNode } from '../scene';
import type { Sheet } from '../sheet';
import type { StoryEvent } from '../story';
import { drawBar } from './bar';
import { statusGlyph } from './glyph';
import type { MarkPlace } from './place';

export interface MarkLook {
  /** Top of the mark's row, px, and its height. */
  readonly y: number;
  readonly height: number;
  readonly ground: string;
  /** Where the words stand. */
  readonly side: 'left' | 'right';
}

export function drawMark(told: StoryEvent, place: MarkPlace, look: MarkLook, sheet: Sheet): SceneNode[] {
  const { radius, stroke } = sheet.style.marks;
  const { y, height, ground, side } = look;
  const glyph = statusGlyph(told.event.status, {
    x: side === 'right' ? place.glyphRight : place.glyphLeft,
    y: y + height / 2,
    radius: radius * sheet.scale,
    stroke: stroke * Math.sqrt(sheet.scale),
    color: told.color,
    ground,
  });
  return [...drawBar(told.shape, place, { y, height, ground, color: told.color }, sheet), ...glyph];
}
