/** A figure as it was drawn, for checks to look at: they judge what will be seen and not what was meant. */
import type { Page, PageOptions } from '../layout/page';
import type { Font } from '../metrics';
import type { Scene, SceneNode, TextNode } from '../scene';
import type { Said } from '../../sentences/said';

/** A line of text and the ink it takes: capitals high, a fifth of its size below the baseline; px. */
export interface DrawnText {
  readonly text: string;
  readonly font: Font;
  readonly color: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  /** Id of the event that it speaks of. */
  readonly event: string | null;
  /** Place in the order of drawing. */
  readonly order: number;
}

/** A node of the scene that is no group, with its place in the order of drawing. */
export interface DrawnNode {
  readonly node: Exclude<SceneNode, { kind: 'group' }>;
  readonly event: string | null;
  readonly order: number;
}

export interface Drawn extends PageOptions {
  readonly page: Page;
  readonly scene: Scene;
  readonly nodes: readonly DrawnNode[];
  readonly texts: readonly DrawnText[];
}

/** What a check found; which check, and how grave it is, is added by preflight. */
export interface Found {
  readonly says: Said;
  readonly event: string | null;
}

/** One file in `checks` each. */
export type Check = (drawn: Drawn) => readonly Found[];

export function drawnOf(page: Page, scene: Scene, options: PageOptions): Drawn {
  const nodes: DrawnNode[] = [];
  collect(scene.layers, null, nodes);
  const texts = nodes.flatMap(({ node, event, order }) =>
    node.kind === 'text' ? [textOf(node, event, order, options)] : [],
  );
  return { ...options, page, scene, nodes, texts };
}

function collect(children: readonly SceneNode[], event: string | null, into: DrawnNode[]): void {
  for (const node of children) {
    if (node.kind === 'group') collect(node.children, eventOf(node.id) ?? event, into);
    else into.push({ node, event, order: into.length });
  }
}

/** Groups of an event are named by what they hold and by its id. */
function eventOf(id: string): string | null {
  return /^(?:label|event|leader)-(.*)$/.exec(id)?.[1] ?? null;
}

function textOf(
  { text, x, y, anchor, font, fill }: TextNode,
  event: string | null,
  order: number,
  { metrics }: PageOptions,
): DrawnText {
  const width = metrics.width(text, font);
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const y0 = y - metrics.capHeight(font);
  return { text, font, color: fill.color, x0, x1: x0 + width, y0, y1: y + font.size * 0.2, event, order };
}

/** The unit in which a desk speaks of lengths in a format. */
export function unitOf({ format }: PageOptions): 'px' | 'pt' {
  return format.medium === 'print' ? 'pt' : 'px';
}

/** A length in px in that unit, to a hundredth. */
export function lengthIn(px: number, options: PageOptions): number {
  const length = unitOf(options) === 'pt' ? px * 0.75 : px;
  return Math.round(length * 100) / 100;
}

/** So much of a text that one knows which it is. */
export function beginning(text: string): string {
  const letters = [...text];
  return letters.length > 40 ? `${letters.slice(0, 38).join('').trimEnd()}…` : text;
}
