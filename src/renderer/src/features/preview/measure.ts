/** The one place that reads boxes of a drawn figure and moves a group of it. */
import { partOf, type Target } from './targets';
import type { Offset } from './label-place';

/** Every label and mark of an event, in the order of drawing. The SVG must be in the page, its fonts loaded. */
export function measure(svg: SVGSVGElement): Target[] {
  return [...svg.querySelectorAll<SVGGElement>('g[id]')].flatMap((group) => {
    const part = partOf(group.id);
    if (!part) return [];
    const { x, y, width, height } = group.getBBox();
    return [{ ...part, box: { x, y, width, height } }];
  });
}

/** Shows a label elsewhere, in this window only; null: where the figure has it. */
export function shiftLabel(svg: SVGSVGElement, event: string, by: Offset | null): void {
  const label = svg.querySelector(`g[id="${CSS.escape(`label-${event}`)}"]`);
  if (by) label?.setAttribute('transform', `translate(${by.x} ${by.y})`);
  else label?.removeAttribute('transform');
}
