/** What the preview says of a figure in numbers. Pure. */
import { words } from '../../ui/words/words';
import { fromPx, type Format } from '#core/figure/format';

/** Its size in the unit of its format: `1200 × 643 px`, `107 × 78.5 mm`. */
export function sizeWords({ width, height }: { width: number; height: number }, { unit }: Format): string {
  const sides = [width, height].map((side) => rounded(fromPx(side, unit), unit === 'in' ? 2 : 1));
  return `${sides.join(' × ')} ${words.preview.units[unit]}`;
}

/** The smallest type that was set in it: `10 px`, in print `6.5 pt`; empty when it has no text. */
export function leastType(svg: string, { medium }: Format): string {
  const sizes = [...svg.matchAll(/ font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
  if (sizes.length === 0) return '';
  const least = sizes.reduce((a, b) => Math.min(a, b));
  return medium === 'print'
    ? `${rounded(fromPx(least, 'pt'), 1)} ${words.preview.units.pt}`
    : `${rounded(least, 1)} ${words.preview.units.px}`;
}

function rounded(length: number, digits: number): string {
  return length.toLocaleString(words.locale, { maximumFractionDigits: digits, useGrouping: false });
}
