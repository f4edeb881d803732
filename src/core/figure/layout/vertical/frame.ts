/** Where things stand across a vertical figure: words of the axis, axis, lanes of bars, leaders, texts. */
import type { Sheet } from '../../sheet';

/** px across the figure. */
export interface Frame {
  /** Width of the words of the axis. */
  readonly gutter: number;
  readonly axisX: number;
  /** Left edge of the lanes and room for all of them. */
  readonly lanesX: number;
  readonly lanesRoom: number;
  /** Width of bars and distance of two lanes. */
  readonly bar: number;
  readonly pitch: number;
  /** Leaders run between these. */
  readonly from: number;
  readonly to: number;
  /** Left edge of the texts; their status stands before them. */
  readonly textX: number;
}

/** Most room of the lanes, as a share of the figure. */
const LANES = 0.15;

/** For a number of lanes. */
export function makeFrame(gutter: number, lanes: number, sheet: Sheet): Frame {
  const { margin, scale, width, line, style } = sheet;
  const radius = style.marks.radius * scale;
  const axisX = margin + gutter + 7 * scale;
  const wide = Math.min(Math.round(line * 0.5), 10 * scale);
  const lanesX = axisX + wide / 2 + 2;
  const lanesRoom = Math.min((wide + 2) * lanes, width * LANES);
  const from = lanes > 0 ? lanesX + lanesRoom + 2 : axisX;
  const to = from + (width < 260 * scale ? 10 : 16) * scale;
  const textX = to + 2 * radius + 4.5 * scale;
  return fitLanes({ gutter, axisX, lanesX, lanesRoom, bar: wide, pitch: wide + 2, from, to, textX }, lanes);
}

/** The same frame with another number of lanes in its room: at another height other marks are points. */
export function fitLanes(frame: Frame, lanes: number): Frame {
  if (lanes * frame.pitch <= frame.lanesRoom) return frame;
  const pitch = frame.lanesRoom / lanes;
  return { ...frame, pitch, bar: Math.max(pitch - 2, pitch * 0.6) };
}
