/** What of a figure can be pointed at: the labels and marks of events, as boxes. Pure. */

/** px of the figure. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Target {
  readonly event: string;
  readonly part: 'label' | 'mark';
  readonly box: Box;
}

/** The groups of a figure that stand for an event, as the SVG names them. */
export function partOf(groupId: string): Omit<Target, 'box'> | null {
  const [, kind, event] = /^(label|event)-(.+)$/s.exec(groupId) ?? [];
  return event === undefined ? null : { event, part: kind === 'label' ? 'label' : 'mark' };
}

/** How far beside a mark a pointer still means it, px of the figure at 100 %. */
const NEAR = 4;

/** What a point means: of all that it touches the smallest, words before marks. `scale` is the zoom. */
export function targetAt(targets: readonly Target[], x: number, y: number, scale: number): Target | null {
  const touched = targets.filter(({ part, box }) => contains(box, x, y, part === 'mark' ? NEAR / scale : 0));
  return touched.toSorted(byRank)[0] ?? null;
}

function byRank(a: Target, b: Target): number {
  return Number(a.part === 'mark') - Number(b.part === 'mark') || area(a.box) - area(b.box);
}

function area({ width, height }: Box): number {
  return width * height;
}

function contains({ x, y, width, height }: Box, px: number, py: number, near: number): boolean {
  return px >= x - near && px <= x + width + near && py >= y - near && py <= y + height + near;
}
