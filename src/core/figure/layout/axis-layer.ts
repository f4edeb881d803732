/** The axis: one firm line, its words above it in two tiers, its ticks and grid below. */
import type { LineNode, PathNode, SceneNode, TextNode } from '../scene';
import { cityOf, type Sheet } from '../sheet';
import type { Axis, Tick } from '../scales/axis';
import { stretchesOf, type TimeScale } from '../scales/time';

/** An axis and what hangs below it. */
export interface AxisPlace {
  readonly axis: Axis;
  readonly scale: TimeScale;
  /** Whether there is room at the left of the axis, where tracks have their names. */
  readonly gutter: boolean;
  /** Height of the axis with its words, px. */
  readonly axisHeight: number;
  /** The axis and all that its grid reaches through, px. */
  readonly height: number;
}

export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** `top` is the top of the plot in px; `texts` are boxes that no line of the grid may cross. */
export function drawAxis(plot: AxisPlace, sheet: Sheet, top: number, texts: readonly Box[]): SceneNode[] {
  const y = top + plot.axisHeight;
  return [
    ...gridLines(plot, sheet, y, top + plot.height, texts),
    ...dividers(plot, sheet, top, y),
    ...minorTicks(plot, sheet, y),
    ...axisLine(plot.scale, sheet, y),
    ...majorWords(plot, sheet, top),
    ...minorWords(plot, sheet, y),
    ...breakWords(plot, sheet, y),
    ...clockWords(plot, sheet, y),
  ];
}

/** The firm line at `y`, px: parted at its breaks, with a short slash at each side of them. */
export function axisLine(scale: TimeScale, sheet: Sheet, y: number): LineNode[] {
  const stroke = { color: sheet.style.colors.axis, width: sheet.lines.axis };
  // Less above the line, where words stand, than below it.
  const [up, down] = [sheet.line * 0.18, sheet.line * 0.34];
  const slash = (x: number): LineNode => {
    return { kind: 'line', x1: x - down * 0.6, y1: y + down, x2: x + up * 0.6, y2: y - up, stroke };
  };
  const lines = stretchesOf(scale).map(({ x0, x1 }): LineNode => {
    return { kind: 'line', x1: x0, y1: y, x2: x1, y2: y, stroke };
  });
  return [...lines, ...scale.breaks.flatMap(({ x0, x1 }) => [slash(x0), slash(x1)])];
}

/** How long each break is, in its middle; smaller words than those of an axis there are none. */
function breakWords({ axis, scale }: AxisPlace, sheet: Sheet, y: number): TextNode[] {
  const font = sheet.fonts.ticks;
  return scale.breaks.flatMap(({ x0, x1 }, index): TextNode[] => {
    const text = axis.lengths[index] ?? '';
    if (sheet.metrics.width(text, font) > x1 - x0) return [];
    const place = { x: (x0 + x1) / 2, y: y - font.size * 0.5 };
    return [words(text, place.x, place.y, 'middle', font, sheet.style.colors.dim)];
  });
}

/** Ticks inside the stretches of the axis, px: those of the upper tier part its words. */
function inside(ticks: readonly Tick[], { scale }: AxisPlace): number[] {
  const stretches = stretchesOf(scale);
  return ticks
    .map((tick) => scale.x(tick.at))
    .filter((x) => stretches.some(({ x0, x1 }) => x > x0 + 1 && x < x1 - 1));
}

/** The starts that the grid shows: of the upper tier, or of the lower where all of it lies in one day or year. */
function gridAt(plot: AxisPlace): number[] {
  const major = inside(plot.axis.major, plot);
  return major.length > 0 ? major : inside(plot.axis.minor, plot);
}

/** Lines through all bands, broken where words stand. */
function gridLines(
  plot: AxisPlace,
  sheet: Sheet,
  from: number,
  to: number,
  texts: readonly Box[],
): PathNode[] {
  const stroke = { color: sheet.style.colors.grid, width: sheet.lines.grid };
  return gridAt(plot).flatMap((x): PathNode[] => {
    const crossed = texts.filter((box) => box.x0 - 3 < x && x < box.x1 + 3).toSorted((a, b) => a.y0 - b.y0);
    const data: (string | number)[] = [];
    let y = from;
    for (const box of [...crossed, { y0: to, y1: to }]) {
      if (box.y0 > y) data.push('M', x, y, 'L', x, box.y0);
      y = Math.max(y, box.y1);
    }
    return data.length > 0 ? [{ kind: 'path', data, fill: null, stroke }] : [];
  });
}

/** Between two days or years the words of the upper tier are parted by a short line. */
function dividers(plot: AxisPlace, sheet: Sheet, top: number, y: number): LineNode[] {
  const stroke = { color: sheet.style.colors.axis, width: sheet.lines.ticks };
  return inside(plot.axis.major, plot).map((x) => ({ kind: 'line', x1: x, y1: top, x2: x, y2: y, stroke }));
}

