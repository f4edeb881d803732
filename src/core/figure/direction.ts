/** Right-to-left figures and lines. A figure is laid out from left to right, and turned as a whole at the end. */
import { hasRtlLetters } from './runs';
import type { GroupNode, Paint, PathData, Scene, SceneNode, TextNode } from './scene';

const RTL_LANGUAGES = new Set(['ar', 'fa', 'he', 'ur', 'yi']);

/** Whether a BCP 47 tag is of a language that is written from right to left. */
export function isRtlLanguage(language: string): boolean {
  return RTL_LANGUAGES.has(language.split('-')[0] ?? '');
}

/** The scene with each line's direction set; in a right-to-left language also turned about its vertical middle. */
export function directScene(scene: Scene): Scene {
  const turned = isRtlLanguage(scene.language);
  const layers = scene.layers.map((layer) => directGroup(layer, turned ? scene.width : null));
  return { ...scene, layers };
}

/** `width` in px, null: as it is. */
function directGroup(group: GroupNode, width: number | null): GroupNode {
  return { ...group, children: group.children.map((node) => directNode(node, width)) };
}

function directNode(node: SceneNode, width: number | null): SceneNode {
  if (node.kind === 'group') return directGroup(node, width);
  const directed = node.kind === 'text' ? directText(node, width !== null) : node;
  return width === null ? directed : turn(directed, width);
}

function directText(node: TextNode, rtlFigure: boolean): TextNode {
  if (!hasRtlLetters(node.text)) return node;
  return rtlFigure || startsRtl(node.text) ? { ...node, direction: 'rtl' } : node;
}

/** The first letter decides (rules P2 and P3 of the bidirectional algorithm, UAX #9). */
function startsRtl(text: string): boolean {
  return hasRtlLetters(/\p{L}/u.exec(text)?.[0] ?? '');
}

const ANCHORS = { start: 'end', middle: 'middle', end: 'start' } as const;

function turn(node: Exclude<SceneNode, GroupNode>, width: number): SceneNode {
  switch (node.kind) {
    case 'text':
      return { ...node, x: width - node.x, anchor: ANCHORS[node.anchor] };
    case 'rect':
      return { ...node, x: width - node.x - node.width, fill: turnFade(node.fill) };
    case 'image':
      return { ...node, x: width - node.x - node.width };
    case 'line':
      return { ...node, x1: width - node.x1, x2: width - node.x2 };
    case 'circle':
      return { ...node, x: width - node.x };
    case 'path':
      return { ...node, data: turnPath(node.data, width) };
  }
}

function turnFade(paint: Paint): Paint {
  return paint.fade ? { ...paint, fade: paint.fade === 'left' ? 'right' : 'left' } : paint;
}

/** Which numbers of a path command are x coordinates; A's flag of the sweep turns over. */
const XS: Readonly<Record<string, readonly number[]>> = {
  M: [0],
  L: [0],
  H: [0],
  V: [],
  C: [0, 2, 4],
  S: [0, 2],
  Q: [0, 2],
  T: [0],
  A: [5],
  Z: [],
};
const SWEEP = 4;

function turnPath(data: PathData, width: number): PathData {
  let [command, index] = ['', 0];
  return data.map((part) => {
    if (typeof part === 'string') {
      [command, index] = [part, 0];
      return part;
    }
    const at = index++ % argumentsOf(command);
    if (command === 'A' && at === SWEEP) return 1 - part;
    return XS[command]?.includes(at) ? width - part : part;
  });
}

const ARGUMENTS: Readonly<Record<string, number>> = { M: 2, L: 2, T: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7 };

function argumentsOf(command: string): number {
  return ARGUMENTS[command] ?? 1;
}
