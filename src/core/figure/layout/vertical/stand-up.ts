/** What is drawn along a horizontal axis, stood on a vertical one: right becomes down, down becomes right. */
import { mix } from '../../color';
import type { PathData, RectNode, SceneNode } from '../../scene';

/** Steps of a stretch that fades: a gradient down the page is no kind of paint, and so many steps look like one. */
const STEPS = 12;

/** `x` and `y` are added after turning, px; `ground` is what fading fades into. */
export function standUp(node: SceneNode, x: number, y: number, ground: string): SceneNode[] {
  switch (node.kind) {
    case 'rect':
      return fadeSteps(
        { ...node, x: x + node.y, y: y + node.x, width: node.height, height: node.width },
        ground,
      );
    case 'line':
      return [{ ...node, x1: x + node.y1, y1: y + node.x1, x2: x + node.y2, y2: y + node.x2 }];
    case 'path':
      return [{ ...node, data: turnPoints(node.data, x, y) }];
    case 'circle':
      return [{ ...node, x: x + node.y, y: y + node.x }];
    case 'text':
    case 'image':
      return [node];
    case 'group':
      return [{ ...node, children: node.children.flatMap((child) => standUp(child, x, y, ground)) }];
  }
}

/** Only lines from point to point are turned: marks of time have no other. */
function turnPoints(data: PathData, x: number, y: number): PathData {
  const turned: (string | number)[] = [];
  let across: number | null = null;
  for (const part of data) {
    if (typeof part === 'string') turned.push(part);
    else if (across === null) across = part;
    else {
      turned.push(x + part, y + across);
      across = null;
    }
  }
  return turned;
}

function fadeSteps(rect: RectNode, ground: string): RectNode[] {
  const { fade, color } = rect.fill;
  if (!fade) return [rect];
  const height = rect.height / STEPS;
  return Array.from({ length: STEPS }, (_, index) => {
    const strength = (fade === 'left' ? index + 0.5 : STEPS - index - 0.5) / STEPS;
    return { ...rect, y: rect.y + index * height, height, fill: { color: mix(color, ground, strength) } };
  });
}
