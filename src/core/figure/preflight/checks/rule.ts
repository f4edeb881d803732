/** Lines too thin to print. */
import { inPx } from '../../format';
import { lengthText, type Check, type DrawnNode } from '../drawn';

export const checkRule: Check = (drawn) => {
  if (drawn.format.medium !== 'print') return [];
  const least = inPx(drawn.style.limits.rule, 'pt');
  const thin = drawn.nodes.map(strokeOf).filter((width) => width !== null && width < least - 0.001);
  if (thin.length === 0) return [];
  const thinnest = Math.min(...new Set(thin.map((width) => width ?? 0)));
  const message = `Lines of ${lengthText(thinnest, drawn)} may not print; the house style wants at least ${lengthText(least, drawn)}. Make its lines stronger, or the format larger.`;
  return [{ message, event: null }];
};

function strokeOf({ node }: DrawnNode): number | null {
  return 'stroke' in node && node.stroke ? node.stroke.width : null;
}
