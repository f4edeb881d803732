/**
 * The picture as plain data, between layout and the writers of SVG and PDF. Measured and absolute: px from the
 * top left corner, one node for each line of text, no inheritance, no transforms.
 */
import type { Font } from './metrics';

export interface Tint {
  /** #rrggbb, lower case. */
  readonly color: string;
  /** 0 to 1; 1 when absent. */
  readonly opacity?: number;
}

export interface Paint extends Tint {
  /** The side towards which it fades to nothing. */
  readonly fade?: 'left' | 'right';
}

export interface Stroke {
  readonly color: string;
  readonly width: number;
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number];
}

/** Path commands and their numbers, in turn; absolute commands only. */
export type PathData = readonly (string | number)[];

export interface GroupNode {
  readonly kind: 'group';
  /** Unique in the scene; ASCII, begins with a letter. */
  readonly id: string;
  /** Its name for people, in design programs and to screen readers. */
  readonly name: string;
  /** A layer stands at the top of the scene. */
  readonly layer: boolean;
  readonly children: readonly SceneNode[];
}

export interface RectNode {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Paint;
}

export interface LineNode {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Stroke;
}

export interface PathNode {
  readonly kind: 'path';
  readonly data: PathData;
  readonly fill: Tint | null;
  readonly stroke: Stroke | null;
  /** The words that it is the outline of. */
  readonly text?: string;
}

export interface CircleNode {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: Tint | null;
  readonly stroke: Stroke | null;
}

/** A picture in its place, px. */
export interface ImageNode {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A PNG or JPEG as a data address; in the preview an address of the page's own. */
  readonly data: string;
  /** What it shows, for those who can't see it. */
  readonly alt?: string;
}

/** One line of text; `y` is its baseline. */
export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Which side of the line, as it stands on the page, is at `x`: `start` is always the left one. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Left to right when absent. */
  readonly direction?: 'rtl';
  readonly font: Font;
  readonly fill: Tint;
}

export type SceneNode = GroupNode | RectNode | LineNode | PathNode | CircleNode | ImageNode | TextNode;

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** BCP 47 tag of its words. */
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly layers: readonly GroupNode[];
}

export function group(id: string, name: string, children: readonly SceneNode[]): GroupNode {
  return { kind: 'group', id, name, layer: false, children };
}

export function layer(id: string, name: string, children: readonly SceneNode[]): GroupNode {
  return { kind: 'group', id, name, layer: true, children };
}

/** Every text of a scene with the groups it stands in, in the order of drawing. */
export function textsOf(nodes: readonly SceneNode[]): TextNode[] {
  return nodes.flatMap((node) =>
    node.kind === 'group' ? textsOf(node.children) : node.kind === 'text' ? [node] : [],
  );
}

/** The scene without its paper, to be laid over another picture. */
export function withoutGround(scene: Scene): Scene {
  return { ...scene, layers: scene.layers.filter(({ id }) => id !== 'background') };
}
