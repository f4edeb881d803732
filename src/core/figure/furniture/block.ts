/** Lines of text set one under another, for titles and notes. */
import type { Font } from '../metrics';
import type { SceneNode, TextNode } from '../scene';

export interface Block {
  readonly nodes: readonly SceneNode[];
  /** px from its top. */
  readonly height: number;
}

export const EMPTY_BLOCK: Block = { nodes: [], height: 0 };

/** How many lines a text may have: `most`, but in a picture of fixed height no more than a share of that holds; at least one. */
export function linesWithin(most: number, share: number, leading: number, height: number | null): number {
  return height === null ? most : Math.max(1, Math.min(most, Math.floor((share * height) / leading)));
}

/** Lines from `y` (their top) down, `leading` px from baseline to baseline. */
export function setLines(
  lines: readonly string[],
  place: { x: number; y: number; leading: number; anchor?: TextNode['anchor'] },
  font: Font,
  color: string,
): TextNode[] {
  const first = place.y + place.leading / 2 + font.size * 0.35;
  return lines.map((text, index) => ({
    kind: 'text',
    text,
    x: place.x,
    y: first + index * place.leading,
    anchor: place.anchor ?? 'start',
    font,
    fill: { color },
  }));
}
