/** Colours that would lay more ink on one spot than the house style allows. */
import { cmykOf } from '../../ink';
import type { Check, DrawnNode } from '../drawn';

export const checkInk: Check = ({ nodes, format, style: { limits } }) => {
  if (format.medium !== 'print') return [];
  const colors = new Set(nodes.flatMap(colorsOf));
  return [...colors].flatMap((color) => {
    const sum = cmykOf(color, 'area').reduce((total, ink) => total + ink, 0);
    if (sum <= limits.ink) return [];
    return [{ says: { key: 'ink-heavy', color, ink: Math.round(sum), most: limits.ink }, event: null }];
  });
};

function colorsOf({ node }: DrawnNode): string[] {
  const fill = 'fill' in node && node.fill ? [node.fill.color] : [];
  return 'stroke' in node && node.stroke ? [...fill, node.stroke.color] : fill;
}
