/** Lines too thin to print. */
import { inPx } from '../../format';
import { lengthIn, unitOf, type Check, type DrawnNode } from '../drawn';

export const checkRule: Check = (drawn) => {
  if (drawn.format.medium !== 'print') return [];
  const least = inPx(drawn.style.limits.rule, 'pt');
  const thin = drawn.nodes.map(strokeOf).filter((width) => width !== null && width < least - 0.001);
  if (thin.length === 0) return [];
  const thinnest = Math.min(...new Set(thin.map((width) => width ?? 0)));
  const [width, wanted] = [lengthIn(thinnest, drawn), lengthIn(least, drawn)];
  return [{ says: { key: 'rule-thin', width, least: wanted, unit: unitOf(drawn) }, event: null }];
};

function strokeOf({ node }: DrawnNode): number | null {
  return 'stroke' in node && node.stroke ? node.stroke.width : null;
}