function minorTicks({ axis, scale }: AxisPlace, { style, line, lines }: Sheet, y: number): LineNode[] {
  const stroke = { color: style.colors.axis, width: lines.ticks };
  return axis.minor.map(({ at }) => {
    const x = scale.x(at);
    return { kind: 'line', x1: x, y1: y, x2: x, y2: y + line * 0.3, stroke };
  });
}

/** Words of the upper tier begin at their line; one without room before the next is left out. */
function majorWords({ axis, scale }: AxisPlace, sheet: Sheet, top: number): TextNode[] {
  const font = sheet.fonts.axis;
  const inset = font.size * 0.45;
  const nodes: TextNode[] = [];
  axis.major.forEach(({ at, text }, index) => {
    const start = scale.x(at);
    const own = stretchAt(start, scale);
    // Flush with the axis itself, but clear of the slash of a break.
    const x = start <= scale.left + 0.5 ? scale.left : Math.max(start, own.x0) + inset;
    const next = axis.major[index + 1];
    const end = next ? Math.min(scale.x(next.at) - inset, own.x1) : own.x1;
    if (!text || sheet.metrics.width(text, font) > end - x) return;
    nodes.push(words(text, x, top + font.size, 'start', font, sheet.style.colors.ink));
  });
  return nodes;
}

/** The stretch between two breaks that a place lies in. */
function stretchAt(x: number, scale: TimeScale): { x0: number; x1: number } {
  return stretchesOf(scale).findLast(({ x0 }) => x0 <= x + 0.01) ?? { x0: scale.left, x1: scale.right };
}

/** Words of the lower tier, those of the second clock under those of the first. */
function minorWords(plot: AxisPlace, sheet: Sheet, y: number): TextNode[] {
  const size = sheet.fonts.ticks.size;
  const first = y - size * 0.5;
  if (!plot.axis.second) return minorRow(plot, sheet, first, (tick) => tick.text);
  return [
    ...minorRow(plot, sheet, first - Math.ceil(size * 1.45), (tick) => tick.text),
    ...minorRow(plot, sheet, first, (tick) => tick.second ?? ''),
  ];
}

/** Words centred on an instant, at the left of a stretch; none is cut and none touches another. */
function minorRow(plot: AxisPlace, sheet: Sheet, y: number, textOf: (tick: Tick) => string): TextNode[] {
  const font = sheet.fonts.ticks;
  const apart = font.size * 0.6;
  const placed: { node: TextNode; x0: number; x1: number }[] = [];
  for (const tick of daysFirst(plot.axis.minor)) {
    const text = textOf(tick);
    const width = sheet.metrics.width(text, font);
    const own = stretchAt(plot.scale.x(tick.at), plot.scale);
    const x = wordsLeft(tick, width, own, plot, sheet);
    const [x0, x1] = [x, x + width];
    const isFree = placed.every((other) => x1 + apart <= other.x0 || other.x1 + apart <= x0);
    if (!text || !isFree || x1 > own.x1 + 0.5) continue;
    placed.push({ node: words(text, x, y, 'start', font, sheet.style.colors.dim), x0, x1 });
  }
  return placed.toSorted((a, b) => a.x0 - b.x0).map(({ node }) => node);
}

/** A day that begins by the second clock has the first claim to room: its hours would else be those of no day. */
function daysFirst(ticks: readonly Tick[]): Tick[] {
  return ticks.toSorted((a, b) => Number(b.secondDay ?? false) - Number(a.secondDay ?? false));
}

function wordsLeft(
  { at }: Tick,
  width: number,
  own: { x0: number; x1: number },
  { axis, scale }: AxisPlace,
  { fonts }: Sheet,
): number {
  const x = scale.x(at);
  const isParted = axis.second && x > own.x0 + 1 && axis.major.some((tick) => tick.at === at);
  if (isParted) return x + fonts.axis.size * 0.45;
  // The first and the last stand flush with the ends of the line.
  if (!axis.stretches) return Math.max(own.x0, Math.min(x - width / 2, own.x1 - width));
  return axis.major.length > 0 || x > own.x0 + 0.5 ? x + fonts.ticks.size * 0.3 : x;
}

/** Whose clock the hours are told by, at the left of them. */
function clockWords({ axis, gutter, scale }: AxisPlace, sheet: Sheet, y: number): TextNode[] {
  if (!axis.clock || !gutter) return [];
  const font = sheet.fonts.ticks;
  const { details, figure, words: own } = sheet;
  const row = Math.ceil(font.size * 1.45);
  const zones = axis.second ? [details.zone, figure.secondZone] : [details.zone];
  return zones.flatMap((zone, index): TextNode[] => {
    const text = own.clock(cityOf(zone));
    if (sheet.metrics.width(text, font) > scale.left - sheet.margin - font.size) return [];
    const up = (zones.length - 1 - index) * row;
    return [words(text, sheet.margin, y - font.size * 0.5 - up, 'start', font, sheet.style.colors.dim)];
  });
}

function words(
  text: string,
  x: number,
  y: number,
  anchor: TextNode['anchor'],
  font: TextNode['font'],
  color: string,
): TextNode {
  return { kind: 'text', text, x, y, anchor, font, fill: { color } };
}
