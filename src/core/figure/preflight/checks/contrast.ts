/** Text that is hard to tell from its ground: under the contrast of WCAG 2.2, success criterion 1.4.3. */
import { contrast } from '../../color';
import type { PathData } from '../../scene';
import { beginning, type Check, type Drawn, type DrawnNode, type DrawnText } from '../drawn';

/** Height of the strips in which areas are looked up, px. */
const STRIP = 64;

interface Area {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly color: string;
  readonly order: number;
}

export const checkContrast: Check = (drawn) => {
  const grounds = areasByStrip(drawn.nodes);
  const ratioOf = rememberedContrast();
  return drawn.texts.flatMap((text) => {
    const least = leastContrast(text);
    const ratio = Math.min(...groundsOf(text, grounds, drawn).map((ground) => ratioOf(text.color, ground)));
    if (ratio >= least) return [];
    return [{ says: { key: 'low-contrast', text: beginning(text.text), ratio, least }, event: text.event }];
  });
};

/** A figure has few colours and many texts. */
function rememberedContrast(): typeof contrast {
  const known = new Map<string, number>();
  return (color, ground) => {
    const key = color + ground;
    const ratio = known.get(key) ?? contrast(color, ground);
    known.set(key, ratio);
    return ratio;
  };
}

/** Large type, from 18 pt or 14 pt bold, may have less. */
function leastContrast({ font }: DrawnText): number {
  return font.size >= 24 || (font.size >= 56 / 3 && font.weight >= 700) ? 3 : 4.5;
}

/** The colours under both ends and the middle of a text: at each the last area drawn before it. */
function groundsOf(
  text: DrawnText,
  strips: ReadonlyMap<number, readonly Area[]>,
  { style }: Drawn,
): string[] {
  const y = (text.y0 + text.y1) / 2;
  const areas = strips.get(Math.floor(y / STRIP)) ?? [];
  return [text.x0 + 1, (text.x0 + text.x1) / 2, text.x1 - 1].map((x) => {
    const under = areas.findLast(
      (area) => area.order < text.order && area.x0 <= x && x <= area.x1 && area.y0 <= y && y <= area.y1,
    );
    return under?.color ?? style.colors.ground;
  });
}

function areasByStrip(nodes: readonly DrawnNode[]): Map<number, Area[]> {
  const strips = new Map<number, Area[]>();
  for (const drawn of nodes) {
    const area = areaOf(drawn);
    // The paper lies under all, and is what is left where no other area is.
    if (!area || area.order === 0) continue;
    for (let strip = Math.floor(area.y0 / STRIP); strip <= Math.floor(area.y1 / STRIP); strip++) {
      const list = strips.get(strip);
      if (list) list.push(area);
      else strips.set(strip, [area]);
    }
  }
  return strips;
}

/** A filled node and its bounding box. */
function areaOf({ node, order }: DrawnNode): Area | null {
  if (node.kind === 'rect') {
    const { x, y, width, height, fill } = node;
    return fill.fade ? null : { x0: x, x1: x + width, y0: y, y1: y + height, color: fill.color, order };
  }
  if (node.kind === 'circle' && node.fill) {
    const { x, y, radius, fill } = node;
    return { x0: x - radius, x1: x + radius, y0: y - radius, y1: y + radius, color: fill.color, order };
  }
  return node.kind === 'path' && node.fill ? { ...boundsOf(node.data), color: node.fill.color, order } : null;
}

/** Of the points that a path goes through; near enough for bars with arrow heads and for glyphs. */
function boundsOf(data: PathData): Pick<Area, 'x0' | 'x1' | 'y0' | 'y1'> {
  const points = pointsOf(data);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
}

/** The last two numbers of an arc are its end; all other commands have points alone. */
function pointsOf(data: PathData): [number, number][] {
  const points: [number, number][] = [];
  for (let index = 0; index < data.length;) {
    const part = data[index]!;
    if (typeof part === 'string') index += part === 'A' ? 6 : 1;
    else {
      points.push([part, Number(data[index + 1])]);
      index += 2;
    }
  }
  return points;
}
