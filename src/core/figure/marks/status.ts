/** The mark of one event: its status, and the bar of its time, which events of one date share. */
import type { SceneNode } from '../scene';
import type { Sheet } from '../sheet';
import type { StoryEvent } from '../story';
import { statusGlyph } from './glyph';

/** Status at the centre given, px; `ground` is the colour of the paper there. */
export function drawStatus(
  told: StoryEvent,
  at: { readonly x: number; readonly y: number },
  ground: string,
  { style, scale }: Sheet,
): SceneNode[] {
  return statusGlyph(told.event.status, {
    ...at,
    radius: style.marks.radius * scale,
    stroke: style.marks.stroke * Math.sqrt(scale),
    color: told.color,
    ground,
  });
}
