/** A picture measured: where its texts and lines stand, as a proof-reader with a ruler would find them. */
import { drawScene, type FigureOptions } from '#core/figure/draw';
import type { TextMetrics } from '#core/figure/metrics';
import {
  textsOf,
  type GroupNode,
  type PathData,
  type Scene,
  type SceneNode,
  type TextNode,
} from '#core/figure/scene';

export interface Picture {
  readonly options: FigureOptions;
  readonly scene: Scene;
  /** Events that are not drawn. */
  readonly hidden: number;
  readonly texts: readonly TextBox[];
}

/** Px, `y0` the upper edge. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

export interface TextBox extends Box {
  readonly node: TextNode;
}

export function pictureOf(options: FigureOptions): Picture {
  const { scene, hidden } = drawScene(options);
  const texts = textsOf(scene.layers).map((node) => ({ node, ...inkOf(node, options.metrics) }));
  return { options, scene, hidden, texts };
}

/** The ink of a line of text: capitals high, a fifth of the size below the baseline. */
function inkOf({ text, x, y, anchor, font }: TextNode, metrics: TextMetrics): Box {
  const width = metrics.width(text, font);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x0: left, x1: left + width, y0: y - metrics.capHeight(font), y1: y + font.size * 0.2 };
}

/** Pairs of texts that touch. */
export function overlaps(texts: readonly TextBox[]): string[] {
  const boxes = texts.toSorted((a, b) => a.y0 - b.y0);
  return boxes.flatMap((a, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < boxes.length && boxes[next]!.y0 < a.y1 - 0.01; next++) {
      const b = boxes[next]!;
      if (a.x0 < b.x1 - 0.01 && b.x0 < a.x1 - 0.01) found.push(`"${a.node.text}" / "${b.node.text}"`);
    }
    return found;
  });
}

/** Every group below a list of nodes whose id begins so. */
export function groupsOf(nodes: readonly SceneNode[], prefix: string): GroupNode[] {
  return nodes.flatMap((node) =>
    node.kind !== 'group'
      ? []
      : [...(node.id.startsWith(prefix) ? [node] : []), ...groupsOf(node.children, prefix)],
  );
}

/** All that is drawn, without the groups that hold it. */
export function leavesOf(nodes: readonly SceneNode[]): Exclude<SceneNode, GroupNode>[] {
  return nodes.flatMap((node) => (node.kind === 'group' ? leavesOf(node.children) : [node]));
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The straight parts of all lines and paths; a curve counts as the line between its ends. */
export function segmentsOf(nodes: readonly SceneNode[]): Segment[] {
  return leavesOf(nodes).flatMap((node) => {
    if (node.kind === 'line') return [node];
    return node.kind === 'path' ? segmentsOfPath(node.data) : [];
  });
}

/** How many numbers follow a path's command; the last two are where it goes. */
const NUMBERS: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6, Q: 4, A: 7 };

function segmentsOfPath(data: PathData): Segment[] {
  const segments: Segment[] = [];
  let [command, own, at] = ['', [] as number[], { x: 0, y: 0 }];
  for (const part of data) {
    if (typeof part === 'string') [command, own] = [part, []];
    else own.push(part);
    if (own.length === 0 || own.length < (NUMBERS[command] ?? Infinity)) continue;
    const [x = 0, y = 0] = own.slice(-2);
    if (command !== 'M') segments.push({ x1: at.x, y1: at.y, x2: x, y2: y });
    [own, at] = [[], { x, y }];
  }
  return segments;
}

/** Whether a straight line runs through the inside of a box (Liang and Barsky's clipping, 1984). */
export function crosses({ x1, y1, x2, y2 }: Segment, box: Box): boolean {
  const edge = 0.25;
  let [from, to] = [0, 1];
  const clip = (start: number, delta: number, low: number, high: number) => {
    if (Math.abs(delta) < 1e-9) return start > low && start < high;
    const [a, b] = [(low - start) / delta, (high - start) / delta];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
    return from < to;
  };
  return clip(x1, x2 - x1, box.x0 + edge, box.x1 - edge) && clip(y1, y2 - y1, box.y0 + edge, box.y1 - edge);
}

/** What any leaf but a text covers, without the width of its line; arcs by their ends. */
export function reachOf(node: Exclude<SceneNode, GroupNode | TextNode>): Box {
  switch (node.kind) {
    case 'image':
    case 'rect':
      return { x0: node.x, x1: node.x + node.width, y0: node.y, y1: node.y + node.height };
    case 'circle':
      return {
        x0: node.x - node.radius,
        x1: node.x + node.radius,
        y0: node.y - node.radius,
        y1: node.y + node.radius,
      };
    case 'line':
      return {
        x0: Math.min(node.x1, node.x2),
        x1: Math.max(node.x1, node.x2),
        y0: Math.min(node.y1, node.y2),
        y1: Math.max(node.y1, node.y2),
      };
    case 'path':
      return reachOfPoints(segmentsOf([node]));
  }
}

function reachOfPoints(segments: readonly Segment[]): Box {
  const xs = segments.flatMap(({ x1, x2 }) => [x1, x2]);
  const ys = segments.flatMap(({ y1, y2 }) => [y1, y2]);
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
}
