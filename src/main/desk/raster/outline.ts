/** Text as shapes, for printers and programs that have not the fonts. */
import type { GlyphRun } from 'fontkit';
import type { Font } from '#core/figure/metrics';
import {
  textsOf,
  type GroupNode,
  type PathData,
  type PathNode,
  type Scene,
  type SceneNode,
  type TextNode,
} from '#core/figure/scene';
import { visualRuns, type VisualRun } from '#core/figure/visual';
import type { Faces } from './faces';

/** What share of a line stands at the left of its place. */
export const SHARES = { start: 0, middle: 0.5, end: 1 } as const;

/** The scene with each line of text as one path, which keeps the words as its name; or only some of the lines. */
export function outlineScene(scene: Scene, faces: Faces, which: Which = () => true): Scene {
  return { ...scene, layers: scene.layers.map((layer) => outlineGroup(layer, faces, which)) };
}

type Which = (line: TextNode) => boolean;

function outlineGroup(group: GroupNode, faces: Faces, which: Which): GroupNode {
  return { ...group, children: group.children.map((node) => outlineNode(node, faces, which)) };
}

function outlineNode(node: SceneNode, faces: Faces, which: Which): SceneNode {
  if (node.kind === 'group') return outlineGroup(node, faces, which);
  return node.kind === 'text' && which(node) ? outlineText(node, faces) : node;
}

/** One line, shaped and put in order as it was measured. */
export function outlineText(node: TextNode, faces: Faces): PathNode {
  const shaped = visualRuns(node.text, node.font, node.direction).map((run) => shape(run, faces));
  const width = shaped.reduce((sum, run) => sum + run.width, 0);
  let x = node.x - width * SHARES[node.anchor];
  const data = shaped.flatMap((run) => {
    const drawn = runData(run, x, node.y);
    x += run.width;
    return drawn;
  });
  return { kind: 'path', data, fill: node.fill, stroke: null, text: node.text };
}

interface Shaped {
  readonly glyphs: GlyphRun;
  /** px of one unit of the face. */
  readonly unit: number;
  /** px. */
  readonly width: number;
}

function shape({ text, font, direction }: VisualRun, faces: Faces): Shaped {
  const file = faces.open(font);
  const glyphs = file.layout(text, undefined, undefined, undefined, direction);
  const unit = font.size / file.unitsPerEm;
  return { glyphs, unit, width: glyphs.advanceWidth * unit };
}

/** fontkit gives glyphs from left to right, with y upwards. */
function runData({ glyphs, unit }: Shaped, left: number, baseline: number): PathData {
  let pen = left;
  return glyphs.glyphs.flatMap((glyph, index) => {
    const place = glyphs.positions[index];
    const [x0, y0] = [pen + (place?.xOffset ?? 0) * unit, baseline - (place?.yOffset ?? 0) * unit];
    pen += (place?.xAdvance ?? 0) * unit;
    return glyph.path.commands.flatMap(({ command, args }) => [
      LETTERS[command],
      ...args.map((value, at) => hundredth(at % 2 ? y0 - value * unit : x0 + value * unit)),
    ]);
  });
}

const LETTERS = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

const hundredth = (value: number) => Math.round(value * 100) / 100;

/** Every face that a scene's live text is set in, with the runs set in it. */
export function runsByFace(scene: Scene, faces: Faces): Map<string, { font: Font; runs: VisualRun[] }> {
  const found = new Map<string, { font: Font; runs: VisualRun[] }>();
  for (const node of textsOf(scene.layers))
    for (const run of visualRuns(node.text, node.font, node.direction)) {
      const key = faces.path(run.font);
      const entry = found.get(key) ?? { font: run.font, runs: [] };
      entry.runs.push(run);
      found.set(key, entry);
    }
  return found;
}
