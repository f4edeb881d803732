/** The axis: one firm line, its words above it in two tiers, its ticks and grid below. */
import type { LineNode, PathNode, SceneNode, TextNode } from '../scene';
import { clockText, type Sheet } from '../sheet';
import type { Axis, Tick } from '../scales/axis';
import type { TimeScale } from '../scales/time';

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
  const { colors } = sheet.style;
  const { left, right } = plot.scale;
  const line: LineNode = {
    kind: 'line',
    x1: left,
    y1: y,
    x2: right,
    y2: y,
    stroke: { color: colors.axis, width: sheet.lines.axis },
  };
  return [
    ...gridLines(plot, sheet, y, top + plot.height, texts),
    ...dividers(plot, sheet, top, y),
    ...minorTicks(plot, sheet, y),
    line,
    ...majorWords(plot, sheet, top),
    ...minorWords(plot, sheet, y),
    ...clockWords(plot, sheet, y),
  ];
}

/** Ticks inside the plot, px: those of the upper tier part its words. */
function inside(ticks: readonly Tick[], { scale }: AxisPlace): number[] {
  return ticks.map((tick) => scale.x(tick.at)).filter((x) => x > scale.left + 1 && x < scale.right - 1);
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
    const x = start <= scale.left + 0.5 ? scale.left : start + inset;
    const next = axis.major[index + 1];
    const room = (next ? scale.x(next.at) - inset : scale.right) - x;
    if (!text || sheet.metrics.width(text, font) > room) return;
    nodes.push(words(text, x, top + font.size, 'start', font, sheet.style.colors.ink));
  });
  return nodes;
}

/** Words of the lower tier, centred on an instant, at the left of a stretch; none is cut and none touches another. */
function minorWords(plot: AxisPlace, sheet: Sheet, y: number): TextNode[] {
  const font = sheet.fonts.ticks;
  const nodes: TextNode[] = [];
  let free = -Infinity;
  for (const tick of plot.axis.minor) {
    const width = sheet.metrics.width(tick.text, font);
    const x = wordsLeft(tick, width, plot, sheet);
    if (x < free || x + width > plot.scale.right + 0.5) continue;
    nodes.push(words(tick.text, x, y - font.size * 0.5, 'start', font, sheet.style.colors.dim));
    free = x + width + font.size * 0.6;
  }
  return nodes;
}

function wordsLeft({ at }: Tick, width: number, { axis, scale }: AxisPlace, { fonts }: Sheet): number {
  const x = scale.x(at);
  // The first and the last stand flush with the ends of the line.
  if (!axis.stretches) return Math.max(scale.left, Math.min(x - width / 2, scale.right - width));
  return axis.major.length > 0 || x > scale.left + 0.5 ? x + fonts.ticks.size * 0.3 : x;
}

/** Whose clock the hours are told by, at the left of them. */
function clockWords({ axis, gutter, scale }: AxisPlace, sheet: Sheet, y: number): TextNode[] {
  if (!axis.clock || !gutter) return [];
  const font = sheet.fonts.ticks;
  const text = clockText(sheet);
  if (sheet.metrics.width(text, font) > scale.left - sheet.margin - font.size) return [];
  return [words(text, sheet.margin, y - font.size * 0.5, 'start', font, sheet.style.colors.dim)];
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
